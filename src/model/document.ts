import type { Basis } from './when.ts'

/** A text as it came in, with what an editor said about it. */
export interface SourceDocument {
  /** Unique within its dossier: a file name, or a name made up at the door. */
  readonly id: string
  readonly title: string
  readonly text: string
  /** EDTF (level 1) of the day on which the text was written, if somebody supplied it. */
  readonly written: string | null
  /** Why that is the written date, in words; empty where nobody said. */
  readonly writtenWhy: string
  /** Where it can be read on the web: an http or https address, checked by whoever read it in. */
  readonly url?: string
}

/** The date that relative expressions resolve against, and how far it can be trusted. */
export interface WrittenDate {
  /** EDTF; null only when nothing at all is known. */
  readonly edtf: string | null
  /** `given` by an editor, `stated` in the text, or `assumed`. */
  readonly basis: 'given' | Extract<Basis, 'stated' | 'assumed'>
  readonly why: string
}
