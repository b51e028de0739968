import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { extract } from '../../src/extract/pipeline.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import type { ReadingProgress, ReadReply, ReadRequest } from '../../src/worker/messages.ts'
import { toParcels } from '../../src/worker/parcels.ts'
import { ReadingDesk, ReadingError } from '../../src/worker/reading-desk.ts'
import type { ReadingWorker } from '../../src/worker/reading-desk.ts'

const gazetteer = await loadGazetteer()

const textOf = (id: string, text = 'The bridge of Lyon was opened on 3 May 1911.'): SourceDocument => ({
  id,
  title: id,
  text,
  written: null,
  writtenWhy: '',
})

/** Plays the worker: keeps what it was asked, and answers when a test tells it to. */
class PlayedWorker implements ReadingWorker {
  onmessage: ReadingWorker['onmessage'] = null
  onerror: ReadingWorker['onerror'] = null
  readonly asked: ReadRequest[] = []
  ended = false

  postMessage(request: ReadRequest): void {
    this.asked.push(structuredClone(request))
  }

  terminate(): void {
    this.ended = true
  }

  say(reply: ReadReply): void {
    this.onmessage?.call(
      this as unknown as Worker,
      { data: structuredClone(reply) } as MessageEvent<ReadReply>,
    )
  }

  /** Reads the last text and hands all of it over. */
  answer(): void {
    const { job, document } = this.asked.at(-1)!
    for (const parcel of toParcels(extract(document, gazetteer))) this.say({ job, kind: 'parcel', parcel })
    this.say({ job, kind: 'done' })
  }
}

function openDesk(): { desk: ReadingDesk; workers: PlayedWorker[] } {
  const workers: PlayedWorker[] = []
  const desk = new ReadingDesk(() => {
    workers.push(new PlayedWorker())
    return workers.at(-1)!
  })
  return { desk, workers }
}

describe('the reading desk', () => {
  it('starts no worker before there is a text, and one for all texts after it', async () => {
    const { desk, workers } = openDesk()
    expect(workers).toHaveLength(0)
    const first = desk.read(textOf('a'))
    const second = desk.read(textOf('b'))
    expect(workers[0]!.asked.map(({ document }) => document.id)).toEqual(['a'])
    workers[0]!.answer()
    await first
    workers[0]!.answer()
    expect((await second).document.id).toBe('b')
    expect(workers).toHaveLength(1)
  })

  it('hands back what the pipeline makes of the text', async () => {
    const { desk, workers } = openDesk()
    const reading = desk.read(textOf('a'))
    workers[0]!.answer()
    expect(await reading).toEqual(extract(textOf('a'), gazetteer))
  })

  it('tells how far the reading has come', async () => {
    const { desk, workers } = openDesk()
    const heard: ReadingProgress[] = []
    const reading = desk.read(textOf('a'), { onprogress: (progress) => heard.push(progress) })
    workers[0]!.say({ job: 1, kind: 'progress', progress: { stage: 'dates', share: 0.1 } })
    workers[0]!.answer()
    await reading
    expect(heard.map(({ stage }) => stage)).toEqual(['waiting', 'dates'])
  })

  it('ends the worker when a reading is cancelled, and reads the next text with another', async () => {
    const { desk, workers } = openDesk()
    const cancel = new AbortController()
    const first = desk.read(textOf('a'), { signal: cancel.signal })
    const second = desk.read(textOf('b'))
    cancel.abort()
    await expect(first).rejects.toBe(cancel.signal.reason)
    expect(workers[0]!.ended).toBe(true)
    workers[1]!.answer()
    expect((await second).document.id).toBe('b')
  })

  it('lets a text that waits be cancelled without disturbing the one that is read', async () => {
    const { desk, workers } = openDesk()
    const cancel = new AbortController()
    const first = desk.read(textOf('a'))
    const second = desk.read(textOf('b'), { signal: cancel.signal })
    cancel.abort()
    await expect(second).rejects.toBe(cancel.signal.reason)
    expect(workers[0]!.ended).toBe(false)
    workers[0]!.answer()
    await first
    cancel.abort() // once more, after all is done: nothing happens
    expect(workers[0]!.asked).toHaveLength(1)
  })

  it('does not begin what was cancelled before it came', async () => {
    const { desk, workers } = openDesk()
    await expect(desk.read(textOf('a'), { signal: AbortSignal.abort() })).rejects.toThrow()
    expect(workers).toHaveLength(0)
  })

  it('says what went wrong, and goes on with the next text', async () => {
    const { desk, workers } = openDesk()
    const first = desk.read(textOf('a'))
    const second = desk.read(textOf('b'))
    workers[0]!.say({ job: 1, kind: 'failed', message: 'The list of places could not be loaded (HTTP 404).' })
    await expect(first).rejects.toThrow(ReadingError)
    await expect(first).rejects.toThrow('HTTP 404')
    workers[1]!.answer()
    await second
  })

  it('tells of a worker that cannot start', async () => {
    const desk = new ReadingDesk(() => {
      throw new Error('no workers here')
    })
    await expect(desk.read(textOf('a'))).rejects.toThrow('no workers here')
  })

  it('tells of a worker that breaks down', async () => {
    const { desk, workers } = openDesk()
    const reading = desk.read(textOf('a'))
    const event = { message: 'out of memory', preventDefault: () => {} } as ErrorEvent
    workers[0]!.onerror?.call(workers[0] as unknown as Worker, event)
    await expect(reading).rejects.toThrow('out of memory')
  })

  it('rejects all that waits when it is closed', async () => {
    const { desk, workers } = openDesk()
    const readings = [desk.read(textOf('a')), desk.read(textOf('b'))]
    desk.close()
    for (const reading of readings) await expect(reading).rejects.toThrow('ended')
    expect(workers[0]!.ended).toBe(true)
  })
})
