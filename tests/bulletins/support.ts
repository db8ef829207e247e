/** The real reader over the shipped gazetteer, opened once for each file of tests. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { buildSearchIndex } from '../../geodata/search/build-index.ts';
import type { PlaceId } from '../../geodata/settlement.ts';
import { openWrittenNames } from '../../geodata/written/open.ts';
import { openReader, type Reader } from '../../src/bulletins/read.ts';
import type {
  ReadClaim,
  Reading,
  ReadOptions,
  ResolvedMention,
} from '../../src/bulletins/types.ts';
import { loadGazetteer } from '../../src/cli/data.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));

let opened: { reader: Reader; gazetteer: Gazetteer } | null = null;

export function shippedGazetteer(): Gazetteer {
  return shipped().gazetteer;
}

export function shippedReader(): Reader {
  return shipped().reader;
}

function shipped(): { reader: Reader; gazetteer: Gazetteer } {
  if (opened !== null) return opened;
  const gazetteer = loadGazetteer(root);
  const packed = join(root, 'geodata', 'packed', 'search.txt');
  const index = existsSync(packed) ? readFileSync(packed) : buildSearchIndex(gazetteer);
  opened = { gazetteer, reader: openReader(gazetteer, openWrittenNames(gazetteer, index)) };
  return opened;
}

export function read(text: string, options?: ReadOptions): Read {
  return new Read(text, shippedReader().read(text, options));
}

/** A reading with the questions that tests put to it. */
export class Read {
  readonly text: string;
  readonly reading: Reading;

  constructor(text: string, reading: Reading) {
    this.text = text;
    this.reading = reading;
  }

  get claims(): readonly ReadClaim[] {
    return this.reading.claims;
  }

  get settlements(): readonly ResolvedMention[] {
    return this.reading.mentions.filter(({ type }) => type === 'settlement');
  }

  /** Written forms of all settlements, in the order of the text. */
  get names(): string[] {
    return this.settlements.map(({ surface }) => surface);
  }

  /** Written forms of all pinned settlements, in the order of the text. */
  get pinned(): string[] {
    return this.settlements.filter(({ chosen }) => chosen !== null).map(({ surface }) => surface);
  }

  /** The mention of the settlement whose words are `surface`, or cover them; the nth of several. */
  mention(surface: string, nth = 0): ResolvedMention {
    const found = this.settlements.filter((mention) => mention.surface === surface)[nth];
    if (found !== undefined) return found;
    throw new Error(`"${surface}" is not among the settlements found: ${this.names.join('; ')}`);
  }

  /** What the words are pinned to; null where they stay unresolved. */
  chosen(surface: string, nth = 0): PlaceId | null {
    return this.mention(surface, nth).chosen;
  }

  first(surface: string, nth = 0): PlaceId | undefined {
    return this.mention(surface, nth).candidates[0]?.place;
  }

  /** The written forms of a claim's places. */
  placesOf(claim: ReadClaim): string[] {
    return claim.places.map((place) => this.reading.mentions[place]!.surface);
  }

  /** The claims that hold the place with these words. */
  claimsAt(surface: string): readonly ReadClaim[] {
    return this.claims.filter((claim) => this.placesOf(claim).includes(surface));
  }

  /** The one claim that holds the place with these words. */
  claimAt(surface: string): ReadClaim {
    const [claim, ...more] = this.claimsAt(surface);
    if (claim !== undefined && more.length === 0) return claim;
    const held = this.claims.map((one) => `${one.kind}: ${this.placesOf(one).join(', ')}`);
    throw new Error(
      `${more.length + (claim ? 1 : 0)} claims hold "${surface}": ${held.join('; ')}`,
    );
  }
}
