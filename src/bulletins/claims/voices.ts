/** Keeps who is in force: sentence, then paragraph, then text, then publisher. */
import type { Side } from '../../claims/vocabulary.ts';
import { quotedBy, type SaidBy, type Speaker, speakerAt } from './claimants.ts';
import type { Outline, SentenceOutline } from './outline.ts';
import { isSamePerson } from './persons.ts';
import type { Publisher } from './publisher.ts';
import { sideOfStance } from './stance.ts';

/** So many speakers are kept that later words may stand for. */
const REMEMBERED = 6;

export interface Voice {
  readonly said: SaidBy;
  /** True where its own sentence names who speaks. */
  readonly own: boolean;
  readonly claimantInferred: boolean;
  readonly sideInferred: boolean;
}

export interface Voices {
  /** Moves on to a sentence; they are asked in order. */
  enter(index: number): void;
  /** Moves on past it. */
  leave(index: number): void;
  voiceAt(sentence: SentenceOutline, token: number): Voice;
  ofSpeaker(speaker: Speaker, speakers: readonly Speaker[]): SaidBy;
  /** The side that "our forces" means where nobody is named. */
  readonly side: Side;
}

export function openVoices(outline: Outline, publisher: Publisher | null): Voices {
  const trailing = trailingByParagraph(outline);
  const ofWords = sideOfStance(outline.stance.own);
  const ofAllWords = sideOfStance(outline.stance.all);
  let current = 0;
  let paragraph = -1;
  let inForce: Speaker | null = null;

  /** Speakers named so far, the last first. */
  const named: Speaker[] = [];

  /** Whom "the ministry" or «в институте» means: the last that may be called so. */
  function meant(speaker: Speaker): Speaker {
    if (speaker.back === null) return knownAs(speaker);
    const institute = speaker.back === 'institute';
    return named.find(({ party }) => (party.side === 'other') === institute) ?? speaker;
  }

  /** A surname alone means whoever was named with it before. */
  function knownAs(speaker: Speaker): Speaker {
    const { party } = speaker;
    if (party.side !== 'other') return speaker;
    const before = named.find(
      (one) => one.party.side !== 'other' && isSamePerson(one.party.name, party.name),
    );
    return before === undefined ? speaker : { ...speaker, party: before.party, sided: true };
  }

  function ofSpeaker(said: Speaker, speakers: readonly Speaker[]): SaidBy {
    const { mention, party, sided } = meant(said);
    const quoted = quotedBy(speakers, said)?.party ?? null;
    const handedOn = publisher !== null && !publisher.isOutlet ? publisher.party.side : ofWords;
    return {
      mention,
      name: party.name,
      side: sided || party.side !== 'other' ? party.side : (outline.land ?? handedOn),
      quoting: quoted,
    };
  }

  /** Who is named first speaks for what follows, never for what stands before. */
  const ofText = (): Speaker | null =>
    outline.speaker !== null && outline.speaker.since <= current ? outline.speaker : null;

  const ofPublisher = (): Voice | null =>
    publisher === null
      ? null
      : {
          said: { mention: null, ...publisher.party, quoting: null },
          own: false,
          claimantInferred: true,
          sideInferred: false,
        };

  const side = publisher?.party.side ?? outline.speaker?.party.side ?? ofAllWords;

  return {
    side: side === 'other' ? ofAllWords : side,
    ofSpeaker,
    enter(index) {
      current = index;
      const next = outline.sentences[index]!.features.sentence.paragraph;
      if (next !== paragraph) inForce = null;
      paragraph = next;
    },
    leave(index) {
      const { speakers } = outline.sentences[index]!;
      const last = speakers.at(-1);
      if (last === undefined) return;
      inForce = meant(last);
      for (const speaker of speakers) if (speaker.back === null) named.unshift(knownAs(speaker));
      named.length = Math.min(named.length, REMEMBERED);
    },
    voiceAt(sentence, token) {
      const { speakers } = sentence;
      const own = speakerAt(speakers, token);
      if (own !== null) {
        const said = ofSpeaker(own, speakers);
        return { said, own: true, claimantInferred: false, sideInferred: false };
      }
      const fromPublisher = ofPublisher();
      // An institute speaks for itself in every sentence that names nobody else.
      const assesses =
        publisher !== null && !publisher.isOutlet && publisher.party.side === 'other';
      const inherited = assesses ? null : (inForce ?? trailing.get(paragraph) ?? null);
      const speaker =
        inherited ?? (fromPublisher !== null && !publisher!.isOutlet ? null : ofText());
      if (speaker !== null) {
        const said = ofSpeaker(speaker, []);
        return { said, own: false, claimantInferred: true, sideInferred: false };
      }
      if (fromPublisher !== null) return fromPublisher;
      return {
        said: { mention: null, name: null, side: ofWords, quoting: null },
        own: false,
        claimantInferred: false,
        sideInferred: ofWords !== 'other',
      };
    },
  };
}

/**
 * For each paragraph who closes it and so speaks for all of it: "..., the General Staff said". Only
 * an attribution that no statement follows governs what stands before its sentence.
 */
function trailingByParagraph(outline: Outline): Map<number, Speaker> {
  const trailing = new Map<number, Speaker>();
  for (const { features, speakers, cues } of outline.sentences) {
    const { paragraph } = features.sentence;
    trailing.delete(paragraph);
    const last = speakers.at(-1);
    const closes = last?.trailing === true && (cues.at(-1)?.from ?? -1) < last.from;
    if (closes) trailing.set(paragraph, last);
  }
  return trailing;
}
