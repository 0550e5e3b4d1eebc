import { vitePlugin as remix } from '@remix-run/dev';
import { defineConfig } from 'vite';
import remixConfig from './remix.config.js';
import { deviceInDevelopment } from './scripts/device.mjs';

export default defineConfig({
  plugins: [deviceInDevelopment(), remix(remixConfig)],
  // esbuild 0.28 cannot lower destructuring to Vite 6's default target; the browser floor knows ES2022.
  build: { target: 'es2022', assetsInlineLimit: 0 },
  optimizeDeps: { esbuildOptions: { target: 'es2022' } },
});
