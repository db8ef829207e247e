import { createContext, useContext } from 'react';
import type { MapScene } from './MapScene.ts';

/** The scene of the map about a component, for tools that stand on it. */
export const SceneContext = createContext<MapScene | null>(null);

/** Throws outside of a map view, where there is nothing to work on. */
export function useScene(): MapScene {
  const scene = useContext(SceneContext);
  if (scene === null) throw new Error('A tool of the map stands outside of <MapView>.');
  return scene;
}
