/** The claims of the bulletin in hand as cards: to look through, correct, and add to the map. */
import { useEffect, useId, useRef, useState } from 'react';
import { useApp } from '../../state/store.ts';
import { readingStore, useReading } from '../state.ts';
import { CardsFoot } from './CardsFoot.tsx';
import { CardsToolbar } from './CardsToolbar.tsx';
import { ClaimCard } from './ClaimCard.tsx';
import { attentionOf } from './edits/check.ts';
import { SplitDialog } from './SplitDialog.tsx';
import '../../styles/reading-claims.css';

/** Cards that are drawn at once; more on request, since a long text makes thousands. */
const AT_ONCE = 60;

export function ClaimCards() {
  const texts = useApp((state) => state.words).readingClaims;
  const claims = useReading((state) => state.draft.claims);
  const selected = useReading((state) => state.selectedClaim);
  const heading = useId();
  const panel = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [splitting, setSplitting] = useState<string | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [onlyAttention, setOnlyAttention] = useState(false);
  const [most, setMost] = useState(AT_ONCE);

  const wanting = claims.filter((held) => attentionOf(held).length > 0);
  // A claim that is being mended does not vanish from under the fingers once it is complete.
  const listed = onlyAttention
    ? claims.filter((held) => wanting.includes(held) || held.claim.id === open)
    : claims;
  const at = listed.findIndex((held) => held.claim.id === selected);
  const shown = listed.slice(0, Math.max(most, at + 1));
  const stillTicked = ticked.filter((id) => claims.some((held) => held.claim.id === id));

  const openForm = (id: string | null) => {
    setOpen(id);
    if (id !== null) focusForm(panel, id);
  };
  const wanted = useReading((state) => state.claimToOpen);
  useEffect(() => {
    if (wanted === null) return;
    readingStore.getState().set({ claimToOpen: null });
    setOpen(wanted);
    focusForm(panel, wanted);
  }, [wanted]);
  // Undo may take away the claim that has the focus: the list takes it over.
  const count = claims.length;
  const counted = useRef(count);
  useEffect(() => {
    const fewer = count < counted.current;
    counted.current = count;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (fewer && lost) panel.current?.focus({ preventScroll: true });
  }, [count]);

  return (
    <section ref={panel} className="claim-cards" aria-labelledby={heading} tabIndex={-1}>
      <h2 id={heading} className="visually-hidden">
        {texts.heading}
      </h2>
      <CardsToolbar
        count={claims.length}
        wanting={wanting.length}
        onlyAttention={onlyAttention}
        ticked={stillTicked}
        onOnlyAttention={setOnlyAttention}
        onTicked={setTicked}
        onOpen={openForm}
      />
      {claims.length === 0 ? (
        <div className="claim-cards-empty">
          <h3>{texts.empty.heading}</h3>
          <p className="soft">{texts.empty.how}</p>
        </div>
      ) : listed.length === 0 ? (
        <p className="claim-cards-empty soft">{texts.toolbar.attentionNone}</p>
      ) : (
        <ol className="claim-card-list" aria-label={texts.listLabel}>
          {shown.map((held) => {
            const { id } = held.claim;
            return (
              <ClaimCard
                key={id}
                held={held}
                open={open === id}
                ticked={stillTicked.includes(id)}
                first={held === claims[0]}
                last={held === claims.at(-1)}
                onOpen={openForm}
                onTick={(one, on) =>
                  setTicked((now) => (on ? [...now, one] : now.filter((other) => other !== one)))
                }
                onSplit={setSplitting}
              />
            );
          })}
        </ol>
      )}
      {shown.length < listed.length && (
        <button
          type="button"
          className="button claim-cards-more"
          onClick={() => setMost(shown.length + AT_ONCE)}
        >
          {texts.toolbar.more(Math.min(AT_ONCE, listed.length - shown.length))}
        </button>
      )}
      <CardsFoot onMend={openForm} />
      {splitting !== null && (
        <SplitDialog
          id={splitting}
          onClose={(added) => {
            setSplitting(null);
            if (added !== null) openForm(added);
          }}
        />
      )}
    </section>
  );
}

/** The form's first field that wants something, else its first, once it is drawn. */
function focusForm(panel: { readonly current: HTMLElement | null }, id: string): void {
  requestAnimationFrame(() => {
    const card = panel.current?.querySelector(`[data-claim-card="${CSS.escape(id)}"]`);
    const field =
      card?.querySelector<HTMLElement>('.claim-form [aria-invalid="true"]') ??
      card?.querySelector<HTMLElement>('.claim-form select, .claim-form input');
    field?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest' });
  });
}
