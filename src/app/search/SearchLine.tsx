import type { Language } from '../../../geodata/settlement.ts';
import type { NameStyle } from '../../map/types.ts';
import { kindInWords, regionNames } from '../panels/details/place-words.ts';
import type { Words } from '../words/en.ts';
import { whyMatched } from './match.ts';
import type { SearchHit } from './protocol.ts';

interface SearchLineProps {
  readonly hit: SearchHit;
  /** How many of the claims shown name the place. */
  readonly claims: number;
  readonly style: NameStyle;
  readonly words: Words;
}

/** One line of the list: the place's names, what and where it is, and why it was found. */
export function SearchLine({ hit, claims, style, words }: SearchLineProps) {
  const { place, matched } = hit;
  const why = whyMatched(place, matched, style, words.search.why);
  const [first, second] = namesShown(hit, style);
  const where = [kindInWords(place, words), ...regionNames(hit, style.first)].join(' · ');
  return (
    <>
      <span className="search-line-names">
        <span className="search-line-name" lang={first?.language}>
          {first?.text}
        </span>
        {second && second.text !== first?.text ? (
          <span className="search-line-second" lang={second.language}>
            {second.text}
          </span>
        ) : null}
        {claims > 0 ? (
          <span className="search-line-claims">{words.search.claimsHere(claims)}</span>
        ) : null}
      </span>
      <span className="search-line-where">{where}</span>
      {why ? <span className="search-line-why">{words.search.why.line(matched, why)}</span> : null}
    </>
  );
}

function namesShown({ place }: SearchHit, style: NameStyle) {
  const languages: Language[] = [style.first, ...(style.second ? [style.second] : [])];
  return languages.map((language) => ({ language, text: place.display[language] }));
}
