/** Keeps who is in force: sentence, then paragraph, then text, then publisher. */
import type { Side } from '../../claims/vocabulary.ts';
import type { Segmented } from '../types.ts';
import { quotedBy, type SaidBy, type Speaker, speakerAt } from './claimants.ts';
import type { Outline, SentenceOutline } from './outline.ts';
import { type Publisher, sideOfWords } from './publisher.ts';

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

export function openVoices(
  segmented: Segmented,
  outline: Outline,
  publisher: Publisher | null,
): Voices {
  const trailing = trailingByParagraph(outline);
  const ofWords = sideOfWords(outline.stance, segmented);
  let paragraph = -1;
  let inForce: Speaker | null = null;

  function ofSpeaker(speaker: Speaker, speakers: readonly Speaker[]): SaidBy {
    const { index, mention } = speaker.placed;
    const quoted = quotedBy(speakers, speaker)?.placed.mention.claimant ?? null;
    const party = mention.claimant;
    return {
      mention: index,
      name: party?.name ?? mention.surface,
      side: party?.side ?? 'other',
      quoting: quoted,
    };
  }

  const ofPublisher = (): Voice | null =>
    publisher === null
      ? null
      : {
          said: { mention: null, ...publisher.party, quoting: null },
          own: false,
          claimantInferred: true,
          sideInferred: false,
        };

  const side = publisher?.party.side ?? outline.speaker?.placed.mention.claimant?.side ?? ofWords;

  return {
    side: side === 'other' ? ofWords : side,
    ofSpeaker,
    enter(index) {
      const next = outline.sentences[index]!.features.sentence.paragraph;
      if (next !== paragraph) inForce = null;
      paragraph = next;
    },
    leave(index) {
      const { speakers } = outline.sentences[index]!;
      inForce = speakers.at(-1) ?? inForce;
    },
    voiceAt(sentence, token) {
      const { speakers } = sentence;
      const own = speakerAt(speakers, token);
      if (own !== null) {
        const said = ofSpeaker(own, speakers);
        return { said, own: true, claimantInferred: false, sideInferred: false };
      }
      const inherited = inForce ?? trailing.get(paragraph) ?? null;
      const fromPublisher = ofPublisher();
      const speaker =
        inherited ?? (fromPublisher !== null && !publisher!.isOutlet ? null : outline.speaker);
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

/** For each paragraph who is named after all that was said: "..., the General Staff said". */
function trailingByParagraph(outline: Outline): Map<number, Speaker> {
  const trailing = new Map<number, Speaker>();
  for (const { features, speakers } of outline.sentences) {
    const last = speakers.at(-1);
    if (last?.trailing === true) trailing.set(features.sentence.paragraph, last);
  }
  return trailing;
}
