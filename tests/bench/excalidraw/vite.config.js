import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

/** Its letters lie beside the page: nothing comes from elsewhere. */
const fonts = {
  name: 'fonts',
  writeBundle({ dir }) {
    cpSync(join(import.meta.dirname, 'node_modules/@excalidraw/excalidraw/dist/prod/fonts'), join(dir, 'fonts'), { recursive: true });
  },
};

export default defineConfig({
  plugins: [fonts],
  build: { target: 'safari16', chunkSizeWarningLimit: 9000, assetsInlineLimit: 0 },
});
