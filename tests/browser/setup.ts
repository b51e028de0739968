import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { createServer, preview } from 'vite'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built explorer, as `npm start` serves it. */
    site: string
    /** Address of the development server, for the pages that mount one view alone. */
    pages: string
  }
}

/** Builds the site as `npm start` does and serves it, and beside it the pages of tests/browser/pages. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const env = { ...process.env, NODE_ENV: 'production' } // as outside a test: what is built depends on it
  await promisify(execFile)('npm', ['run', 'build'], { env })
  const site = await preview({ preview: { port: 0 } })
  const pages = await createServer({ server: { port: 0, hmr: false }, logLevel: 'warn' })
  await pages.listen()
  project.provide('site', site.resolvedUrls!.local[0]!)
  project.provide('pages', pages.resolvedUrls!.local[0]!)
  return async () => {
    await Promise.all([site.close(), pages.close()])
  }
}
