/** Checks of the places that a claim names: against themselves and against the gazetteer. */
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { Candidate, Gloss, PlaceMention } from './claim.ts';
import type { Issue } from './issue.ts';
import type { JsonPath } from './json-source.ts';
import type { Numbered } from './read-report.ts';
import { type FileContext, issueAt } from './schema-issues.ts';
import { suggestPlace } from './suggest.ts';

interface Check {
  readonly context: FileContext;
  readonly gazetteer: Gazetteer | null;
  readonly issues: Issue[];
}

/**
 * Mends mentions to the careful side: an unknown id is taken out, a choice outside the candidates
 * is undone, a gloss that names another place does not hold. A wrong pin is worse than none.
 */
export function checkPlaces(
  context: FileContext,
  item: Numbered,
  gazetteer: Gazetteer | null,
  issues: Issue[],
): Numbered {
  const check: Check = { context, gazetteer, issues };
  const places = item.claim.places.map((mention, at) =>
    checkMention(check, mention, ['claims', item.index, 'places', at]),
  );
  return { index: item.index, claim: { ...item.claim, places } };
}

function checkMention(check: Check, mention: PlaceMention, path: JsonPath): PlaceMention {
  const known = (id: string, at: JsonPath, consequence: string): boolean =>
    isKnown(check, id, mention.asWritten, [...path, ...at], consequence);
  const candidates = distinct(check, mention.candidates, path).filter((candidate) =>
    known(
      candidate.place,
      ['candidates', mention.candidates.indexOf(candidate), 'place'],
      'The candidate is dropped.',
    ),
  );
  let chosen = mention.chosen;
  if (
    chosen !== null &&
    !known(chosen, ['chosen'], 'The place is listed without a mark on the map.')
  ) {
    chosen = null;
  } else if (
    chosen !== null &&
    mention.candidates.length > 0 &&
    !mention.candidates.some((candidate) => candidate.place === chosen)
  ) {
    check.issues.push(
      issueAt(check.context, [...path, 'chosen'], chosen, {
        code: 'chosen-not-a-candidate',
        message: 'The chosen place is not among the candidates.',
        remedy: 'Add it to "candidates" with its reasons, or choose one of them.',
        consequence: 'The place is shown as undecided.',
      }),
    );
    chosen = null;
  }
  const undone = chosen === null && mention.chosen !== null;
  return {
    ...mention,
    candidates,
    chosen,
    chosenBy: undone ? null : mention.chosenBy,
    precision: undone && candidates.length === 0 ? 'unlocated' : mention.precision,
    gloss: mention.gloss === null ? null : checkGloss(check, mention.gloss, chosen, mention, path),
  };
}

function distinct(check: Check, candidates: readonly Candidate[], path: JsonPath): Candidate[] {
  return candidates.filter((candidate, at) => {
    if (candidates.findIndex((other) => other.place === candidate.place) === at) return true;
    check.issues.push(
      issueAt(check.context, [...path, 'candidates', at, 'place'], candidate.place, {
        code: 'duplicate-id',
        message: 'The same candidate stands twice.',
        remedy: 'Keep one, with all its reasons.',
        consequence: 'The later one is dropped.',
      }),
    );
    return false;
  });
}

function checkGloss(
  check: Check,
  gloss: Gloss,
  chosen: string | null,
  mention: PlaceMention,
  path: JsonPath,
): Gloss {
  if (gloss.place === null) return gloss;
  const at = [...path, 'gloss', 'place'];
  if (!isKnown(check, gloss.place, gloss.text, at, 'The gloss is kept as text only.')) {
    return { ...gloss, place: null };
  }
  if (chosen === null || gloss.holds === (gloss.place === chosen)) return gloss;
  check.issues.push(
    issueAt(check.context, [...path, 'gloss', 'holds'], gloss.holds, {
      code: 'gloss',
      message: gloss.holds
        ? `The gloss "${gloss.text}" is said to hold but names another place (${gloss.place}) than the one chosen for "${mention.asWritten}" (${chosen}).`
        : `The gloss "${gloss.text}" is said not to hold but names the place that is chosen for "${mention.asWritten}".`,
      remedy: gloss.holds
        ? 'Write "holds": false and say why, or correct one of the two places.'
        : 'Write "holds": true, or correct one of the two places.',
      consequence: gloss.holds ? 'The gloss is shown as one that does not hold.' : '',
    }),
  );
  if (!gloss.holds) return gloss;
  return {
    ...gloss,
    holds: false,
    why: [...gloss.why, { code: 'gloss-names-another-place', values: { place: gloss.place } }],
  };
}

function isKnown(
  check: Check,
  id: string,
  asWritten: string,
  path: JsonPath,
  consequence: string,
): boolean {
  const { gazetteer } = check;
  if (gazetteer === null || gazetteer.byId(id) !== undefined) return true;
  const near = suggestPlace(gazetteer, id, asWritten);
  check.issues.push(
    issueAt(check.context, path, id, {
      code: 'unknown-place',
      message: 'The gazetteer has no place with this id.',
      remedy:
        near === null
          ? `Find the id with: namesake places find "${asWritten}".`
          : `Did you mean ${near.id} (${near.display.uk} · ${near.display.ru} · ${near.display.en})?`,
      consequence,
    }),
  );
  return false;
}
