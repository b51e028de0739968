import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const noTransition = at('src/view/timeline/no-transition.ts')
const loopback = '127.0.0.1'

/** The schema of story files stands in the built site, for editors and other programs. */
const storySchema: Plugin = {
  name: 'dateline:story-schema',
  async generateBundle() {
    const source = await readFile(at('src/formats/story.schema.json'))
    this.emitFile({ type: 'asset', fileName: 'story.schema.json', source })
  },
}

/** While developing, Vite puts styles into the page, which the policy of the built page forbids. */
const noPolicyWhileDeveloping: Plugin = {
  name: 'dateline:no-policy-while-developing',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ''),
}

export default defineConfig({
  base: './',
  plugins: [svelte(), storySchema, noPolicyWhileDeveloping],
  resolve: { alias: { 'd3-transition': noTransition, 'd3-interpolate': noTransition } },
  optimizeDeps: {
    // The worker too: what is found late makes the server load all anew, under a test.
    entries: ['index.html', 'src/worker/read.worker.ts', 'tests/browser/pages/*.html'],
    include: ['leaflet/src/map/Map.js', 'leaflet/src/layer/tile/TileLayer.js'], // one Map for both
  },
  server: { host: loopback },
  preview: { host: loopback, port: 4173 },
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    sourcemap: true,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What Svelte does on import is for components of older kinds, of which there are none here: 10 kB.
      treeshake: { moduleSideEffects: [{ test: /node_modules\/svelte\//, sideEffects: false }] },
    },
    chunkSizeWarningLimit: 1_200, // kB; the fine basemap is one piece of data, loaded when somebody comes close
  },
  test: {
    env: { TZ: 'Pacific/Chatham' }, // far from UTC and 45 minutes off the hour, so that a zone that leaks in shows
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'] },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 15_000 } }, // what is waited for may take its time on a busy machine
          fileParallelism: false,
        },
      },
    ],
  },
})
