/** The part of geodesy 2.4.0 that is used; the package brings no declarations of its own. */
declare module 'geodesy/latlon-ellipsoidal-vincenty.js' {
  export default class LatLon {
    constructor(lat: number, lon: number);
    /** Metres along the geodesic; NaN where the formula does not converge (nearly opposite points). */
    distanceTo(point: LatLon): number;
    /** Degrees clockwise from north, 0..360, at the start; NaN where it does not converge or the points coincide. */
    initialBearingTo(point: LatLon): number;
  }
}

declare module 'geodesy/mgrs.js' {
  export default class Mgrs {
    /** `digits`: 2, 4, 6, 8 or 10 digits for easting and northing together. Truncates. */
    toString(digits?: 2 | 4 | 6 | 8 | 10): string;
  }

  export class Utm {
    /** Throws a RangeError outside what a UTM coordinate can be, unless `verifyEN` is false. */
    constructor(
      zone: number,
      hemisphere: 'N' | 'S',
      easting: number,
      northing: number,
      datum?: undefined,
      convergence?: null,
      scale?: null,
      verifyEN?: boolean,
    );
    readonly zone: number;
    readonly hemisphere: 'N' | 'S';
    /** Metres. */
    readonly easting: number;
    readonly northing: number;
    toLatLon(): { readonly lat: number; readonly lon: number };
    toMgrs(): Mgrs;
  }

  export class LatLon {
    constructor(lat: number, lon: number);
    /** Throws a RangeError outside 80° S to 84° N. */
    toUtm(zoneOverride?: number): Utm;
  }
}
