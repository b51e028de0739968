import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Plugin } from 'vite'
import type { PageKit } from '../../view/static/page.ts'

const packed = promisify(gzip)
const DATA = new URL('../../view/map/data/', import.meta.url)
const PARTS = ['world-coarse', 'water-coarse', 'world-fine', 'water-fine', 'labels']

/** Makes `page-kit.json` of the script and the parts of the basemap: what pages of one file are made with. */
export function pageKit(): Plugin {
  return {
    name: 'dateline:page-kit',
    enforce: 'post',
    async generateBundle(_, bundle) {
      const [chunk, ...more] = Object.values(bundle).filter((file) => file.type === 'chunk')
      if (chunk === undefined || more.length > 0) this.error('A page of one file has one script.')
      const basemap: Record<string, string> = {}
      for (const part of PARTS)
        basemap[part] = (await packed(await readFile(new URL(`${part}.json`, DATA)), { level: 9 })).toString(
          'base64',
        )
      delete bundle[chunk.fileName]
      const kit: PageKit = { script: chunk.code, basemap }
      this.emitFile({ type: 'asset', fileName: 'page-kit.json', source: JSON.stringify(kit) })
    },
  }
}
