import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { pack } from './geodata/build/pack.ts';
import { firstChunk } from './scripts/lib/first-chunk.ts';
import { leafletModules } from './scripts/lib/leaflet-modules.ts';
import { preloadData } from './scripts/lib/preload-data.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Packs the gazetteer's committed text into the files the app loads, when either changed. */
function packGazetteer(): Plugin {
  return {
    name: 'namesake:pack-gazetteer',
    buildStart() {
      pack({ root });
    },
  };
}

/** `base: './'`: the app can live in any folder of any host. */
export default defineConfig({
  base: './',
  plugins: [packGazetteer(), leafletModules(), preloadData({ root }), react()],
  assetsInclude: ['**/*.topojson', '**/*.tsv'],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    sourcemap: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: firstChunk(join(root, 'src/app/main.tsx')) }] } },
    },
  },
});
