import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'
import { lighterLeaflet } from './src/embed/build/lighter.ts'
import { minifyAgain } from './src/embed/build/minify-again.ts'
import { pageKit } from './src/embed/build/page-kit.ts'
import { shadowStyles } from './src/embed/build/shadow-styles.ts'

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const noTransition = at('src/view/timeline/no-transition.ts')

/**
 * Builds the embed: `dist/embed/dateline.js`, one module with the parts of the basemap beside it, and a page
 * for frames; and, in the mode
 * `page`, `dist/embed/page-kit.json`, what pages of one file that open from disk are made with.
 */
export default defineConfig(({ mode }) => ({
  base: './',
  publicDir: mode === 'page' ? false : at('src/embed/public'),
  plugins: [
    svelte({
      compilerOptions: {
        discloseVersion: false,
        cssHash: ({ hash, filename, css }) => `d${hash(filename ?? css).slice(0, 3)}`,
      },
    }),
    shadowStyles(),
    lighterLeaflet(),
    minifyAgain(),
    ...(mode === 'page' ? [pageKit()] : []),
  ],
  resolve: {
    alias: [
      ...(mode === 'page'
        ? [{ find: /^\.\/load\.ts$/, replacement: at('src/embed/packed-basemap.ts') }]
        : []),
      { find: /^d3-(transition|interpolate)$/, replacement: noTransition },
      {
        find: /^\.\.?\/(?:index\/facet-tally|word-search|event-texts)\.ts$/,
        replacement: at('src/embed/slim/no-search.ts'),
      },
      { find: 'd3-selection', replacement: at('src/embed/slim/d3-selection.ts') },
      { find: './tile-layer.ts', replacement: at('src/embed/slim/no-tiles.ts') },
    ],
  },
  build: {
    target: 'es2023',
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'], // the first with light-dark(), which must stay as it is
    outDir: 'dist/embed',
    emptyOutDir: mode !== 'page',
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1_200, // kB; the fine basemap is one piece of data
    rolldownOptions: {
      checks: { pluginTimings: false },
      treeshake: { moduleSideEffects: [{ test: /node_modules\/svelte\//, sideEffects: false }] },
      input: [at('src/embed/dateline.ts'), ...(mode === 'page' ? [] : [at('src/embed/frame-page.ts')])],
      output:
        mode === 'page'
          ? { entryFileNames: 'page.js', codeSplitting: false }
          : { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
}))
