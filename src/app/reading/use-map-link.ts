/** Keeps the map in step with the text: its places have rings, what is pointed at stands out. */
import { useEffect, useMemo } from 'react';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Reading, ResolvedMention } from '../../bulletins/types.ts';
import type { RingKind } from '../../map/types.ts';
import { appStore } from '../state/store.ts';
import { certaintyOf } from './certainty.ts';
import { useReading } from './state.ts';

/** More rings than this tell nothing, and each wants a name on the map. */
const MOST_CHOSEN = 600;
const MOST_GUESSES = 120;
/** Candidates of a place that nobody points at. */
const GUESSES_OF_ONE = 4;

/** The places of a reading with what their rings stand for; of the mention in hand all candidates. */
export function placesOnMap(
  { mentions }: Pick<Reading, 'mentions'>,
  inHand: number | null,
): ReadonlyMap<PlaceId, RingKind> {
  const places = new Map<PlaceId, RingKind>();
  const guesses = new Set<PlaceId>();
  const guess = (mention: ResolvedMention, most: number) => {
    for (const { place } of mention.candidates.slice(0, most)) guesses.add(place);
  };
  const pointed = inHand === null ? undefined : mentions[inHand];
  if (pointed && !pointed.notAPlace) guess(pointed, pointed.candidates.length);
  for (const mention of mentions) {
    if (mention.type !== 'settlement' || mention.notAPlace) continue;
    if (mention.chosen !== null) {
      if (places.size < MOST_CHOSEN) places.set(mention.chosen, 'chosen');
    } else if (guesses.size < MOST_GUESSES && certaintyOf(mention) === 'unsure') {
      guess(mention, GUESSES_OF_ONE);
    }
  }
  if (pointed?.chosen) places.set(pointed.chosen, 'chosen');
  for (const place of guesses) if (!places.has(place)) places.set(place, 'guess');
  return places;
}

/** The place whose ring stands out for a mention: the chosen one, else the best candidate. */
function bestOf(mention: ResolvedMention | undefined): PlaceId | null {
  if (!mention || mention.notAPlace) return null;
  return mention.chosen ?? mention.candidates[0]?.place ?? null;
}

/** Puts the places on the map while the component is there, and takes them off when it goes. */
export function useMapLink(): void {
  const reading = useReading((state) => state.draft.reading);
  const selected = useReading((state) => state.selectedMention);
  const hovered = useReading((state) => state.hoveredMention);
  const inHand = hovered ?? selected;
  const places = useMemo(() => (reading ? placesOnMap(reading, inHand) : null), [reading, inHand]);
  const best = bestOf(inHand === null ? undefined : reading?.mentions[inHand]);
  useEffect(() => {
    appStore().getState().setTextPlaces(places);
  }, [places]);
  useEffect(() => {
    appStore().getState().setPointedAt(best);
  }, [best]);
  useEffect(
    () => () => {
      const { setTextPlaces, setPointedAt } = appStore().getState();
      setTextPlaces(null);
      setPointedAt(null);
    },
    [],
  );
}

/** Brings what a mention may mean into view. */
export function showMention(mention: ResolvedMention): void {
  if (mention.notAPlace) return;
  const likely = mention.candidates.slice(0, GUESSES_OF_ONE).map(({ place }) => place);
  const places = mention.chosen === null ? likely : [mention.chosen];
  if (places.length > 0) appStore().getState().showPlaces(places);
}

/** Brings all chosen places into view; without any, the candidates. */
export function showAll({ mentions }: Pick<Reading, 'mentions'>): void {
  const chosen = mentions.flatMap(({ chosen: place }) => place ?? []);
  const likely = mentions.flatMap(({ candidates }) => candidates[0]?.place ?? []);
  const places = [...new Set(chosen.length > 0 ? chosen : likely)].slice(0, MOST_CHOSEN);
  if (places.length > 0) appStore().getState().showPlaces(places);
}
