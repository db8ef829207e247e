/** Makes claims of the statements of each sentence, with what earlier sentences leave in force. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { GroupOfForces, Side } from '../../claims/vocabulary.ts';
import type { Inferred, ReadClaim, ResolvedMention, Segmented } from '../types.ts';
import type { KnownDate } from './calendar.ts';
import { type Speaker, speakerAt } from './claimants.ts';
import { isContinuation, kindByMeans, withElliptic } from './continuing.ts';
import { type DraftFigure, draftFigures, finishFigures } from './counting.ts';
import { COUNTERATTACK, type Cue, isDamage, spanOf } from './cues.ts';
import type { SaidDate } from './dates.ts';
import type { SentenceFeatures } from './features.ts';
import { countsOf } from './figures.ts';
import { withoutHeading } from './heading.ts';
import type { Outline, SentenceOutline } from './outline.ts';
import { type Forces, forcesOf, type WarringSide } from './parties.ts';
import type { Publisher } from './publisher.ts';
import { type Statement, statementsOf } from './statements.ts';
import { timeOf } from './times.ts';
import { openVoices } from './voices.ts';

export interface About {
  readonly gazetteer: Gazetteer;
  readonly publisher: Publisher | null;
  readonly report: KnownDate;
  readonly mentions: readonly ResolvedMention[];
}

interface Made {
  claim: Omit<ReadClaim, 'figures'>;
  drafts: readonly DraftFigure[];
  readonly sentence: number;
  /** Whether its own sentence names who says it. */
  readonly ownVoice: boolean;
}

/** Reads sentence after sentence; `finish` gives the claims in the order of the text. */
export interface ClaimCollector {
  read(index: number): void;
  finish(): readonly ReadClaim[];
}

/** "This was reported by the governor" speaks for so many sentences before it. */
const OF_BEFORE = 2;
/** A claim goes on over so many sentences. */
const GOES_ON = 1;

/** What a group of forces does only where the same sentence says so. */
const OF_NO_GROUP = new Set<ReadClaim['kind']>(['air-defence', 'shelling', 'diplomatic', 'other']);

/** An attack in the form of a noun, of whatever sort. */
const ATTACK = /^(?:attacks?|атак[аиуоі]\p{L}{0,2}|нападени\p{L}{1,2})$/u;

export function openClaims(
  segmented: Segmented,
  outline: Outline,
  { gazetteer, publisher, report, mentions }: About,
): ClaimCollector {
  const { tokens } = segmented;
  const mentionAt = (index: number): ResolvedMention => mentions[index]!;
  const made: Made[] = [];
  const voices = openVoices(outline, publisher);
  let keys = 0;
  const newKey = (): string => `shared-${++keys}`;
  let paragraph = -1;
  let paragraphDate: SaidDate | null = null;
  let group: GroupOfForces | null = null;

  function read(index: number): void {
    const sentence = outline.sentences[index]!;
    const { features, speakers, dates } = sentence;
    if (features.sentence.paragraph !== paragraph) {
      paragraph = features.sentence.paragraph;
      paragraphDate = null;
      group = null;
    }
    voices.enter(index);
    const ofBefore = speakers.find((speaker) => speaker.ofBefore);
    if (ofBefore !== undefined) giveToBefore(index, ofBefore);
    readStatements(index, sentence);
    voices.leave(index);
    for (const { mention } of features.mentions) group = mention.group ?? group;
    paragraphDate = dates.dates.findLast(({ published }) => !published) ?? paragraphDate;
  }

  function giveToBefore(index: number, speaker: Speaker): void {
    for (let at = made.length - 1; at >= 0; at--) {
      const one = made[at]!;
      if (one.sentence < index - OF_BEFORE) return;
      if (one.ownVoice) continue;
      const inferred = one.claim.inferred.filter((what) => what !== 'claimant' && what !== 'side');
      one.claim = { ...one.claim, claimant: voices.ofSpeaker(speaker, []), inferred };
    }
  }

  function readStatements(index: number, sentence: SentenceOutline): void {
    const { features, dates, speakers } = sentence;
    const last = made.at(-1);
    const near =
      last !== undefined &&
      last.sentence >= index - GOES_ON &&
      outline.sentences[last.sentence]!.features.sentence.paragraph === paragraph;
    const before = near && isContinuation(sentence, tokens) ? last : null;
    const cues = before === null ? sentence.cues : inheritedCues(sentence, before.claim.kind);
    if (cues.length === 0) return;
    const all = withElliptic(cues, features, tokens);
    let date = 0;
    const isDate = (token: number): boolean => {
      while (date < dates.dates.length && dates.dates[date]!.toToken <= token) date++;
      return (dates.dates[date]?.fromToken ?? Infinity) <= token;
    };
    const counts = countsOf(features, tokens, sentence.index, isDate, before !== null);
    const forces = forcesOf(features, tokens);
    const apart = (one: Cue, other: Cue): boolean => {
      if (speakerAt(speakers, one.from) !== speakerAt(speakers, other.from)) return true;
      if (other.from === other.to) return true;
      // Losses by group after their total are its parts.
      const ofTotal = one.kind === 'losses' && groupBefore(features, all[0]!.from) === null;
      const ofOne = groupBefore(features, one.from) === groupBefore(features, other.from);
      if (!ofTotal && !ofOne) return true;
      if (!forces.subjectBetween(one, other)) return false;
      const actors = [forces.actor(one, voices.side), forces.actor(other, voices.side)];
      return actors[0] !== null && actors[1] !== null && actors[0] !== actors[1];
    };
    const cut = statementsOf(features, tokens, all, counts, apart);
    for (const statement of cut) {
      if (statement.places.length === 0 && statement.counts.length === 0) continue;
      make(index, sentence, statement, forces, before, cut.length === 1);
    }
  }

  function make(
    index: number,
    sentence: SentenceOutline,
    statement: Statement,
    forces: Forces,
    before: Made | null,
    alone: boolean,
  ): void {
    const { features } = sentence;
    const { places } = statement;
    const cue = statement.cues[0]!;
    const voice = voices.voiceAt(sentence, statement.from);
    const kind = kindByActor(
      kindByContext(kindByMeans(statement, features), cue, index),
      cue,
      forces.actor(cue, voice.said.side),
      voice.said.side,
    );
    const words = statement.cues.filter(({ from, to }) => to > from);
    const drafts = draftFigures(
      statement.counts,
      features.mentions,
      before?.drafts ?? [],
      gazetteer,
      newKey,
    );
    if (places.length === 0 && drafts.length === 0) return;
    const onlyParts = drafts.length > 0 && drafts.every(({ part }) => part !== null);
    if (before !== null && words.length === 0 && kind === before.claim.kind) {
      // «43 — над Курской областью», or a list that goes on: no claim of its own.
      const bare = drafts.length === 0 && before.drafts.length === 0;
      if (onlyParts || bare) {
        join(before, sentence, statement, drafts);
        return;
      }
    }
    const told = groupOf(sentence, statement);
    const ofGroup = told !== null && (told.named || !OF_NO_GROUP.has(kind));
    const parties = forces.parties(cue, kind, voice.said.side, ofGroup);
    // Only the Russian side's groups of forces are in the vocabulary.
    const here = ofGroup && parties.acting?.side !== 'UA' ? told : null;
    const times = { own: sentence.dates, paragraph: paragraphDate, text: outline.date };
    const { time, inferred: timeInferred } = timeOf(times, statement.from, statement.to, report);
    const inferred: [Inferred, boolean][] = [
      ['claimant', voice.claimantInferred],
      ['side', voice.sideInferred],
      ['acting', parties.actingInferred],
      ['affected', parties.affectedInferred],
      ['group', here !== null && !here.named],
      ['time', timeInferred],
      ['kind', words.length === 0],
    ];
    const { start, end } = alone ? features.sentence : spanOf(tokens, statement);
    made.push({
      claim: {
        start,
        end,
        kind,
        cues: words.map((word) => spanOf(tokens, word)),
        claimant: voice.said,
        ...(kind === 'denial' && cue.said !== 'denial' ? { denied: cue.said } : {}),
        about: { acting: parties.acting, affected: parties.affected },
        group: here?.group ?? null,
        time,
        places: places.map((place) => place.index),
        inferred: inferred.filter(([, is]) => is).map(([what]) => what),
      },
      drafts,
      sentence: index,
      ownVoice: voice.own,
    });
  }

  /** "The attack hurt two people" after drones were told of: an attack from the air. */
  function kindByContext(kind: ReadClaim['kind'], cue: Cue, index: number): ReadClaim['kind'] {
    const last = made.at(-1);
    if (last === undefined || last.sentence < index - OF_BEFORE) return kind;
    // Damage without a cause, after a strike: of that strike.
    if (kind === 'shelling' && last.claim.kind === 'strike' && isDamage(tokens, cue))
      return 'strike';
    if (kind !== 'assault') return kind;
    const fromAir = last.claim.kind === 'strike' || last.claim.kind === 'air-defence';
    return fromAir && ATTACK.test(tokens[cue.from]?.key ?? '') ? 'strike' : kind;
  }

  /** The other side's counterattack that it only tried, in the words of whoever stands against it. */
  function kindByActor(
    kind: ReadClaim['kind'],
    cue: Cue,
    actor: WarringSide | null,
    speaker: Side,
  ): ReadClaim['kind'] {
    const against = actor !== null && speaker !== 'other' && actor !== speaker;
    const tried = cue.tried && COUNTERATTACK.test(tokens[cue.from]?.key ?? '');
    return kind === 'assault' && against && tried ? 'repelled' : kind;
  }

  /** The group named last before the statement in its paragraph, else the first after it in its sentence. */
  function groupOf(
    { features }: SentenceOutline,
    statement: Statement,
  ): { readonly group: GroupOfForces; readonly named: boolean } | null {
    const own = groupBefore(features, statement.from);
    if (own !== null) return { group: own, named: true };
    if (group !== null) return { group, named: false };
    const named = features.mentions.filter(({ mention }) => mention.group !== null);
    const after = named[0]?.mention.group ?? null;
    // "Losses of 1,085: Sever over 130, Zapad over 150": the total is no group's.
    const isTotal = named.length > 1 && statement.counts.some(({ part }) => part);
    return after === null || isTotal ? null : { group: after, named: true };
  }

  function join(
    before: Made,
    { features }: SentenceOutline,
    statement: Statement,
    drafts: readonly DraftFigure[],
  ): void {
    const places = statement.places.map((place) => place.index);
    before.claim = {
      ...before.claim,
      end: features.sentence.end,
      places: [...before.claim.places, ...places],
    };
    before.drafts = [...before.drafts, ...drafts];
  }

  function finish(): readonly ReadClaim[] {
    const figures = finishFigures(
      made.map(({ claim, drafts }) => ({ kind: claim.kind, side: claim.claimant.side, drafts })),
      tokens,
      newKey,
    );
    const claims = made.map(({ claim }, index) => ({ ...claim, figures: figures[index]! }));
    const heading = made.findIndex(({ sentence }) => sentence > 0);
    return withoutHeading(claims, heading === -1 ? claims.length : heading, mentionAt);
  }

  return { read, finish };
}

/** The group of forces named last before a token in its sentence. */
function groupBefore(features: SentenceFeatures, token: number): GroupOfForces | null {
  const { mentions } = features;
  return (
    mentions.findLast(({ mention, from }) => mention.group !== null && from <= token)?.mention
      .group ?? null
  );
}

/** A sentence without a verb of its own has the kind of the one before; attacks there end as those did. */
function inheritedCues(
  { cues, features }: SentenceOutline,
  kind: ReadClaim['kind'],
): readonly Cue[] {
  const at = features.sentence.firstToken;
  if (cues.length === 0) return [{ kind, said: kind, from: at, to: at, tried: false }];
  if (kind !== 'repelled') return cues;
  return cues.map((cue) =>
    cue.said === 'assault' && cue.kind === 'assault' ? { ...cue, kind } : cue,
  );
}
