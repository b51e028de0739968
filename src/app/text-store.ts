/** What is kept about a text that a person brought; the text itself is kept beside it. */
export interface OwnRecord {
  readonly id: string
  /** A `draft` is still in the dialog; an `own` text is in the library; a `date` is set for a text of the site. */
  readonly kind: 'draft' | 'own' | 'date'
  /** As typed; "" for the first words of the text. */
  readonly title: string
  /** The written date as typed; "" where nobody said. */
  readonly written: string
  /** Name of the file it came from; "" where it was pasted. */
  readonly file: string
  /** UTF-16 code units of the text. */
  readonly length: number
  /** The beginning of the text, for lists. */
  readonly beginning: string
  /** Position among the texts: later ones have higher numbers. */
  readonly order: number
}

/** Keeps texts from one visit to the next, in this browser alone. */
export interface TextStore {
  list(): Promise<OwnRecord[]>
  /** The text of a record; null where it is gone. */
  text(id: string): Promise<string | null>
  /** Writes a record, and its text where one is given. */
  put(record: OwnRecord, text?: string): Promise<void>
  remove(id: string): Promise<void>
  clear(): Promise<void>
}

const RECORDS = 'records'
const TEXTS = 'texts'

/**
 * Opens this origin's own database.
 * @throws DOMException or Error where the browser keeps nothing for this page
 */
export async function openTextStore(): Promise<TextStore> {
  const opening = indexedDB.open('dateline-own-texts', 1)
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(RECORDS, { keyPath: 'id' })
    opening.result.createObjectStore(TEXTS)
  }
  const database = await answer(opening)
  const change = (work: (records: IDBObjectStore, texts: IDBObjectStore) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      const change = database.transaction([RECORDS, TEXTS], 'readwrite')
      change.oncomplete = () => resolve()
      change.onabort = () => reject(change.error ?? new Error('The browser did not keep the text.'))
      work(change.objectStore(RECORDS), change.objectStore(TEXTS))
    })
  return {
    list: () => answer<OwnRecord[]>(database.transaction(RECORDS).objectStore(RECORDS).getAll()),
    text: async (id) =>
      (await answer<string | undefined>(database.transaction(TEXTS).objectStore(TEXTS).get(id))) ?? null,
    put: (record, text) =>
      change((records, texts) => {
        records.put(record)
        if (text !== undefined) texts.put(text, record.id)
      }),
    remove: (id) =>
      change((records, texts) => {
        records.delete(id)
        texts.delete(id)
      }),
    clear: () =>
      change((records, texts) => {
        records.clear()
        texts.clear()
      }),
  }
}

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })

/** Keeps texts until the page is closed: where the browser has no place for them, and in tests. */
export function memoryTextStore(): TextStore {
  const records = new Map<string, OwnRecord>()
  const texts = new Map<string, string>()
  return {
    list: async () => [...records.values()],
    text: async (id) => texts.get(id) ?? null,
    put: async (record, text) => {
      records.set(record.id, record)
      if (text !== undefined) texts.set(record.id, text)
    },
    remove: async (id) => {
      records.delete(id)
      texts.delete(id)
    },
    clear: async () => {
      records.clear()
      texts.clear()
    },
  }
}
