/** A reading as plain text for people. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Inferred, ReadClaim, Reading, ResolvedMention } from '../../bulletins/types.ts';
import type { ClaimRecord } from '../../claims/claim.ts';
import { claimSentence, figuresText } from '../../formats/words.ts';
import { namesLine, unitsLine } from '../places/record.ts';
import { issueSentence } from './issue-words.ts';
import { reasonsText } from './reason-words.ts';
import { capitalised, languageOf } from './result.ts';

/** Alternatives that are shown; the others are counted. */
const ALTERNATIVES = 3;

const LANGUAGES = { en: 'English', ru: 'Russian', uk: 'Ukrainian' } as const;

const INFERRED: Readonly<Record<Inferred, string>> = {
  claimant: 'the claimant',
  side: 'the claimant’s side',
  acting: 'who acted',
  affected: 'who was affected',
  group: 'the group of forces',
  time: 'the time',
  kind: 'the kind',
};

/** `claims` are those of the reading in the form of a report, one each and in its order. */
export function readingText(
  title: string,
  reading: Reading,
  claims: readonly ClaimRecord[],
  gazetteer: Gazetteer,
): string {
  const known = languageOf(reading);
  const language = known === null ? 'language not known' : LANGUAGES[known];
  const groups = groupedPlaces(reading.mentions);
  const open = groups.filter(({ mention }) => mention.chosen === null);
  const head = [
    language,
    counted(reading.claims.length, 'claim'),
    `${counted(groups.length, 'place')}${open.length > 0 ? `, ${open.length} of them open` : ''}`,
  ].join('; ');
  const lines = [`${onOneLine(title)}: ${head}`];
  if (reading.claims.length > 0) {
    lines.push('', 'Claims');
    reading.claims.forEach((claim, index) => {
      lines.push(...claimLines(index + 1, claim, claims[index], reading.mentions, gazetteer));
    });
  }
  if (groups.length > 0) {
    lines.push('', 'Places');
    for (const group of groups) lines.push(...placeLines(group, gazetteer));
  }
  const issues = reading.issues.filter(({ code }) => code !== 'unresolved-place');
  if (issues.length > 0) {
    lines.push('', 'To look at');
    for (const issue of issues) {
      lines.push(
        `  ${onOneLine(issueSentence(issue))}${issue.span ? ` (at ${issue.span.start})` : ''}`,
      );
    }
  }
  return `${lines.join('\n')}\n`;
}

function claimLines(
  number: number,
  claim: ReadClaim,
  record: ClaimRecord | undefined,
  mentions: readonly ResolvedMention[],
  gazetteer: Gazetteer,
): string[] {
  const { from, to, precision, asStated } = claim.time;
  const period = from === null ? asStated : from === to || to === null ? from : `${from} to ${to}`;
  const facts = [
    `kind: ${claim.kind}`,
    ...(claim.group === null ? [] : [`group of forces: ${capitalised(claim.group)}`]),
    ...(period === null ? [] : [`time: ${period}${from === null ? '' : ` (${precision})`}`]),
  ];
  const places = claim.places.map((index) => {
    const mention = mentions[index]!;
    const role = mention.role === 'site' || mention.role === null ? '' : `, ${mention.role}`;
    const bearing = mention.bearing === null ? '' : `, ${mention.bearing} of it`;
    return `${mention.surface} (${meaning(mention, gazetteer)}${role}${bearing})`;
  });
  const figures = figuresText(claim.figures.map(({ figure }) => figure));
  const guessed = claim.inferred.map((what) => INFERRED[what]);
  const sentence = record === undefined ? bareSentence(claim) : claimSentence(record);
  return [
    `  ${number}. ${onOneLine(sentence)}`,
    `     ${onOneLine(facts.join('; '))}`,
    ...(places.length > 0 ? [`     at: ${onOneLine(places.join(', '))}`] : []),
    ...(figures === null ? [] : [`     figures: ${onOneLine(figures)}`]),
    ...(guessed.length > 0 ? [`     not said but inferred: ${guessed.join(', ')}`] : []),
  ];
}

/** For a claim that has no statement: it says no more than what is known. */
function bareSentence({ kind, claimant }: ReadClaim): string {
  const who = claimant.name ?? 'Somebody who is not named';
  return `${who} made a claim of the kind "${kind}"; not independently verified.`;
}

interface PlaceGroup {
  readonly mention: ResolvedMention;
  readonly times: number;
}

/** Settlements in the order of the text; those written alike that mean the same stand once. */
function groupedPlaces(mentions: readonly ResolvedMention[]): PlaceGroup[] {
  const groups = new Map<string, PlaceGroup>();
  for (const mention of mentions) {
    if (mention.type !== 'settlement' || mention.notAPlace) continue;
    const key = `${mention.surface}\n${mention.chosen ?? ''}`;
    groups.set(key, {
      mention: groups.get(key)?.mention ?? mention,
      times: (groups.get(key)?.times ?? 0) + 1,
    });
  }
  return [...groups.values()];
}

function placeLines({ mention, times }: PlaceGroup, gazetteer: Gazetteer): string[] {
  const { surface, start, candidates, chosen } = mention;
  const often = times > 1 ? `, ${times} times` : '';
  const title = `  ${onOneLine(surface)} (at ${start}${often})`;
  const own = candidates.find(({ place }) => place === chosen);
  const others = candidates.filter((candidate) => candidate !== own);
  const shown = others.slice(0, ALTERNATIVES);
  const rest = others.length - shown.length;
  const line = (place: PlaceId, reasons: string): string =>
    `${placeText(place, gazetteer)}${reasons === '' ? '' : `: ${reasons}`}`;
  const alternatives = shown.map(
    ({ place, reasons }) => `    or ${line(place, reasonsText(reasons, gazetteer))}`,
  );
  return [
    chosen === null
      ? `${title}: ${candidates.length === 0 ? 'no settlement of that name is known' : 'not decided'}`
      : title,
    ...(chosen === null
      ? []
      : [`    is ${line(chosen, reasonsText(own?.reasons ?? [], gazetteer))}`]),
    ...alternatives,
    ...(rest > 0 ? [`    or one of ${rest} more`] : []),
  ];
}

/** "Покровськ · Красноармейск · Pokrovsk, Donetsk Oblast, Ukraine (UA14...)" */
function placeText(id: PlaceId, gazetteer: Gazetteer): string {
  const place = gazetteer.byId(id);
  if (place === undefined) return id;
  return `${namesLine(place)}, ${unitsLine(gazetteer, place)} (${id})`;
}

function meaning(
  { type, chosen, places, candidates }: ResolvedMention,
  gazetteer: Gazetteer,
): string {
  const id = type === 'settlement' ? chosen : (chosen ?? places[0] ?? null);
  const place = id === null ? undefined : gazetteer.byId(id);
  if (place === undefined) {
    return candidates.length > 0 ? `not decided among ${candidates.length}` : 'not known';
  }
  const { oblast, country } = gazetteer.units(place);
  const unit = oblast ?? country;
  return unit === null ? place.display.en : `${place.display.en}, ${unit.display.en}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Control characters of a text would move the terminal's cursor; line breaks would break the line. */
export function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
}
