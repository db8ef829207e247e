import type { Place } from '../../../../geodata/settlement.ts';
import type { Claim, PlaceMention } from '../../../claims/claim.ts';
import { isUnsure } from '../../../claims/unsure.ts';
import { useApp } from '../../state/store.ts';
import { Candidates } from './Candidates.tsx';
import { GlossNote } from './GlossNote.tsx';
import { nearestCandidate, reasonsInWords } from './reasons.ts';
import { asWritten, byScore } from './sentences.ts';

interface MentionDetailsProps {
  readonly claim: Claim;
  readonly mention: PlaceMention;
  /** The place meant, where it is decided and known. */
  readonly place: Place | undefined;
}

/** One place of a claim: as written, what it was taken for and why, what else it may be. */
export function MentionDetails({ claim, mention, place }: MentionDetailsProps) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const { first } = useApp((state) => state.nameStyle);
  const { places } = words.details;
  const unsure = isUnsure(mention);
  const likely = byScore(mention.candidates)[0]?.place;
  const anyPlace = place ?? (likely ? gazetteer?.byId(likely) : undefined);
  const officialRegion =
    gazetteer && anyPlace ? (gazetteer.units(anyPlace).oblast?.display[first] ?? null) : null;
  const chosen = mention.candidates.find((candidate) => candidate.place === mention.chosen);
  const others = byScore(
    mention.candidates.filter((candidate) => candidate.place !== mention.chosen),
  );
  const nameOf = (id: string) => gazetteer?.byId(id)?.display[first] ?? null;
  return (
    <>
      <section className="details-section">
        <h3>{places.asWritten}</h3>
        <p className="details-written" lang={claim.report.language}>
          {asWritten(mention, words)}
        </p>
        {mention.regionAsWritten ? (
          <p className="details-soft">
            <span lang={claim.report.language}>
              {places.regionAsWritten(mention.regionAsWritten)}
            </span>
            {officialRegion ? ` · ${places.officialRegion(officialRegion)}` : ''}
          </p>
        ) : null}
        <p className="details-soft">
          {unsure ? places.settlementUnsure : places.precision[mention.precision]}
          {mention.role === 'site' ? '' : ` ${words.vocabulary.roles[mention.role]}.`}
        </p>
      </section>
      <GlossNote mention={mention} />
      {unsure ? (
        <Candidates
          heading={places.candidates}
          lead={places.unsureHeading}
          candidates={others}
          nearest={nearestCandidate(mention.candidates)}
          chosen={mention.chosen}
        />
      ) : null}
      {chosen && chosen.reasons.length > 0 ? (
        <section className="details-section">
          <h3>{places.whyThisPlace}</h3>
          <p>
            {capitalised(
              reasonsInWords(
                chosen.reasons,
                {
                  nameOf,
                  nearest: nearestCandidate(mention.candidates) === chosen.place,
                  of: place,
                  language: first,
                },
                words,
              ),
            )}
            .{mention.chosenBy === 'person' ? ` ${places.chosenByPerson}` : ''}
          </p>
        </section>
      ) : null}
      {mention.note ? <p className="details-note">{mention.note}</p> : null}
      {!unsure && others.length > 0 ? (
        <Candidates
          heading={places.alternatives}
          lead={null}
          candidates={others}
          nearest={nearestCandidate(mention.candidates)}
          chosen={mention.chosen}
        />
      ) : null}
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
