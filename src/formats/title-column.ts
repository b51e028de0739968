import type { EventColumns } from '../index/event-columns.ts'
import { textEncoder } from './text-coding.ts'

/** Writes titles one after the other, in UTF-8, a line feed after each. */
export class TitleColumn {
  readonly #encoder = textEncoder()
  readonly #offsets: Uint32Array
  #bytes: Uint8Array
  #count = 0
  #size = 0

  constructor(total: number) {
    this.#offsets = new Uint32Array(total + 1)
    this.#bytes = new Uint8Array(64 * total + 256)
  }

  add(title: string): void {
    // UTF-8 takes three bytes for a code unit at most.
    const most = this.#size + 3 * title.length + 1
    if (most > this.#bytes.length) {
      const longer = new Uint8Array(2 * most)
      longer.set(this.#bytes)
      this.#bytes = longer
    }
    const line = title.includes('\n') ? title.replaceAll(/\s*\n\s*/g, ' ') : title
    this.#size += this.#encoder.encodeInto(line, this.#bytes.subarray(this.#size)).written
    this.#bytes[this.#size++] = LINE_FEED
    this.#offsets[++this.#count] = this.#size
  }

  columns(): Pick<EventColumns, 'titles' | 'titleOffsets'> {
    return { titles: this.#bytes.slice(0, this.#size), titleOffsets: this.#offsets }
  }
}

const LINE_FEED = 10
