import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** `base: './'`: the app can live in any folder of any host. */
export default defineConfig({
  base: './',
  plugins: [react()],
  worker: { format: 'es' },
  build: { target: 'es2022', sourcemap: false, assetsInlineLimit: 0 },
});
