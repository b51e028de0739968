import { fileURLToPath } from 'node:url'
import { mergeConfig } from 'vite'
import site from '../../../../vite.config.ts'

/** Builds the bench page by itself, beside the site and never in it: `npx vite build -c src/cli/bench/page/vite.config.ts`. */
export default mergeConfig(site, {
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL('../../../../node_modules/.bench', import.meta.url)),
    emptyOutDir: true,
    rolldownOptions: { input: fileURLToPath(new URL('bench.html', import.meta.url)) },
  },
})
