import { extraction } from '../extract/pipeline.ts'
import gazetteerUrl from '../gazetteer/data/core.bin?url'
import { decodeGazetteer } from '../gazetteer/decode.ts'
import type { Gazetteer } from '../gazetteer/gazetteer.ts'
import type { ReadReply, ReadRequest } from './messages.ts'
import { toParcels } from './parcels.ts'

/** Loaded with the first text, then kept. */
let gazetteer: Promise<Gazetteer> | null = null

async function loadGazetteer(): Promise<Gazetteer> {
  const response = await fetch(gazetteerUrl)
  if (!response.ok) throw new Error(`The list of places could not be loaded (HTTP ${response.status}).`)
  return decodeGazetteer(new Uint8Array(await response.arrayBuffer()))
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
