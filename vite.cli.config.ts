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
    ssr: true,
    outDir: 'dist-cli',
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    rollupOptions: {
      input: {
        namesake: fileURLToPath(new URL('src/cli/main.ts', import.meta.url)),
        'read-worker': fileURLToPath(new URL('src/cli/read/worker.ts', import.meta.url)),
      },
      output: { entryFileNames: '[name].js', format: 'es' },
    },
  },
});
