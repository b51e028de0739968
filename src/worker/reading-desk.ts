import type { SourceDocument } from '../model/document.ts'
import type { Extraction } from '../model/dossier.ts'
import type { ReadingProgress, ReadReply, ReadRequest } from './messages.ts'
import { Assembly } from './parcels.ts'

/** A text could not be read, through no fault of the text. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError'
}

export interface ReadingOptions {
  readonly onprogress?: (progress: ReadingProgress) => void
  /** Aborting it ends the work at once; the promise is rejected with its reason. */
  readonly signal?: AbortSignal
}

interface Job {
  readonly request: ReadRequest
  readonly assembly: Assembly
  readonly onprogress: (progress: ReadingProgress) => void
  readonly resolve: (extraction: Extraction) => void
  readonly reject: (reason: unknown) => void
}

/** The part of a worker that is used, so that tests can play one. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'>

/**
 * Gives texts to the worker, one after the other, and hands back what was read. The worker starts with the first text
 * and stays; a cancelled reading costs it, and the next text starts another.
 */
export class ReadingDesk {
  readonly #start: () => ReadingWorker
  #worker: ReadingWorker | null = null
  #now: Job | null = null
  #queue: Job[] = []
  #jobs = 0

  constructor(start: () => ReadingWorker) {
    this.#start = start
  }

  /** @throws ReadingError where the worker cannot start or breaks down; the signal's reason where it was aborted */
  read(
    document: SourceDocument,
    { onprogress = () => {}, signal }: ReadingOptions = {},
  ): Promise<Extraction> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const request = { job: ++this.#jobs, document }
      const job: Job = { request, assembly: new Assembly(), onprogress, resolve, reject }
      signal?.addEventListener('abort', () => this.#cancel(job, signal.reason), { once: true })
      this.#queue.push(job)
      onprogress({ stage: 'waiting', share: 0 })
      this.#next()
    })
  }

  /** Ends the worker and rejects all that waits. */
  close(): void {
    const left = [...(this.#now ? [this.#now] : []), ...this.#queue]
    this.#queue = []
    this.#stop()
    for (const { reject } of left) reject(new ReadingError('The reading was ended.'))
  }

  #next(): void {
    if (this.#now !== null) return
    const job = this.#queue.shift()
    if (!job) return
    this.#now = job
    try {
      this.#worker ??= this.#hire()
      this.#worker.postMessage(job.request)
    } catch (error) {
      this.#fail(String(error))
    }
  }

  #hire(): ReadingWorker {
    const worker = this.#start()
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => this.#receive(data)
    worker.onerror = (event) => {
      event.preventDefault()
      this.#fail(event.message || 'the reader could not be loaded')
    }
    return worker
  }

  #receive(reply: ReadReply): void {
    const job = this.#now
    if (job?.request.job !== reply.job) return
    if (reply.kind === 'progress') return job.onprogress(reply.progress)
    if (reply.kind === 'parcel') return job.assembly.add(reply.parcel)
    if (reply.kind === 'failed') return this.#fail(reply.message)
    this.#now = null
    job.resolve(job.assembly.finish(job.request.document))
    this.#next()
  }

  /** Whatever state the worker is in now, the next text had better get a fresh one. */
  #fail(message: string): void {
    const job = this.#now
    this.#stop()
    job?.reject(new ReadingError(message))
    this.#next()
  }

  #cancel(job: Job, reason: unknown): void {
    if (job === this.#now) this.#stop()
    else if (this.#queue.includes(job)) this.#queue = this.#queue.filter((one) => one !== job)
    else return
    job.reject(reason)
    this.#next()
  }

  #stop(): void {
    this.#worker?.terminate()
    this.#worker = null
    this.#now = null
  }
}

/** The desk with the real worker. */
export const openReadingDesk = (): ReadingDesk =>
  new ReadingDesk(() => new Worker(new URL('./read.worker.ts', import.meta.url), { type: 'module' }))
