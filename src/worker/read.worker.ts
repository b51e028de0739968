import { extraction } from '../extract/pipeline.ts'
import coreUrl from '../gazetteer/data/core.bin?url'
import fullUrl from '../gazetteer/data/full.bin?url'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import { gazetteerOf } from '../gazetteer/layers.ts'
import type { ReadReply, ReadRequest } from './messages.ts'
import { toParcels } from './parcels.ts'

/** Loaded with the first text, then kept. */
let gazetteer: Promise<Gazetteer> | null = null

async function loadGazetteer(): Promise<Gazetteer> {
  return gazetteerOf(await Promise.all([coreUrl, fullUrl].map(loadBytes)))
}

async function loadBytes(url: string): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`The list of places could not be loaded (HTTP ${response.status}).`)
  return new Uint8Array(await response.arrayBuffer())
}

async function read({ job, document }: ReadRequest): Promise<void> {
  const reply = (answer: ReadReply): void => postMessage(answer)
  try {
    reply({ job, kind: 'progress', progress: { stage: 'gazetteer', share: 0 } })
    gazetteer ??= loadGazetteer()
    const steps = extraction(document, await gazetteer)
    for (let step = steps.next(); ; step = steps.next()) {
      if (!step.done) {
        reply({ job, kind: 'progress', progress: step.value })
        continue
      }
      reply({ job, kind: 'progress', progress: { stage: 'handing-over', share: 1 } })
      for (const parcel of toParcels(step.value)) reply({ job, kind: 'parcel', parcel })
      return reply({ job, kind: 'done' })
    }
  } catch (error) {
    reply({ job, kind: 'failed', message: error instanceof Error ? error.message : String(error) })
  }
}

onmessage = ({ data }: MessageEvent<ReadRequest>) => void read(data)
