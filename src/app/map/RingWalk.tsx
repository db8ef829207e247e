/** The namesakes on the map by keyboard: a list box like that of the marks, whose ring shows the focus. */
import { useMemo } from 'react';
import { worldX, worldY } from '../../map/projection.ts';
import { ClaimWalk } from '../../map/walk/ClaimWalk.tsx';
import type { WalkTarget } from '../../map/walk/targets.ts';
import { regionLine } from '../panels/details/place-words.ts';
import { appStore, useApp } from '../state/store.ts';
import { placeTitle } from './map-words.ts';
import { useNamesakesShown } from './namesakes-shown.ts';
import '../styles/namesakes.css';

export function RingWalk() {
  const words = useApp((state) => state.words.places.namesakes);
  const gazetteer = useApp((state) => state.gazetteer);
  const style = useApp((state) => state.nameStyle);
  const selection = useApp((state) => state.selection);
  const found = useNamesakesShown();
  const targets = useMemo<readonly WalkTarget[]>(
    () =>
      (found?.settlements ?? []).flatMap(({ id, point }) => {
        if (!point) return [];
        const { lat, lon } = point;
        return { id, type: 'place', place: -1, lat, lon, x: worldX(lon), y: worldY(lat) };
      }),
    [found],
  );
  if (!found || !gazetteer) return null;
  const chosen = selection?.type === 'place' ? selection.place : null;
  return (
    <div className="rings-walk">
      <ClaimWalk
        label={words.walk(targets.length, found.shown.name)}
        targets={targets}
        entry={targets.findIndex(({ id }) => id === chosen)}
        describe={({ id }) => {
          const place = gazetteer.byId(id);
          if (!place) return { title: found.shown.name, detail: '' };
          return {
            title: placeTitle(place, style),
            detail: regionLine(place, gazetteer, style.first),
          };
        }}
        onFocusTarget={(target) => {
          const { setPointedAt, map } = appStore().getState();
          setPointedAt(target?.id ?? null);
          if (target) map?.show(target.lat, target.lon, 0);
        }}
        onOpen={({ id }) => appStore().getState().select({ type: 'place', place: id })}
        onClose={() => {
          const { select, setNamesakes, map } = appStore().getState();
          if (selection) {
            select(null);
            return;
          }
          setNamesakes(null);
          // The list goes with them.
          map?.focus();
        }}
      />
    </div>
  );
}
