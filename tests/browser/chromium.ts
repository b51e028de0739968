import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'

/** Off the network, and no sandbox only where there is no other user to be: as root. */
const FLAGS = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The machine's own Chromium, from CHROMIUM_PATH or the search path; null where it has none. */
function installedChromium(): string | null {
  const asked = process.env['CHROMIUM_PATH']
  if (asked) {
    if (!existsSync(asked)) throw new Error(`CHROMIUM_PATH is ${asked}, but no file is there.`)
    return asked
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)))
  return [...onPath, ...USUAL_PLACES].find((path) => existsSync(path)) ?? null
}

/** The Chromium that comes with the npm packages: unpacks it, with the libraries that it needs, on first use. */
async function packedChromium(): Promise<string> {
  // The package unpacks its copies of the NSS libraries only where it believes itself on this platform.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return packed.executablePath()
}

/**
 * Starts a headless Chromium: the machine's, else the one from the npm registry.
 * @throws Error where neither starts; a test run without a browser must fail, not pass in silence
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = installedChromium() ?? (await packedChromium())
  return chromium.launch({ executablePath, args: FLAGS })
}
