import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

// The page runs under `script-src 'self'; style-src 'self'`: nothing may be inlined.
export default defineConfig({
  base: './',
  plugins: [svelte()],
  build: {
    target: 'safari16',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
