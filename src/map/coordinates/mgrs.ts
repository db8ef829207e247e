/** References of the military grid; in a file of their own, because the formulas are loaded only when used. */
import { LatLon } from 'geodesy/mgrs.js';
import type { ToMgrs } from './format.ts';

/** "37U CP 64696 49151": the square that holds the point (references are cut, not rounded). Null beyond 80° S and 84° N. */
export const toMgrs: ToMgrs = (lat, lon, digits) => {
  if (lat < -80 || lat > 84) return null;
  const turned = ((((lon + 180) % 360) + 360) % 360) - 180;
  return new LatLon(lat, turned).toUtm().toMgrs().toString(digits);
};
