import { explorerElement } from '../view/static/snippet.ts'
import { markup } from '../view/static/markup.ts'

/** Pixels: what the panes need beside each other. */
const HEIGHT = 620

/** The two lines that put a story into a page: the script of this site, and the element. */
export function elementCode(base: string, src: string): string {
  const script = new URL('embed/dateline.js', base).href
  const element = explorerElement({ src, height: HEIGHT }, markup``).text.replace('\n', '')
  return `${markup`<script type="module" src="${script}"></script>`.text}\n${element}`
}

/** The same for those who can paste a frame and no element; the script sizes the frame, and without it the height stays. */
export function frameCode(base: string, src: string): string {
  const page = new URL('embed/frame.html', base)
  page.searchParams.set('src', src)
  const host = new URL('embed/frame-host.js', base).href
  return `${
    markup`<iframe data-dateline src="${page.href}" title="Timeline and map" width="100%" height="${HEIGHT}" style="border: 0"></iframe>`
      .text
  }\n${markup`<script type="module" src="${host}"></script>`.text}`
}
