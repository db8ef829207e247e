/** One mention in the text; its look says how sure its place is. */
import { memo } from 'react';
import type { ResolvedMention } from '../../bulletins/types.ts';
import { useApp } from '../state/store.ts';
import { certaintyOf } from './certainty.ts';
import { placeText } from './place-text.ts';
import { useReading } from './state.ts';

interface MarkProps {
  readonly index: number;
  readonly mention: ResolvedMention;
  readonly shown: string;
  readonly inClaim: boolean;
  readonly isEntry: boolean;
}

export const Mark = memo(function Mark(props: MarkProps) {
  const { mention, shown, inClaim } = props;
  if (mention.type === 'settlement') return <PlaceMark {...props} />;
  return <OtherMark mention={mention} shown={shown} inClaim={inClaim} />;
});

/** Regions, directions, groups, claimants: told when asked, nothing to decide. */
function OtherMark({ mention, shown, inClaim }: Pick<MarkProps, 'mention' | 'shown' | 'inClaim'>) {
  const words = useApp((state) => state.words.reading.other);
  return (
    <span
      data-start={mention.start}
      className={`other other-${mention.type}${inClaim ? ' in-claim' : ''}`}
      title={words[mention.type]}
    >
      {shown}
    </span>
  );
}

function PlaceMark({ index, mention, shown, inClaim, isEntry }: MarkProps) {
  const words = useApp((state) => state.words.reading);
  // Its name is said in the reader's language, once the settlements are there.
  useApp((state) => state.gazetteer);
  const isSelected = useReading((state) => state.selectedMention === index);
  const isChanged = useReading((state) => state.reweighed?.changed.includes(index) ?? false);
  const isPointed = useApp(
    ({ pointedOnMap: place }) =>
      place !== null &&
      (mention.chosen === null
        ? mention.candidates.some((candidate) => candidate.place === place)
        : mention.chosen === place),
  );
  const certainty = certaintyOf(mention) ?? 'chosen';
  const states = [
    `mark mark-${certainty}`,
    isSelected ? 'is-selected' : '',
    isChanged ? 'is-changed' : '',
    isPointed ? 'is-pointed' : '',
    inClaim ? 'in-claim' : '',
  ];
  const place = mention.chosen === null ? null : placeText(mention.chosen);
  return (
    // A button cannot break over lines, nor be selected with the words about it.
    // biome-ignore lint/a11y/useSemanticElements: see above
    <span
      data-mention={index}
      data-start={mention.start}
      className={states.filter(Boolean).join(' ')}
      role="button"
      tabIndex={isEntry ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={words.mark(shown, words.certainty[certainty], place)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        event.currentTarget.click();
      }}
    >
      {shown}
    </span>
  );
}
