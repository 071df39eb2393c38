import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// Pure logic only: no document, no browser. What needs a window is tested in the real one.
export default defineConfig({
  plugins: [svelte()],
  test: {
    environment: 'node',
    include: ['src/**/*.test.ts'],
    // What was compiled stays on disk: it is half of the time.
    experimental: { fsModuleCache: true },
  },
});
