import { useApp } from '../../state/store.ts';
import type { Register } from './registers.ts';

interface RegisterLinkProps {
  readonly register: Register;
  readonly id: string;
  readonly url: string;
}

/** A link to a place's page in another register; that site learns nothing of ours from it. */
export function RegisterLink({ register, id, url }: RegisterLinkProps) {
  const { card } = useApp((state) => state.words).details;
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={card.opensElsewhere(card.registers[register], id)}
    >
      {card.registers[register]}
    </a>
  );
}
