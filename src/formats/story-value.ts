import { StoryError } from './story.ts'

/** All words of a closed set, each once: a record, so that the compiler misses none. */
export type Words<T extends string> = Readonly<Record<T, true>>

/**
 * One value of a story file that somebody else wrote, with the path that leads to it: whatever is not as it should be
 * becomes a {@link StoryError} that says where, what stands there, and what is wanted.
 */
export class StoryValue {
  readonly value: unknown
  readonly path: string

  constructor(value: unknown, path: string) {
    this.value = value
    this.path = path
  }

  /** Whether it is left out; null counts as left out. */
  get isMissing(): boolean {
    return this.value === undefined || this.value === null
  }

  /** A field of an object; a value that is missing where there is no such field of its own. */
  get(name: string): StoryValue {
    if (typeof this.value !== 'object' || this.value === null || Array.isArray(this.value))
      this.fail('an object')
    const path = this.path === '' ? name : `${this.path}.${name}`
    const own = Object.getOwnPropertyDescriptor(this.value, name)
    return new StoryValue(own?.value, path)
  }

  /** The values of a list; a list that is left out is empty. */
  list(): StoryValue[] {
    if (this.isMissing) return []
    if (!Array.isArray(this.value)) this.fail('a list')
    return this.value.map((one: unknown, i) => new StoryValue(one, `${this.path}[${i}]`))
  }

  text(): string {
    return typeof this.value === 'string' ? this.value : this.fail('a text')
  }

  number(least: number, most: number, wanted: string): number {
    const { value } = this
    return typeof value === 'number' && value >= least && value <= most ? value : this.fail(wanted)
  }

  /** A number that counts or names a place in a list. */
  index(length: number, list: string): number {
    const wanted =
      length === 0
        ? `nothing, since ${list} is empty`
        : `a whole number from 0 to ${length - 1}, a place in ${list}`
    const index = this.number(0, length - 1, wanted)
    return Number.isInteger(index) ? index : this.fail(wanted)
  }

  oneOf<T extends string>(words: Words<T>): T {
    const found = (Object.keys(words) as T[]).find((word) => word === this.value)
    return found ?? this.fail(listed(Object.keys(words)))
  }

  boolean(): boolean {
    return typeof this.value === 'boolean' ? this.value : this.fail('true or false')
  }

  /** What `read` makes of it, or `otherwise` where it is left out. */
  or<T, U>(otherwise: U, read: (value: this) => T): T | U {
    return this.isMissing ? otherwise : read(this)
  }

  /** @throws StoryError always */
  fail(wanted: string): never {
    const subject = this.path === '' ? 'the file' : this.path
    const is = this.value === undefined ? 'is missing' : `is ${shown(this.value)}`
    throw new StoryError(this.path, `The story cannot be read: ${subject} ${is}; wanted ${wanted}.`)
  }
}

const listed = (words: readonly string[]): string => words.map((word) => `"${word}"`).join(' or ')

/** A value in a message, not longer than a reader can take in. */
function shown(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
