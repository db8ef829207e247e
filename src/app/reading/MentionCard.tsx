/** The selected place of the text: what it may mean, and a person's word about it. */
import { useState } from 'react';
import { useStore } from 'zustand';
import type { ResolvedMention } from '../../bulletins/types.ts';
import { nearestCandidate } from '../panels/details/reasons.ts';
import { Icon } from '../shell/Icon.tsx';
import { appStore, useApp } from '../state/store.ts';
import { decide, takeBack } from './actions.ts';
import { CandidateRow } from './CandidateRow.tsx';
import { certaintyOf, FIRST_SHOWN } from './certainty.ts';
import { otherOccurrences } from './decide.ts';
import { FindAnother } from './FindAnother.tsx';
import { rememberingStore } from './remembering.ts';
import { readingStore, useReading } from './state.ts';

export function MentionCard() {
  const index = useReading((state) => state.selectedMention);
  const mention = useReading((state) =>
    index === null ? undefined : state.draft.reading?.mentions[index],
  );
  if (index === null || mention?.type !== 'settlement') return null;
  return <Card key={index} index={index} mention={mention} />;
}

interface CardProps {
  readonly index: number;
  readonly mention: ResolvedMention;
}

function Card({ index, mention }: CardProps) {
  const words = useApp((state) => state.words.reading.card);
  const [isFinding, setFinding] = useState(false);
  const certainty = certaintyOf(mention) ?? 'chosen';
  const isDecided = mention.chosenBy === 'person' || mention.notAPlace;
  return (
    <section className="reading-card" aria-label={words.label(mention.surface)}>
      <header className="reading-card-head">
        <h3>
          <span className={`mark mark-${certainty}`}>{mention.surface}</span>
        </h3>
        <p className="soft">{words.lead[certainty]}</p>
        <button
          type="button"
          className="button-icon"
          aria-label={words.close}
          onClick={() => readingStore.getState().selectMention(null)}
        >
          <Icon name="close" />
        </button>
      </header>
      <div className="reading-card-body">
        {mention.glossHolds === false ? <p className="reading-note">{words.glossFails}</p> : null}
        <OtherOccurrences index={index} mention={mention} />
        <div className="reading-actions">
          {isDecided ? (
            <button
              type="button"
              className="button button-small"
              onClick={() => void takeBack(index)}
            >
              {words.again}
            </button>
          ) : null}
          <button
            type="button"
            className="button button-small"
            aria-pressed={certainty === 'unresolved' && mention.chosenBy === 'person'}
            onClick={() => void decide([index], 'none-of-these')}
          >
            <span className="reading-key" aria-hidden="true">
              0
            </span>
            {words.none}
          </button>
          <button
            type="button"
            className="button button-small"
            aria-pressed={mention.notAPlace}
            onClick={() => void decide([index], 'not-a-place')}
          >
            <span className="reading-key" aria-hidden="true">
              x
            </span>
            {words.notAPlace}
          </button>
          <button
            type="button"
            className="button button-small"
            aria-expanded={isFinding}
            onClick={() => setFinding(!isFinding)}
          >
            {words.find}
          </button>
        </div>
        {isFinding ? (
          <FindAnother
            first={mention.surface}
            onChoose={(place) => {
              setFinding(false);
              void decide([index], { place });
            }}
          />
        ) : null}
        <CandidateList index={index} mention={mention} />
        <Remember />
      </div>
    </section>
  );
}

function CandidateList({ index, mention }: CardProps) {
  const words = useApp((state) => state.words.reading.card);
  const showsAll = useReading((state) => state.showsAllCandidates);
  const { candidates } = mention;
  const shown = showsAll ? candidates : candidates.slice(0, FIRST_SHOWN);
  const nearest = nearestCandidate(candidates);
  if (candidates.length === 0) return <p className="soft">{words.noCandidates}</p>;
  return (
    <>
      <ol className="reading-candidates" aria-label={words.candidates}>
        {shown.map((candidate, at) => (
          <CandidateRow
            key={candidate.place}
            candidate={candidate}
            number={at + 1}
            isChosen={candidate.place === mention.chosen}
            isNearest={candidate.place === nearest}
            list={mention.list}
            mention={index}
            onChoose={() => void decide([index], { place: candidate.place })}
          />
        ))}
      </ol>
      {candidates.length > FIRST_SHOWN ? (
        <button
          type="button"
          className="button-link"
          onClick={() => readingStore.getState().set({ showsAllCandidates: !showsAll })}
        >
          {showsAll ? words.fewer : words.more(candidates.length - FIRST_SHOWN)}
        </button>
      ) : null}
    </>
  );
}

/** After a choice: the same for every other occurrence of the name, in one step. */
function OtherOccurrences({ index, mention }: CardProps) {
  const words = useApp((state) => state.words.reading.card);
  const mentions = useReading((state) => state.draft.reading?.mentions);
  const others = mentions ? otherOccurrences(mentions, index) : [];
  if (others.length === 0) return null;
  const means = mention.notAPlace
    ? 'not-a-place'
    : mention.chosen === null
      ? 'none-of-these'
      : { place: mention.chosen };
  return (
    <button
      type="button"
      className="button button-primary reading-others"
      onClick={() => void decide(others, means)}
    >
      {words.others(others.length, mention.surface)}
    </button>
  );
}

function Remember() {
  const words = useApp((state) => state.words.reading.card);
  const wanted = useStore(rememberingStore, (state) => state.wanted);
  return (
    <p className="reading-remember">
      <label>
        <input
          type="checkbox"
          checked={wanted}
          onChange={({ currentTarget }) =>
            rememberingStore.setState({ wanted: currentTarget.checked })
          }
        />
        {words.remember}
      </label>
      <button
        type="button"
        className="button-link"
        onClick={() => appStore().getState().setDialog('remembered')}
      >
        {words.remembered}
      </button>
    </p>
  );
}
