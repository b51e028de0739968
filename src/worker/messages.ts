import type { Progress } from '../extract/pipeline.ts'
import type { SourceDocument } from '../model/document.ts'
import type { Parcel } from './parcels.ts'

/** What the page asks of the worker. */
export interface ReadRequest {
  /** Comes back with every reply. */
  readonly job: number
  readonly document: SourceDocument
}

/** What the worker answers: progress, then parcels, then `done`; or `failed` at any time. */
export type ReadReply = { readonly job: number } & (
  | { readonly kind: 'progress'; readonly progress: ReadingProgress }
  | { readonly kind: 'parcel'; readonly parcel: Parcel }
  | { readonly kind: 'done' }
  | { readonly kind: 'failed'; readonly message: string }
)

/** How far a reading has come: waiting for others, loading the gazetteer, then the stages of the pipeline. */
export type ReadingProgress =
  Progress | { readonly stage: 'waiting' | 'gazetteer' | 'handing-over'; readonly share: number }
