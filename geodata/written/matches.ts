/** Turns keys that were met into the settlements that bear them. */
import type { Gazetteer } from '../gazetteer.ts';
import { openRanking } from '../search/matched-name.ts';
import type { KeyOwners, Owners } from '../search/names-of-places.ts';
import { keyText, type ReadIndex } from '../search/read-index.ts';
import type { PlaceId } from '../settlement.ts';
import type { LookedUp, MetKey } from './look-up.ts';
import { MATCH_KINDS, type MatchKind, type NameMatch } from './types.ts';

export interface NamesOfPlaces {
  readonly gazetteer: Gazetteer;
  readonly index: ReadIndex;
  readonly owners: Owners;
  readonly keyOwners: KeyOwners;
}

/** A former name or an alias, met by anything less than the whole name, is a little less likely. */
const LIKENESS_OF_CLASS: readonly number[] = [1, 0.99, 0.95, 0.93];
const KIND_OF_CLASS: readonly MatchKind[] = ['exact-name', 'exact-name', 'former-name', 'alias'];

/** What the matches of one written name share. */
interface Asked extends NamesOfPlaces {
  readonly written: string;
  /** Names that were met, by key and owner: all members of a group bear the same. */
  readonly shown: Map<string, string>;
}

/** Id and name are made when they are shown: of a hundred settlements that bear a name a few are. */
class Match implements NameMatch {
  readonly row: number;
  readonly kind: MatchKind;
  readonly likeness: number;
  private readonly asked: Asked;
  private readonly key: number;
  private readonly owner: number;

  constructor(asked: Asked, { row, kind, likeness, key, owner }: MetRow) {
    this.asked = asked;
    this.row = row;
    this.kind = kind;
    this.likeness = likeness;
    this.key = key;
    this.owner = owner;
  }

  get place(): PlaceId {
    return this.asked.gazetteer.idOf(this.row);
  }

  get name(): string {
    const { gazetteer, index, written, shown } = this.asked;
    const known = shown.get(`${this.key} ${this.owner}`);
    if (known !== undefined) return known;
    const rankOf = openRanking(keyText(index, this.key), written);
    let best = '';
    let bestRank = Number.POSITIVE_INFINITY;
    gazetteer.eachName(this.row, (text, _language, kind) => {
      const rank = rankOf(text, kind);
      if (best !== '' && rank >= bestRank) return;
      best = text;
      bestRank = rank;
    });
    shown.set(`${this.key} ${this.owner}`, best);
    return best;
  }
}

interface MetRow {
  readonly row: number;
  readonly kind: MatchKind;
  readonly likeness: number;
  readonly key: number;
  readonly owner: number;
}

const RANK: ReadonlyMap<MatchKind, number> = new Map(MATCH_KINDS.map((kind, at) => [kind, at]));
function rankOf(kind: MatchKind): number {
  return RANK.get(kind)!;
}

function isBetter(a: MetRow, b: MetRow): boolean {
  const ranks = rankOf(a.kind) - rankOf(b.kind);
  return ranks < 0 || (ranks === 0 && a.likeness > b.likeness);
}

/** The settlements of all keys met, each once by its best key, the best matches first. */
export function matchesOf(
  written: string,
  isLatin: boolean,
  { keys }: LookedUp,
  names: NamesOfPlaces,
): NameMatch[] {
  const { index, owners, keyOwners } = names;
  const best = new Map<number, MetRow>();
  const offer = (row: number, met: MetRow): void => {
    if (row >= owners.settlements) return;
    const known = best.get(row);
    if (known === undefined || isBetter(met, known)) best.set(row, met);
  };
  const kindOf = (met: MetKey, owner: number, nameClass: number): MatchKind => {
    if (met.match === 'alike') return 'spelled-alike';
    if (met.match === 'case-form') return 'case-form';
    if (!isLatin || nameClass > 1) return KIND_OF_CLASS[nameClass]!;
    // The English name is the romanised official one; what romanises the other language's is another.
    const isOfficial =
      nameClass === 0 ||
      (owner < owners.groups &&
        index.groupIsRussian[owner] === 1 &&
        index.groupRu[owner] === met.key);
    return isOfficial ? 'exact-name' : 'romanised';
  };
  for (const met of keys) {
    for (let at = keyOwners.starts[met.key]!; at < keyOwners.starts[met.key + 1]!; at += 1) {
      const owner = keyOwners.owners[at]!;
      const nameClass = keyOwners.classes[at]!;
      const kind = kindOf(met, owner, nameClass);
      const likeness =
        kind === 'former-name' || kind === 'alias'
          ? met.likeness
          : met.likeness * LIKENESS_OF_CLASS[nameClass]!;
      if (owner >= owners.groups) {
        const row = owner - owners.groups;
        offer(row, { row, kind, likeness, key: met.key, owner });
        continue;
      }
      for (let member = owners.starts[owner]!; member < owners.starts[owner + 1]!; member += 1) {
        const row = owners.members[member]!;
        offer(row, { row, kind, likeness, key: met.key, owner });
      }
    }
  }
  const { importance } = owners;
  const asked: Asked = { ...names, written, shown: new Map() };
  return [...best.values()]
    .sort(
      (a, b) =>
        rankOf(a.kind) - rankOf(b.kind) ||
        b.likeness - a.likeness ||
        importance[b.row]! - importance[a.row]! ||
        a.row - b.row,
    )
    .map((met) => new Match(asked, met));
}
