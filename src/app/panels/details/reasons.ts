import type { Language, Place, PlaceId } from '../../../../geodata/settlement.ts';
import type { Candidate, Reason } from '../../../claims/claim.ts';
import { GROUPS } from '../../../claims/vocabulary.ts';
import type { ReasonFacts } from '../../words/en/reasons.ts';
import type { Words } from '../../words/en.ts';

/** What the words of a reason need to know besides the reason. */
export interface ReasonContext {
  /** The reader's name of a place id, or null where it is not known. */
  readonly nameOf: (id: PlaceId) => string | null;
  /** No other candidate lies nearer to the other places of the list. */
  readonly nearest?: boolean;
  /** The place that the reason is given for: its official name is said in the reader's language. */
  readonly of?: Place | undefined;
  readonly language?: Language;
}

/** A reason in words: "1 of 17 named Shevchenko in Donetsk Oblast". */
export function reasonInWords(reason: Reason, context: ReasonContext, words: Words): string {
  return words.reasons[reason.code](factsOf(reason, context, words));
}

/** Reasons as one line, in the order of the record, none said twice. */
export function reasonsInWords(
  reasons: readonly Reason[],
  context: ReasonContext,
  words: Words,
): string {
  return [...new Set(reasons.map((reason) => reasonInWords(reason, context, words)))].join('; ');
}

/** Which of several candidates lies nearest to the other places of its list; null where the reasons do not tell. */
export function nearestCandidate(candidates: readonly Candidate[]): PlaceId | null {
  const distances = candidates.flatMap(({ place, reasons }) => {
    const km = reasons.find((reason) => reason.code === 'near-others')?.values?.km;
    return km === undefined ? [] : [{ place, km: Number(km) }];
  });
  const [first, second] = distances.sort((a, b) => a.km - b.km);
  return first && second && first.km < second.km ? first.place : null;
}

/** A distance as people say it: "400 m", "3.5 km", "37 km", "1,200 km". */
export function distanceInWords(km: number, words: Words): string {
  const { locale, units } = words.details;
  const style = new Intl.NumberFormat(locale, {
    maximumFractionDigits: km < 10 ? 1 : 0,
  });
  return km < 1
    ? units.metres(new Intl.NumberFormat(locale).format(Math.round(km * 100) * 10))
    : units.kilometres(style.format(km));
}

function factsOf(
  reason: Reason,
  { nameOf, nearest = false, of, language }: ReasonContext,
  words: Words,
): ReasonFacts {
  const values = reason.values ?? {};
  const text = (...keys: readonly string[]) => {
    for (const key of keys) {
      const value = values[key];
      if (value === undefined || value === '') continue;
      return String(value);
    }
    return null;
  };
  const number = (key: string) => {
    const value = values[key];
    if (value === undefined || value === '') return null;
    return Number.isFinite(Number(value)) ? Number(value) : null;
  };
  const place = (key: string) => {
    const id = text(key);
    return id === null ? null : (nameOf(id) ?? id);
  };
  const km = number('km');
  const group = GROUPS.find((one) => one === text('group'));
  return {
    name: inReadersLanguage(text('name'), of, language),
    place: place('place'),
    region: place('region'),
    group: group ? words.vocabulary.groups[group] : text('group'),
    until: text('until'),
    count: number('count'),
    others: number('others'),
    nearest,
    distance: km === null ? null : distanceInWords(km, words),
  };
}

/** "Шевченко" is "Shevchenko" to an English reader; a former name or another spelling stays as it is. */
function inReadersLanguage(
  name: string | null,
  place: Place | undefined,
  language: Language | undefined,
): string | null {
  const official = place?.names.some((one) => one.kind === 'official' && one.text === name);
  return (official && language && place?.display[language]) || name;
}
