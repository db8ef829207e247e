import type { Plugin } from 'vite';

/** Leaflet's own controls and all layers but the bare ones: of those only what is imported is kept. */
const OPTIONAL =
  /leaflet\/src\/(control\/(index|Control\.(Attribution|Layers|Scale|Zoom))|layer\/(?!index\.|Layer\.|tile\/GridLayer\.))/;

/** Where Leaflet hangs functions on its classes for who uses the bundled file, and holds on to the classes by that. */
const BARREL = /leaflet\/src\/layer\/index\./;

/**
 * Builds with Leaflet's source modules instead of its one bundled file, which nothing can shake.
 *
 * The map draws on canvases of its own, so that markers, popups, vectors, images and Leaflet's
 * controls are never made; left out, they save about 13 kB gzip of the 44.
 */
export function leafletModules(): Plugin {
  return {
    name: 'namesake:leaflet-modules',
    apply: 'build',
    config: () => ({
      resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/src/Leaflet.js' }] },
    }),
    transform: {
      order: 'pre',
      handler(code, id) {
        const path = id.replaceAll('\\', '/');
        if (BARREL.test(path))
          return { code: code.replaceAll(/^GeoJSON\.\w+ = .*$/gm, ''), map: null };
        return OPTIONAL.test(path) ? { code, map: null, moduleSideEffects: false } : null;
      },
    },
  };
}
