/** Answers questions over an opened index. */
import type { FoundLine, FoundPlace, MatchedName } from '../found.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { fold } from '../names/fold.ts';
import type { FindOptions, Search } from '../search.ts';
import type { Place } from '../settlement.ts';
import { isCyrillic, keyOf, type Script, scriptOf } from './alphabet.ts';
import { type Bearers, openBearers } from './bearers.ts';
import { byScore, type Entry, entriesOfPool, SPARE } from './entries-of-pool.ts';
import { Gatherer, type Reading } from './gather.ts';
import { inOtherLayout } from './keyboard.ts';
import { PlaceLine } from './lines.ts';
import { matchedName } from './matched-name.ts';
import type { KeyOwners, Owners } from './names-of-places.ts';
import { type Candidate, Pool } from './pool.ts';
import type { Qualifiers } from './qualifiers.ts';
import { keyText, type ReadIndex } from './read-index.ts';
import { LONGEST_QUERY, readText } from './reading.ts';
import { MATCH_KIND, type SizeOf, sizeIn, TOWN } from './scoring.ts';
import type { ScriptIndex } from './script-index.ts';
import { stringAt, walkKey } from './trie.ts';

export interface EngineParts {
  readonly gazetteer: Gazetteer;
  readonly index: ReadIndex;
  readonly owners: Owners;
  readonly keyOwners: KeyOwners;
  /** The names of a script; those of the other one may be opened when first asked for. */
  readonly scripts: (script: Script) => ScriptIndex;
  readonly qualifiers: Qualifiers;
}

const DEFAULT_LIMIT = 10;
/** Of what `suggest` gathers, some share one line. */
const GATHERED_A_LINE = 1.6;
/** Names that share a key may have so many namesake lines. */
const MOST_NAMESAKE_LINES = 3;

/** So many names of which only a mistyped beginning may be there stand before those with two typos. */
const MOST_UNFINISHED = 3;
const LETTER = /\p{L}/u;
const SEVERAL_WORDS = /[\s,]/;

/** Both together, the best first, each place once with its better score; without those of `but`. */
function merged(a: readonly Entry[], b: readonly Entry[], but: readonly Entry[] = []): Entry[] {
  const all = new Map<number, Entry>();
  for (const entries of [a, b]) {
    for (const entry of entries) {
      const known = all.get(entry.place);
      if (known === undefined || known.score < entry.score) all.set(entry.place, entry);
    }
  }
  for (const { place } of but) all.delete(place);
  return [...all.values()].sort(byScore);
}

/** Moves some entries behind the others, and lowers scores so that they fall. */
function inTurn(entries: readonly Entry[], last: ReadonlySet<Entry>): Entry[] {
  const ordered = [...entries.filter((entry) => !last.has(entry)), ...last];
  let lowest = 1;
  return ordered.map((entry) => {
    lowest = Math.min(lowest, entry.score);
    return lowest === entry.score ? entry : { ...entry, score: lowest };
  });
}

function isWholeName({ met }: Entry): boolean {
  return met === 'whole' || met === 'case-form';
}

/** One question: what was asked, and how places are weighed. */
interface Question {
  readonly text: string;
  readonly limit: number;
  readonly sizeOf: SizeOf;
  readonly anywhere: boolean;
  /** Whether a name that was met is written as typed. */
  readonly isSpelled: (candidate: Candidate) => boolean;
}

export class SearchEngine implements Search {
  private readonly parts: EngineParts;
  private readonly pool: Pool;
  private readonly gatherer: Gatherer;
  private readonly bearers: Bearers;

  constructor(parts: EngineParts) {
    const { gazetteer, index, owners, keyOwners, scripts } = parts;
    this.parts = parts;
    this.pool = new Pool(owners.groups + owners.places);
    this.gatherer = new Gatherer({
      index: scripts,
      ...{ owners, unitOf: index.unitOf, pool: this.pool },
    });
    this.bearers = openBearers(gazetteer, index, keyOwners, owners);
  }

  find(query: string, options: FindOptions = {}): FoundPlace[] {
    const question = this.questionOf(query, options);
    if (question === null) return [];
    return this.entries(question).map((entry) => this.placeLine(entry, question.text));
  }

  suggest(query: string, options: FindOptions = {}): FoundLine[] {
    const question = this.questionOf(query, options);
    if (question === null) return [];
    const lines: FoundLine[] = [];
    const named = new Set<string>();
    let namesakeLines = 0;
    const limit = Math.ceil(GATHERED_A_LINE * question.limit);
    this.entries({ ...question, limit }).forEach((entry) => {
      const how = MATCH_KIND[entry.met];
      const typo = how === 'typo';
      const isWhole = how === 'whole' || how === 'case-form' || entry.met === 'reordered';
      const name = isWhole || typo ? this.bearers.nameOf(entry, question.text) : null;
      const isTown = this.parts.owners.importance[entry.place]! >= TOWN;
      const known = name !== null && named.has(name.text);
      // Where a typo leaves the name open, a name's line stands for all its villages.
      if (typo && known && !isTown) return;
      const isNew = name !== null && !known && (typo || namesakeLines < MOST_NAMESAKE_LINES);
      const namesakes = isNew ? this.bearers.lineOf(entry, question.text) : null;
      if (!typo || namesakes === null || isTown) lines.push(this.placeLine(entry, question.text));
      if (name === null || !isNew) return;
      named.add(name.text);
      if (namesakes === null) return;
      if (named.has(namesakes.name) && namesakes.name !== name.text) return;
      named.add(namesakes.name);
      namesakeLines += 1;
      lines.push(namesakes);
    });
    return lines.slice(0, question.limit);
  }

  private questionOf(query: string, options: FindOptions): Question | null {
    const limit = options.limit ?? DEFAULT_LIMIT;
    const text = query.trim();
    if (text === '' || text.length > LONGEST_QUERY || limit <= 0) return null;
    const { near, view } = options;
    const sizeOf = sizeIn({ near, view }, this.parts.owners, this.parts.gazetteer);
    const folded = fold(text);
    const isSpelled = (candidate: Candidate) => this.isSpelled(candidate, folded);
    const anywhere = near === undefined && view === undefined;
    return { text, limit, sizeOf, anywhere, isSpelled };
  }

  placeAt(place: number): Place {
    const { gazetteer, owners } = this.parts;
    if (place < owners.settlements) return gazetteer.settlementAt(place);
    return gazetteer.byId(this.parts.index.others[place - owners.settlements]!.id)!;
  }

  matchedName(place: Place, key: number, typed: string): MatchedName {
    return matchedName(place, keyText(this.parts.index, key), typed);
  }

  private placeLine(entry: Entry, typed: string): FoundPlace {
    return new PlaceLine(this, entry, typed);
  }

  /** Whether one of a group's three names is written as typed, all marks and signs. */
  private isSpelled({ owner }: Candidate, folded: string): boolean {
    const { owners, gazetteer } = this.parts;
    // Latin spellings have no letters of their own: many stand for one name.
    if (owner >= owners.groups || !isCyrillic(folded)) return false;
    const place = owners.members[owners.starts[owner]!]!;
    const { uk, ru } =
      place < owners.settlements ? gazetteer.displayNames(place) : this.placeAt(place).display;
    return fold(uk) === folded || fold(ru) === folded;
  }

  /**
   * The entries of some readings, the best first: names that they are or begin, or with `edits` those
   * that typing errors make.
   */
  private gather(question: Question, readings: readonly Reading[], edits: 0 | 1 | 2): Entry[] {
    const { owners, index } = this.parts;
    const { limit, sizeOf, anywhere } = question;
    let all: Entry[] = [];
    for (const reading of readings) {
      this.gatherer.begin(sizeOf, anywhere);
      if (edits === 0) this.gatherer.exact(reading);
      else this.gatherer.typos(reading, edits, limit + SPARE);
      if (this.pool.size === 0) continue;
      const { within, otherLayout } = reading;
      const options = {
        limit,
        sizeOf,
        anywhere,
        within,
        otherLayout,
        isSpelled: question.isSpelled,
      };
      const found = entriesOfPool(this.pool, owners, index.unitOf, options);
      all = all.length === 0 ? found : merged(all, found);
    }
    return all;
  }

  private entries(question: Question): Entry[] {
    const { text, limit } = question;
    const { plain, reordered, qualified, hasComma } = readText(text, this.parts.qualifiers);
    if (hasComma) {
      const readings = qualified();
      const inUnits = this.gather(question, readings, 0);
      if (inUnits.length > 0) return inUnits;
      const one = this.gather(question, readings, 1);
      const mistyped = one.length > 0 ? one : this.gather(question, readings, 2);
      if (mistyped.length > 0) return mistyped;
    }
    let found = this.gather(question, plain, 0);
    const isName = found[0] !== undefined && MATCH_KIND[found[0].met] !== 'word';
    const more = isName || hasComma ? [] : qualified();
    if (!isName) {
      const others = [...reordered(), ...more];
      if (others.length > 0)
        found = merged(found, this.gather(question, others, 0)).slice(0, limit);
    }
    if (found[0] === undefined || !isWholeName(found[0])) {
      // Only what is better than the text as it was typed: a whole name, or anything where it finds nothing.
      const inOther = this.inOtherLayout(question, found.length === 0);
      if (inOther.length > 0) return inOther;
    }
    if (found.length >= limit) return found;
    const readings = [...plain, ...more.filter(({ isSure }) => isSure)];
    let mistyped = this.gather(question, readings, 1);
    if (found.length === 0) {
      const unfinished = mistyped.filter(({ met }) => met === 'typo-beginning');
      if (mistyped.length - unfinished.length + MOST_UNFINISHED < limit) {
        const two = merged(mistyped, this.gather(question, plain, 2));
        mistyped = inTurn(two, new Set(unfinished.slice(MOST_UNFINISHED)));
      }
    }
    return [...found, ...merged([], mistyped, found)].slice(0, limit);
  }

  /** What the text means in the other keyboard layout; only whole names unless `anything` will do. */
  private inOtherLayout(question: Question, anything: boolean): Entry[] {
    const { text, limit } = question;
    if (!LETTER.test(text)) return [];
    for (const typed of inOtherLayout(text)) {
      // Most texts lead nowhere in the other script: seen before any more is done.
      const script = scriptOf(typed);
      const { trie } = this.parts.scripts(script);
      const ends = walkKey(trie, script, keyOf(typed));
      const isOneName = ends !== -1 && (anything || stringAt(trie, ends) !== -1);
      if (!isOneName && !(anything && SEVERAL_WORDS.test(typed.trim()))) continue;
      const { plain, reordered, qualified } = readText(typed, this.parts.qualifiers, true);
      const found = this.gather(question, plain, 0);
      if (found[0] !== undefined && (anything || isWholeName(found[0])))
        return found.slice(0, limit);
      if (!anything) continue;
      const others = this.gather(question, [...reordered(), ...qualified()], 0);
      if (others.length > 0) return others.slice(0, limit);
    }
    return [];
  }
}
