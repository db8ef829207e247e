/** The group of forces that a text tells of where it names a place, and where that group fights. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { GroupOfForces } from '../../claims/vocabulary.ts';
import type { Mention } from '../types.ts';
import { SECTORS } from './tables/sectors.ts';

export interface GroupSector {
  readonly group: GroupOfForces;
  readonly units: readonly PlaceId[];
}

export interface GroupSectors {
  /** Null where the text names no group, or none whose sector is known for its date. */
  of(mention: Mention): GroupSector | null;
}

/** What is told of a group goes on for so many sentences after the one that names it. */
const SENTENCES = 2;

/** `date`: of the report; without one a group's sectors of all times count. */
export function openSectors(mentions: readonly Mention[], date: string | null): GroupSectors {
  const known = new Map<GroupOfForces, GroupSector>();
  for (const { group, from, until, units } of SECTORS) {
    if (date !== null && ((from !== null && date < from) || (until !== null && date >= until))) {
      continue;
    }
    known.set(group, { group, units: [...(known.get(group)?.units ?? []), ...units] });
  }
  const named = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.type !== 'group' || mention.group === null) continue;
    const others = named.get(mention.sentence);
    if (others === undefined) named.set(mention.sentence, [mention]);
    else others.push(mention);
  }
  return {
    of(mention) {
      if (named.size === 0) return null;
      for (let back = 0; back <= SENTENCES; back += 1) {
        const groups = named.get(mention.sentence - back);
        if (groups === undefined) continue;
        const said = groups.findLast(({ start }) => start < mention.start) ?? groups[0]!;
        return known.get(said.group!) ?? null;
      }
      return null;
    },
  };
}
