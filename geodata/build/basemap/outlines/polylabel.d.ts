/** polylabel 2.1.0 has no types of its own. */
declare module 'polylabel' {
  /** The place in a polygon (rings) farthest from its edge, to within `precision` of its units. */
  export default function polylabel(
    polygon: readonly (readonly (readonly number[])[])[],
    precision?: number,
  ): [x: number, y: number];
}
