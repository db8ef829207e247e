/** The names of the entries of a packed file, made when asked. */
import type { NameVisitor } from '../gazetteer.ts';
import type { DisplayNames, PlaceName } from '../settlement.ts';
import { damaged, type PackedFile } from './container.ts';
import { type Element, readElement } from './elements.ts';
import { type HeadNames, openHeads } from './heads.ts';
import { openLetters } from './letters.ts';
import { readPlanes, readVarints, startsOf } from './numbers.ts';

export interface PackedNames {
  readonly heads: HeadNames;
  /** The number of each entry's head name. */
  readonly headOf: Uint32Array;
  /** Name `index` of an entry's record: 0, 1, 2 are the shown ones. */
  text(entry: number, index: number): string;
  displayNames(entry: number): DisplayNames;
  /** All names in the order of the record, the shown ones first: Ukrainian, Russian, English. */
  names(entry: number): PlaceName[];
  eachName(entry: number, visit: NameVisitor): void;
}

interface Pattern {
  readonly elements: readonly Element[];
  /** For each element how many edits come before it. */
  readonly editsBefore: readonly number[];
}

/** The patterns: what all entries need at once, the rest when asked. */
interface Patterns {
  /** How many edits the names of a pattern have, and whether its head name is Russian. */
  readonly edits: Uint16Array;
  readonly headInRussian: Uint8Array;
  at(number: number): Pattern;
}

const isEdited = ({ how }: Element): boolean => how === 'edit' || how === 'whole';

function openPatterns(packed: PackedFile): Patterns {
  const elements = packed.lines('elements').map((line) => readElement(line, packed.file));
  const edited = elements.map(isEdited);
  const russianHead = elements.map(({ how, facts }) => how === 'head' && facts.language === 'ru');
  const numbers = readVarints(packed.bytes('patterns'));
  const starts: number[] = [];
  const edits: number[] = [];
  const headInRussian: boolean[] = [];
  for (let at = 0; at < numbers.length; ) {
    const end = at + 1 + numbers[at]!;
    let count = 0;
    let russian = false;
    for (let i = at + 1; i < end; i += 1) {
      const element = numbers[i]!;
      if (element >= elements.length) throw damaged(packed.file, 'a name has an unknown element');
      if (edited[element]) count += 1;
      if (russianHead[element]) russian = true;
    }
    starts.push(at);
    edits.push(count);
    headInRussian.push(russian);
    at = end;
  }
  const patterns: Pattern[] = [];
  return {
    edits: Uint16Array.from(edits),
    headInRussian: Uint8Array.from(headInRussian, Number),
    at(number) {
      const known = patterns[number];
      if (known !== undefined) return known;
      const start = starts[number]! + 1;
      const own = Array.from(
        numbers.subarray(start, start + numbers[start - 1]!),
        (element) => elements[element]!,
      );
      const editsBefore = own.map((_, index) => own.slice(0, index).filter(isEdited).length);
      const pattern = { elements: own, editsBefore };
      patterns[number] = pattern;
      return pattern;
    },
  };
}

/**
 * @param entries how many there are
 * @param ukrainianHeads how many of the `heads` are Ukrainian: those that come first
 */
export function openNames(
  packed: PackedFile,
  entries: number,
  heads: number,
  ukrainianHeads: number,
): PackedNames {
  const letters = openLetters(packed.text('alphabet'));
  const table = openHeads(packed, letters, heads);
  const patterns = openPatterns(packed);
  const patternOf = readPlanes(packed.bytes('entry-pattern'), entries);
  const { edits: editsOf, headInRussian } = patterns;
  const headOf = readPlanes(packed.bytes('entry-head'), entries);
  const firstEdit = new Uint32Array(entries);
  let ukrainian = 0;
  let russian = ukrainianHeads;
  let edits = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    const pattern = patternOf[entry]!;
    if (pattern >= editsOf.length) throw damaged(packed.file, 'a name has an unknown pattern');
    firstEdit[entry] = edits;
    edits += editsOf[pattern]!;
    const folded = headOf[entry]!;
    const step = folded & 1 ? -((folded + 1) >>> 1) : folded >>> 1;
    if (headInRussian[pattern] === 1) {
      russian += step;
      headOf[entry] = russian;
    } else {
      ukrainian += step;
      headOf[entry] = ukrainian;
    }
  }
  const editStart = packed.bytes('edit-start');
  const editEnd = packed.bytes('edit-end');
  const editText = packed.bytes('edit-text');
  const editAt = startsOf(packed.bytes('edit-length'));
  if (editAt.length !== edits + 1) throw damaged(packed.file, 'its edits of names do not fit');

  /** The text of name `index`; `known` keeps what was made on the way. */
  function text(entry: number, pattern: Pattern, index: number, known: string[]): string {
    const already = known[index];
    if (already !== undefined) return already;
    const { how, base, make } = pattern.elements[index]!;
    let made: string;
    if (how === 'head') made = table.text(headOf[entry]!);
    else {
      made = how === 'whole' ? '' : make(text(entry, pattern, base, known));
      if (how !== 'made') {
        const edit = firstEdit[entry]! + pattern.editsBefore[index]!;
        const middle = letters.text(editText, editAt[edit]!, editAt[edit + 1]!);
        made = made.slice(0, editStart[edit]) + middle + made.slice(made.length - editEnd[edit]!);
      }
    }
    known[index] = made;
    return made;
  }

  const patternAt = (entry: number): Pattern => patterns.at(patternOf[entry]!);
  return {
    heads: table,
    headOf,
    text: (entry, index) => text(entry, patternAt(entry), index, []),
    displayNames(entry) {
      const pattern = patternAt(entry);
      const known: string[] = [];
      const [uk, ru, en] = [0, 1, 2].map((index) => text(entry, pattern, index, known));
      return { uk: uk!, ru: ru!, en: en! };
    },
    names(entry) {
      const pattern = patternAt(entry);
      const known: string[] = [];
      return pattern.elements.map(({ facts }, index) => {
        const { language, kind, from, until, usedBy, source, derived } = facts;
        const own = text(entry, pattern, index, known);
        return { text: own, language, kind, from, until, usedBy, source, derived };
      });
    },
    eachName(entry, visit) {
      const pattern = patternAt(entry);
      const known: string[] = [];
      pattern.elements.forEach(({ facts: { language, kind, derived } }, index) => {
        visit(text(entry, pattern, index, known), language, kind, derived);
      });
    },
  };
}
