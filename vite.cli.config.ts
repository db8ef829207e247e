import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** Bundles the command line into one program for Node, packages included, so that it starts fast. */
export default defineConfig({
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
