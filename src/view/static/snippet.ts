import { markup } from './markup.ts'
import type { Markup } from './markup.ts'

export interface SnippetOptions {
  /** Address of the story file, as the page will ask for it. */
  readonly src: string
  /** Address of `dateline.js`. */
  readonly script: string
  /** Pixels. */
  readonly height: number
}

/**
 * What is pasted into a page: the script, the element with its story and, in it, what stands until the live view does.
 * The style keeps the room, so that nothing jumps; without a script and in print, all of the list is shown.
 */
export const snippet = ({ src, script, height }: SnippetOptions, content: Markup): Markup =>
  markup`<script type="module" src="${script}"></script>
<style>
dateline-explorer:not(:defined) { display: block; height: ${height}px; overflow: auto; }
@media print, (scripting: none) { dateline-explorer:not(:defined) { height: auto; overflow: visible; } }
</style>
${explorerElement({ src, height }, content)}`

/** The element with its story and what stands in it until the live view does. */
export const explorerElement = (
  { src, height }: { readonly src: string; readonly height?: number },
  content: Markup,
): Markup =>
  markup`<dateline-explorer src="${src}"${height === undefined ? null : markup` height="${height}"`}>
${content}</dateline-explorer>
`
