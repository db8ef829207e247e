import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { pack } from './geodata/build/pack.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Bundles the command line into one program for Node, packages included, so that it starts fast. */
export default defineConfig({
  plugins: [
    {
      name: 'namesake:pack-gazetteer',
      // The commands open the packed gazetteer: made anew here, it never lags behind its texts.
      buildStart() {
        pack({ root });
      },
    },
  ],
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: fileURLToPath(new URL('src/cli/main.ts', import.meta.url)),
    outDir: 'dist-cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: { output: { entryFileNames: 'namesake.js', format: 'es' } },
  },
});
