import type { SourceDocument } from '../../model/document.ts'
import type { DatedEvent } from '../../model/event.ts'
import type { When } from '../../model/when.ts'
import { whenWords } from '../words/when-words.ts'
import { placesWords } from '../words/where-words.ts'
import { STATUS_WORDS } from '../words/status-words.ts'
import { markup } from './markup.ts'
import type { Markup } from './markup.ts'
import type { NumberedEvent, StaticStory } from './static-story.ts'

/** The events of a story as a list in order of time, each with its date, its places, its words and its source. */
export function eventList({ events }: StaticStory): Markup {
  const documents = [...new Set(events.map(({ source }) => source.document))]
  const [only] = documents
  return documents.length === 1 && only
    ? markup`<ol class="dateline-events">${events.map((one) => item(one, false))}</ol>${sourceOf(only)}`
    : markup`<ol class="dateline-events">${events.map((one) => item(one, true))}</ol>`
}

function item({ event, source: { document } }: NumberedEvent, hasSource: boolean): Markup {
  const [{ start, end }] = event.passages
  const passage = document.text.slice(start, end).trim()
  const { places, status } = event
  return markup`
<li class="dateline-event">
<p><b>${event.title}</b>${STATUS_WORDS[status] === '' ? null : markup` <i>(${STATUS_WORDS[status]})</i>`}<br>${dateOf(event)}${
    places.length > 0 ? markup` · ${placesWords(places.map(({ place }) => place))}` : null
  }</p>${
    passage === ''
      ? null
      : markup`
<blockquote${document.url === undefined ? null : markup` cite="${document.url}"`}><p dir="auto">${passage}</p></blockquote>`
  }${hasSource ? sourceOf(document) : null}
</li>`
}

function dateOf({ when }: DatedEvent): Markup {
  if (when === null) return markup`Undated`
  const machine = machineDate(when)
  return machine === null
    ? markup`${whenWords(when)}`
    : markup`<time datetime="${machine}">${whenWords(when)}</time>`
}

/** The date in a form that HTML's `time` element takes; null where there is none. */
function machineDate({ edtf }: When): string | null {
  const bare = edtf.replace(/[~?%]/g, '')
  return /^(?!0000)\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(bare) && !/^\d{4}-[2-9]/.test(bare) ? bare : null
}

function sourceOf({ title, url }: SourceDocument): Markup | null {
  if (url !== undefined)
    return markup`
<p><cite><a href="${url}">${title || url}</a></cite></p>`
  return title === ''
    ? null
    : markup`
<p><cite>${title}</cite></p>`
}
