import { inOtherLayout } from '../../../geodata/search/keyboard.ts';
import type { NameStyle } from '../../map/types.ts';
import { kindInWords, regionNames, unitName } from '../panels/details/place-words.ts';
import { distanceInWords } from '../panels/details/reasons.ts';
import type { Words } from '../words/en.ts';
import { pointInWords } from './choose.ts';
import type { NamesakesEntry, PlaceEntry, PointEntry, SearchEntry } from './entries.ts';
import { LineSign } from './LineSign.tsx';
import { namesShown, whyMatched } from './match.ts';
import { matchedLetters } from './matched-letters.ts';

interface SearchLineProps {
  readonly entry: SearchEntry;
  /** What was typed, to show its letters in the names. */
  readonly query: string;
  /** How many of the claims shown name the place. */
  readonly claims: number;
  readonly style: NameStyle;
  readonly words: Words;
}

/** One line of the list: names, what and where it is, and why it was found. */
export function SearchLine({ entry, query, claims, style, words }: SearchLineProps) {
  return (
    <>
      <LineSign entry={entry} />
      <span className="search-line-text">
        {entry.type === 'place' ? (
          <PlaceLine entry={entry} query={query} claims={claims} style={style} words={words} />
        ) : entry.type === 'namesakes' ? (
          <NamesakesLine entry={entry} style={style} words={words} />
        ) : entry.type === 'point' ? (
          <PointLine entry={entry} words={words} />
        ) : (
          <span className="search-line-names">
            <span className="search-line-name">{entry.text}</span>{' '}
            <span className="search-line-second">{entry.of}</span>
          </span>
        )}
      </span>
    </>
  );
}

type PlaceLineProps = SearchLineProps & { readonly entry: PlaceEntry };

function PlaceLine({ entry, query, claims, style, words }: PlaceLineProps) {
  const { place, match, awayKm } = entry;
  const names = namesShown(place, style);
  const why = match ? whyMatched(place, match, style, words.search.why) : [];
  const isShown = names.some(({ text }) => text === match?.name.text);
  const typed = match === null ? '' : match.otherLayout ? inOtherLayout(query).join(' ') : query;
  const away = awayKm === null ? [] : [words.search.point.away(distanceInWords(awayKm, words))];
  const where = [...away, kindInWords(place, words), ...regionNames(entry, style.first)];
  return (
    <>
      <span className="search-line-names">
        {names.map(({ language, text }, index) => (
          <span
            key={language}
            className={index === 0 ? 'search-line-name' : 'search-line-second'}
            lang={language}
          >
            <Lettered text={text} typed={typed} />{' '}
          </span>
        ))}
        {claims > 0 ? (
          <span className="search-line-claims">{words.search.claimsHere(claims)}</span>
        ) : null}
      </span>
      <span className="search-line-where">{where.join('\u00a0· ')}</span>
      {why.length > 0 ? (
        <span className="search-line-why">
          {match && !isShown ? (
            <>
              <span className="search-line-matched" lang={match.name.language}>
                <Lettered text={match.name.text} typed={typed} />
              </span>
              {': '}
            </>
          ) : null}
          {why.join(' · ')}
        </span>
      ) : null}
    </>
  );
}

/** A name with the letters that were typed marked in it. */
function Lettered({ text, typed }: { readonly text: string; readonly typed: string }) {
  let at = 0;
  return matchedLetters(text, typed).map((letters) => {
    const key = at;
    at += letters.text.length;
    return letters.typed ? <mark key={key}>{letters.text}</mark> : letters.text;
  });
}

interface NamesakesLineProps {
  readonly entry: NamesakesEntry;
  readonly style: NameStyle;
  readonly words: Words;
}

function NamesakesLine({ entry, style, words }: NamesakesLineProps) {
  const { namesakes } = words.search;
  const { count, name, oblasts, within } = entry;
  const where = within
    ? namesakes.within(unitName(within.display, within.kind, style.first))
    : namesakes.inOblasts(oblasts);
  return (
    <>
      <span className="search-line-names">
        <span className="search-line-name">{namesakes.line(count, name)}</span>
      </span>
      <span className="search-line-where">
        {where} · {namesakes.show}
      </span>
    </>
  );
}

interface PointLineProps {
  readonly entry: PointEntry;
  readonly words: Words;
}

function PointLine({ entry, words }: PointLineProps) {
  const { point } = words.search;
  return (
    <>
      <span className="search-line-names">
        <span className="search-line-name">{point.show(pointInWords(entry.point))}</span>
      </span>
      <span className="search-line-where">
        {entry.swapped ? point.longitudeFirst : point.latitudeFirst}
      </span>
    </>
  );
}
