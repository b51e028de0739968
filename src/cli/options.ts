import { parseArgs } from 'node:util'
import { parseEdtf } from '../formats/edtf.ts'
import { parseWindow, WINDOW } from '../formats/story-settings.ts'
import type { TimeWindow } from '../index/event-index.ts'
import type { SnippetOptions } from '../view/static/snippet.ts'

export const USAGE = `usage: npm run --silent extract -- [--written EDTF] FILE...
       npm run --silent extract -- --ndjson   (one {"id", "text", "written"} a line on standard input)
       npm run --silent extract -- --story [--passages] [--title TITLE] [--window EDTF] [--written EDTF] FILE...
       npm run --silent extract -- --html [the same] FILE...      (one page with all in it, which opens from disk)
       npm run --silent extract -- --snippet --src ADDRESS --script ADDRESS [--height PIXELS] [the same] FILE...`

/** What was asked for on the command line. */
export type Task =
  | { readonly kind: 'help' }
  | { readonly kind: 'misuse'; readonly problem: string }
  | { readonly kind: 'ndjson' }
  | { readonly kind: 'lines'; readonly files: readonly string[]; readonly written: string | null }
  | ({ readonly kind: 'story' } & StoryTask)
  | ({ readonly kind: 'html' } & StoryTask)
  | ({ readonly kind: 'snippet'; readonly snippet: SnippetOptions } & StoryTask)

export interface StoryTask {
  readonly files: readonly string[]
  readonly written: string | null
  /** Null: the document's, where there is one document. */
  readonly title: string | null
  readonly window: TimeWindow | null
  readonly keep: 'whole' | 'passages'
}

/** Reads the arguments; whatever does not go together is misuse, told in words that say what would. */
export function readOptions(args: readonly string[]): Task {
  let options
  try {
    options = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        written: { type: 'string' },
        ndjson: { type: 'boolean', default: false },
        story: { type: 'boolean', default: false },
        html: { type: 'boolean', default: false },
        snippet: { type: 'boolean', default: false },
        src: { type: 'string' },
        script: { type: 'string' },
        height: { type: 'string' },
        passages: { type: 'boolean', default: false },
        title: { type: 'string' },
        window: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    })
  } catch (error) {
    return misuse(error instanceof Error ? error.message : String(error))
  }
  const { values, positionals: files } = options
  const { written = null, title = null } = values
  const kinds = (['story', 'html', 'snippet'] as const).filter((kind) => values[kind])
  const [kind] = kinds
  if (values.help) return { kind: 'help' }
  if (written !== null && parseEdtf(written) === null)
    return misuse(
      `--written is "${written}"; wanted an EDTF date such as 2022-11-30, 2022-11 or 2022-11-30~.`,
    )
  if (kinds.length > 1) return misuse('Only one of --story, --html and --snippet can be written at a time.')
  if (kind === undefined && (values.passages || title !== null || values.window !== undefined))
    return misuse('--passages, --title and --window go with --story, --html and --snippet.')
  if (kind !== 'snippet' && (values.src ?? values.script ?? values.height) !== undefined)
    return misuse('--src, --script and --height go with --snippet.')
  if (values.ndjson) {
    if (kind !== undefined) return misuse('A story is made of files; --ndjson does not go with it.')
    if (files.length > 0) return misuse('With --ndjson the texts come on standard input, not as files.')
    if (written !== null) return misuse('With --ndjson the written date stands in each line, as "written".')
    return { kind: 'ndjson' }
  }
  if (files.length === 0) return misuse('No file was named.')
  if (kind === undefined) return { kind: 'lines', files, written }
  const window = values.window === undefined ? null : parseWindow(values.window)
  if (values.window !== undefined && window === null)
    return misuse(`--window is "${values.window}"; wanted ${WINDOW}.`)
  const task: StoryTask = { files, written, title, window, keep: values.passages ? 'passages' : 'whole' }
  if (kind !== 'snippet') return { kind, ...task }
  const { src, script, height = String(USUAL_HEIGHT) } = values
  if (src === undefined || script === undefined)
    return misuse(
      '--snippet needs --src (where the story file will lie) and --script (where dateline.js will).',
    )
  if (!/^[1-9]\d{1,4}$/.test(height)) return misuse(`--height is "${height}"; wanted pixels, such as 480.`)
  return { kind, snippet: { src, script, height: Number(height) }, ...task }
}

/** Pixels of an embedded explorer. */
const USUAL_HEIGHT = 620

const misuse = (problem: string): Task => ({ kind: 'misuse', problem })
