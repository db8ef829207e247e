/** Measures the reader over labelled bulletins. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Reader } from '../read.ts';
import { TEXT_LANGUAGES, type TextLanguage } from '../types.ts';
import { compareClaims } from './compare-claims.ts';
import { compareMentions } from './compare-mentions.ts';
import { addCounts, type Counts, count, noCounts } from './counts.ts';
import { errorAt, type ReadingError } from './errors.ts';
import type { LabelledBulletin } from './labelled.ts';

export interface Evaluation {
  readonly together: Counts;
  /** Of the languages that there are bulletins of. */
  readonly languages: ReadonlyMap<TextLanguage, Counts>;
  readonly errors: readonly ReadingError[];
}

/**
 * Reads each bulletin as a person would hand it in, with its date and publisher but not its language,
 * and compares what comes out with the labels.
 */
export function evaluate(
  bulletins: Iterable<LabelledBulletin>,
  reader: Pick<Reader, 'read'>,
  gazetteer: Gazetteer,
): Evaluation {
  const together = noCounts();
  const byLanguage = new Map<TextLanguage, Counts>();
  const errors: ReadingError[] = [];
  for (const bulletin of bulletins) {
    const { text, date, publisher, language } = bulletin;
    const reading = reader.read(text, { date, publisher });
    const counts = noCounts();
    counts.bulletins = 1;
    count(counts, 'language-right', reading.language === language);
    if (reading.language !== language) {
      const span = { start: 0, end: text.length };
      errors.push(errorAt(bulletin, span, ['wrong-language'], language, reading.language));
    }
    errors.push(...compareMentions(bulletin, reading, gazetteer, counts));
    errors.push(...compareClaims(bulletin, reading, counts));
    const ofLanguage = byLanguage.get(language) ?? noCounts();
    addCounts(ofLanguage, counts);
    byLanguage.set(language, ofLanguage);
    addCounts(together, counts);
  }
  const languages = TEXT_LANGUAGES.flatMap((language) => {
    const counts = byLanguage.get(language);
    return counts === undefined ? [] : [[language, counts] as const];
  });
  return { together, languages: new Map(languages), errors };
}
