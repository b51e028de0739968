import type { Found } from './found.ts'

/** One step that puts the rules' findings in order. A new one is one file, one entry in `refinements.ts`, one test. */
export interface Refinement {
  readonly name: string
  /** The words that it reads beside what was found, if any: windows reach over them. */
  readonly pattern?: RegExp
  /** `found` is in order of the text; so must be what comes back. */
  refine(found: readonly Found[], text: string): readonly Found[]
}
