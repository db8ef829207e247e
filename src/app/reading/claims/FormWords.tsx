import type { ClaimRecord } from '../../../claims/claim.ts';
import { appStore, useApp } from '../../state/store.ts';
import { readingStore, useReading } from '../state.ts';
import type { SetFields } from './ClaimForm.tsx';
import { selectedWords } from './selected-words.ts';

interface FormWordsProps {
  readonly claim: ClaimRecord;
  readonly set: SetFields;
}

/** So many characters of the claim's words stand in its form. */
const MOST_SHOWN = 280;

/** The words of the text that make the claim, and a way to say that it is others. */
export function FormWords({ claim, set }: FormWordsProps) {
  const { fields, said } = useApp((state) => state.words).readingClaims;
  const text = useReading((state) => state.draft.text);
  const language = useReading((state) => state.draft.reading?.language ?? undefined);
  const { quote } = claim;
  const take = () => {
    const selected = selectedWords(readingStore.getState().draft.text);
    if (selected === null) appStore().getState().announce(said.noWords);
    else set(fields.words, { quote: selected });
  };
  return (
    <fieldset className="claim-fieldset">
      <legend>{fields.words}</legend>
      {quote ? (
        <blockquote lang={language} className="claim-words">
          {shortened(text.slice(quote.start, quote.end))}
        </blockquote>
      ) : (
        <p className="soft">{fields.noWords}</p>
      )}
      <button
        type="button"
        className="button button-small"
        // The press must not take the selection away before it is read.
        onPointerDown={(event) => event.preventDefault()}
        onClick={take}
      >
        {fields.takeWords}
      </button>
    </fieldset>
  );
}

function shortened(words: string): string {
  return words.length <= MOST_SHOWN ? words : `${words.slice(0, MOST_SHOWN).trimEnd()} …`;
}
