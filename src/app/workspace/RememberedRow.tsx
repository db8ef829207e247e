import { regionLine } from '../panels/details/place-words.ts';
import { useApp } from '../state/store.ts';
import type { RememberedChoice } from './workspace.ts';

interface RememberedRowProps {
  readonly choice: RememberedChoice;
  readonly onForget: () => void;
}

export function RememberedRow({ choice, onForget }: RememberedRowProps) {
  const words = useApp((state) => state.words.workspace.kept);
  const dates = useApp((state) => state.words.dates);
  const gazetteer = useApp((state) => state.gazetteer);
  const language = useApp((state) => state.nameStyle.first);
  const place = gazetteer?.byId(choice.place);
  const at = new Date(choice.at);
  const day = { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
  return (
    <tr>
      <th scope="row">{choice.written}</th>
      <td>
        {place && gazetteer ? (
          <>
            {place.display[language]}
            <span className="soft">{regionLine(place, gazetteer, language)}</span>
          </>
        ) : (
          words.placeNotKnown(choice.place)
        )}
      </td>
      <td>
        <time dateTime={choice.at}>{dates.day(day)}</time>
      </td>
      <td className="numbers">{choice.times}</td>
      <td>
        <button
          type="button"
          className="button-link"
          aria-label={words.forgetOf(choice.written)}
          onClick={onForget}
        >
          {words.forget}
        </button>
      </td>
    </tr>
  );
}
