/** Answers questions over an opened index. */
import type { FoundLine, FoundPlace } from '../found.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { fold } from '../names/fold.ts';
import type { FindOptions, Search } from '../search.ts';
import type { Place } from '../settlement.ts';
import { isCyrillic, keyOfNumbers, type Script } from './alphabet.ts';
import { type Bearers, openBearers } from './bearers.ts';
import { byScore, type Entry, entriesOfPool } from './entries-of-pool.ts';
import { Gatherer, type Reading } from './gather.ts';
import { inOtherLayout } from './keyboard.ts';
import { PlaceLine } from './lines.ts';
import { matchedName } from './matched-name.ts';
import type { KeyOwners, Owners } from './names-of-places.ts';
import { type Candidate, Pool } from './pool.ts';
import type { Qualifiers } from './qualifiers.ts';
import type { ReadIndex } from './read-index.ts';
import { LONGEST_QUERY, readText } from './reading.ts';
import { MATCH_KIND, type SizeOf, sizeIn } from './scoring.ts';
import type { ScriptIndex } from './script-index.ts';

export interface EngineParts {
  readonly gazetteer: Gazetteer;
  readonly index: ReadIndex;
  readonly owners: Owners;
  readonly keyOwners: KeyOwners;
  readonly scripts: Readonly<Record<Script, ScriptIndex>>;
  readonly qualifiers: Qualifiers;
}

const DEFAULT_LIMIT = 10;
/** A place of this importance, a town, has a line of its own beside that of its namesakes. */
const TOWN = 0.3;
/** Names that share a key may have so many namesake lines. */
const MOST_NAMESAKE_LINES = 3;

/** One question: what was asked, and how places are weighed. */
interface Question {
  readonly text: string;
  readonly limit: number;
  readonly sizeOf: SizeOf;
  readonly anywhere: boolean;
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
      index: (script) => scripts[script],
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
    const entries = this.entries(question);
    entries.forEach((entry) => {
      const how = MATCH_KIND[entry.met];
      const typo = how === 'typo';
      const name =
        how === 'whole' || how === 'case-form' || typo
          ? this.bearers.nameOf(entry, question.text)
          : null;
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
    return { text, limit, sizeOf, anywhere: near === undefined && view === undefined };
  }

  private placeAt(place: number): Place {
    const { gazetteer, owners } = this.parts;
    const { ids } = gazetteer.columns;
    if (place < owners.settlements) return gazetteer.byId(ids[place]!)!;
    const units = gazetteer.allUnits();
    const other = place - owners.settlements;
    return units[other] ?? gazetteer.allSites()[other - units.length]!;
  }

  private keyText(key: number): string {
    const { cyrillicKeys, latinKeys } = this.parts.index;
    const latin = key >= cyrillicKeys.count;
    const { letters, starts } = latin ? latinKeys : cyrillicKeys;
    const at = latin ? key - cyrillicKeys.count : key;
    return keyOfNumbers(
      latin ? 'latin' : 'cyrillic',
      letters.subarray(starts[at]!, starts[at + 1]!),
    );
  }

  private placeLine({ place, key, met, otherLayout, score }: Entry, typed: string): FoundPlace {
    return new PlaceLine({
      place: () => this.placeAt(place),
      matched: (record) => matchedName(record, this.keyText(key), typed),
      how: MATCH_KIND[met],
      otherLayout,
      score,
    });
  }

  /** Whether one of a group's three names is written as typed, all marks and signs. */
  private isSpelled({ owner }: Candidate, folded: string): boolean {
    const { owners, gazetteer } = this.parts;
    if (owner >= owners.groups) return false;
    const place = owners.members[owners.starts[owner]!]!;
    const { uk, ru, en } =
      place < owners.settlements ? gazetteer.displayNames(place) : this.placeAt(place).display;
    return isCyrillic(folded)
      ? fold(uk) === folded || fold(ru) === folded
      : fold(en).replaceAll("'", '') === folded;
  }

  /** The entries of some readings, the best first; `gather` pools those of one. */
  private gather(
    question: Question,
    readings: readonly Reading[],
    gather: (reading: Reading) => void,
  ): Entry[] {
    const { owners, index } = this.parts;
    const { limit, sizeOf, anywhere } = question;
    const folded = fold(question.text);
    const all = new Map<number, Entry>();
    for (const reading of readings) {
      this.gatherer.begin(sizeOf, anywhere);
      gather(reading);
      if (this.pool.size === 0) continue;
      const { within, otherLayout } = reading;
      for (const entry of entriesOfPool(this.pool, owners, index.unitOf, {
        ...{ limit, sizeOf, anywhere, within, otherLayout },
        isSpelled: (candidate) => this.isSpelled(candidate, folded),
      })) {
        const known = all.get(entry.place);
        if (known === undefined || known.score < entry.score) all.set(entry.place, entry);
      }
    }
    return [...all.values()].sort(byScore);
  }

  private entries(question: Question): Entry[] {
    const { qualifiers } = this.parts;
    const { text, limit } = question;
    const { plain, qualified, hasComma } = readText(text, qualifiers);
    const exact = (readings: readonly Reading[]) =>
      this.gather(question, readings, (reading) => this.gatherer.exact(reading));
    const typos = (readings: readonly Reading[], two: boolean) =>
      this.gather(question, readings, (reading) => this.gatherer.typos(reading, two));

    if (hasComma) {
      const found = exact(qualified);
      const inUnits = found.length > 0 ? found : typos(qualified, true);
      if (inUnits.length > 0) return inUnits.slice(0, limit);
    }
    const found = exact([...plain, ...(hasComma ? [] : qualified)]);
    if (found.length >= limit) return found.slice(0, limit);
    if (found.length === 0 && /\p{L}/u.test(text)) {
      const other = inOtherLayout(text).flatMap((typed) => {
        const readings = readText(typed, qualifiers, true);
        return [...readings.plain, ...readings.qualified];
      });
      const inOther = exact(other);
      if (inOther.length > 0) return inOther.slice(0, limit);
    }
    const first = plain.slice(0, 1);
    const more = typos([...first, ...(hasComma ? [] : qualified)], found.length === 0);
    const known = new Set(found.map(({ place }) => place));
    return [...found, ...more.filter(({ place }) => !known.has(place))].slice(0, limit);
  }
}
