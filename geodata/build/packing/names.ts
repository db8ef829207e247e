/** Packs the names of all entries: head names, patterns and edits. */
import { writeElement } from '../../columnar/elements.ts';
import type { SectionName } from '../../columnar/format.ts';
import type { Place, PlaceName } from '../../settlement.ts';
import { alphabetOf, bytesOf, encoder, fold, lines, planes, utf8, varints } from './bytes.ts';
import { type Making, makingOf } from './make-name.ts';

type NameSections =
  | Extract<SectionName, `${'head' | 'edit' | 'entry'}-${string}`>
  | 'alphabet'
  | 'elements'
  | 'patterns';

export interface PackedNameColumns {
  readonly sections: Readonly<Record<NameSections, Uint8Array>>;
  readonly ukrainianHeads: number;
  readonly russianHeads: number;
}

/** Both alphabets in the order of the Ukrainian one: the registers list a hromada's villages so. */
const ORDER = "'’ -абвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя";

function inOrder(texts: Iterable<string>): string[] {
  const keyed = [...texts].map((text) => {
    const key = [...text.toLowerCase()].map((sign) =>
      String.fromCharCode(0x100 + ORDER.indexOf(sign)),
    );
    return { text, key: key.join('') };
  });
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.text < b.text ? -1 : 1));
  return keyed.map(({ text }) => text);
}

/** Index in `names` of the name that the others are made of: the official one, where it is Cyrillic. */
function headIndex(place: Place): number {
  return place.country === 'RU' ? 1 : 0;
}

/** The order in which names are made: the head, then what the shown names may come from. */
function order(names: readonly PlaceName[], head: number): number[] {
  const isOldUkrainian = (index: number): boolean => index > 2 && names[index]!.language === 'uk';
  const others = names.map((_, index) => index).filter((index) => index !== head);
  return [
    head,
    ...others.filter(isOldUkrainian),
    ...others.filter((index) => !isOldUkrainian(index)),
  ];
}

interface MadeEntry {
  readonly head: PlaceName;
  /** The elements' lines in the order of the names. */
  readonly elements: readonly string[];
  readonly edits: readonly Making[];
}

function makeEntry(place: Place): MadeEntry {
  const { names } = place;
  const head = headIndex(place);
  const makings: Making[] = [];
  const known: number[] = [];
  for (const index of order(names, head)) {
    makings[index] =
      index === head
        ? { how: 'head', start: 0, end: 0, middle: '' }
        : makingOf(names, index, known);
    known.push(index);
  }
  return {
    head: names[head]!,
    elements: names.map((name, index) => writeElement(name, makings[index]!)),
    edits: makings.filter(({ how }) => how === 'edit' || how === 'whole'),
  };
}

/** Distinct lines by how often they come, the frequent ones first; the once met in their own order. */
function byFrequency(texts: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || (a < b ? -1 : 1));
}

function numbered(texts: readonly string[]): Map<string, number> {
  return new Map(texts.map((text, index) => [text, index]));
}

/** @param places all entries in their order. */
export function packNames(places: readonly Place[]): PackedNameColumns {
  const entries = places.map(makeEntry);
  const isRussian = ({ head }: MadeEntry): boolean => head.language === 'ru';
  const zones = [false, true].map((russian) =>
    inOrder(
      new Set(entries.filter((one) => isRussian(one) === russian).map(({ head }) => head.text)),
    ),
  );
  const heads = zones.flat();
  const ukrainianHeads = zones[0]!.length;
  const edits = entries.flatMap((entry) => entry.edits);
  const alphabet = alphabetOf([...heads, ...edits.map(({ middle }) => middle)]);
  const encode = encoder(alphabet);

  const table = heads.map(encode);
  const shared = table.map((bytes, index) => {
    const before = table[index - 1] ?? [];
    let length = 0;
    while (length < bytes.length && bytes[length] === before[length]) length += 1;
    return length;
  });
  const rest = table.map((bytes, index) => bytes.slice(shared[index]));

  const elements = byFrequency(entries.flatMap((entry) => entry.elements));
  const elementNumber = numbered(elements);
  const patternTexts = entries.map((entry) =>
    entry.elements.map((line) => String.fromCharCode(elementNumber.get(line)!)).join(''),
  );
  const patterns = byFrequency(patternTexts);
  const patternNumber = numbered(patterns);

  const numbers = zones.map(numbered);
  const latest = [0, 0];
  const headSteps = entries.map((entry) => {
    const zone = isRussian(entry) ? 1 : 0;
    const number = numbers[zone]!.get(entry.head.text)!;
    const step = fold(number - latest[zone]!);
    latest[zone] = number;
    return step;
  });
  const middles = edits.map(({ middle }) => encode(middle));

  return {
    ukrainianHeads,
    russianHeads: heads.length - ukrainianHeads,
    sections: {
      alphabet: utf8(alphabet),
      'head-shared': bytesOf(shared, 'letters shared by names'),
      'head-rest': bytesOf(
        rest.map(({ length }) => length),
        'length of a name',
      ),
      'head-text': Uint8Array.from(rest.flat()),
      elements: lines(elements),
      patterns: varints(
        patterns.flatMap((pattern) => [
          pattern.length,
          ...[...pattern].map((sign) => sign.charCodeAt(0)),
        ]),
      ),
      'entry-pattern': planes(patternTexts.map((text) => patternNumber.get(text)!)),
      'entry-head': planes(headSteps),
      'edit-start': bytesOf(
        edits.map(({ start }) => start),
        'letters kept',
      ),
      'edit-end': bytesOf(
        edits.map(({ end }) => end),
        'letters kept',
      ),
      'edit-length': bytesOf(
        middles.map(({ length }) => length),
        'length of a name',
      ),
      'edit-text': Uint8Array.from(middles.flat()),
    },
  };
}
