/** The members of a report that hold a place id: of a mention, a candidate, a gloss. */
const PLACE_MEMBERS: ReadonlySet<string> = new Set(['chosen', 'place']);

function collect(value: unknown, member: string, ids: Set<string>): void {
  if (typeof value === 'string') {
    // `values` of a reason holds place ids among names and counts; what is no id is found nowhere.
    if (PLACE_MEMBERS.has(member) || member === 'values') ids.add(value);
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, member, ids);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      collect(inner, member === 'values' ? member : key, ids);
    }
  }
}

/**
 * Every place id that a report file names: chosen places, candidates, places of glosses and of
 * reasons. A file that is not JSON has none: that is for the check of reports to say.
 */
export function placeIdsOfReport(json: string): Set<string> {
  const ids = new Set<string>();
  try {
    collect(JSON.parse(json), '', ids);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return ids;
}
