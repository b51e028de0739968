import type { StorySettings } from '../../formats/story.ts'
import { markup, Markup } from './markup.ts'

/** What a page of one file is made with; the build writes it to `dist/embed/page-kit.json`. */
export interface PageKit {
  /** The embed as one module. */
  readonly script: string
  /** By name of its file, the parts of the basemap: gzip as base64. */
  readonly basemap: Readonly<Record<string, string>>
}

const STYLE = `html{color-scheme:light dark}body{margin:0;font:17px/1.5 system-ui,sans-serif}
dateline-explorer:not(:defined){display:block;max-width:720px;margin:0 auto;padding:24px 16px}
@media screen{dateline-explorer:defined{height:100dvh;min-height:600px}}`

/**
 * One HTML file with story, code and basemap in it: it opens from disk and asks nobody for anything, which its
 * Content-Security-Policy holds it to.
 * @param story the text of a story file
 * @param content what stands until the live view does
 */
export async function storyPage(
  kit: PageKit,
  story: string,
  { title }: Pick<StorySettings, 'title'>,
  content: Markup,
): Promise<string> {
  const script = scriptText(kit.script)
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(script)}`,
    `style-src ${await hashOf(STYLE)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const basemap = Object.entries(kit.basemap).map(
    ([name, bytes]) =>
      markup`<script type="text/plain" data-dateline-basemap="${name}">${bytes}</script>
`,
  )
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Dateline">
<title>${title || 'Timeline and map'}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<dateline-explorer heading-level="1">
<script type="application/json">${new Markup(dataText(story))}</script>
${content}</dateline-explorer>
${basemap}<script type="module">${new Markup(script)}</script>
</body>
</html>
`
  return page.text
}

/** JSON in a script element: no less-than sign, so that nothing in a text ends the element or begins a comment. */
const dataText = (json: string): string => json.replaceAll('<', '\\u003c')

/** Code in a script element: these only ever stand in strings and regular expressions. */
const scriptText = (code: string): string => code.replace(/<(?=\/script|!--|script)/gi, '\\x3c')

async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`
}
