import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const target = process.env.API_ORIGIN ?? 'http://127.0.0.1:8080';
const wantsPage = (accept: string | undefined) => accept?.includes('text/html') === true;

export default defineConfig({
  plugins: [react(), tailwindcss()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': { target },
      '/auth': { target },
      '/openapi.json': { target },
      '/sandbox': {
        target,
        bypass: (request) => (wantsPage(request.headers.accept) ? '/index.html' : null),
      },
    },
  },
  build: {
    target: 'baseline-widely-available',
    sourcemap: 'hidden',
    manifest: true,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rolldownOptions: { input: ['index.html', 'landing.html', 'docs.html'] },
  },
  test: {
    environment: 'node',
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.mjs', '../clients/typescript/test/*.test.ts'],
    // The client that customers get has no packages of its own here.
    alias: Object.fromEntries(
      ['openapi-fetch', 'vitest'].map((name) => [name, fileURLToPath(import.meta.resolve(name))]),
    ),
    setupFiles: ['src/test/setup.ts'],
    pool: 'threads',
    maxWorkers: 2,
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
