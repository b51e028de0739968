import { expect, it } from 'vitest'
import { loadGazetteer } from '../../src/cli/gazetteer-file.ts'
import { extract } from '../../src/extract/pipeline.ts'
import type { SourceDocument } from '../../src/model/document.ts'
import { Assembly, toParcels } from '../../src/worker/parcels.ts'

const text = 'On 3 May 1911 a bridge was opened in Lyon. On 5 May 1911 a fire broke out in Turin.\n\n'.repeat(
  1500,
)
const document: SourceDocument = { id: 'long', title: 'Long', text, written: null, writtenWhy: '' }
const extraction = extract(document, await loadGazetteer())

it('a long extraction comes through in parcels of some hundreds and is whole again', () => {
  const parcels = structuredClone([...toParcels(extraction)])
  expect(extraction.dates.length).toBeGreaterThan(2500)
  for (const parcel of parcels)
    if (parcel.part !== 'head') expect(parcel.list.length).toBeLessThanOrEqual(400)
  const assembly = new Assembly()
  for (const parcel of parcels) assembly.add(parcel)
  expect(assembly.finish(document)).toEqual(extraction)
})

it('the text does not travel back', () => {
  const longest = Math.max(...[...toParcels(extraction)].map((parcel) => JSON.stringify(parcel).length))
  expect(longest).toBeLessThan(600_000)
  expect(JSON.stringify([...toParcels(extraction)].find(({ part }) => part === 'head'))).not.toContain('Lyon')
})

it('an assembly without its first parcel is misuse', () => {
  expect(() => new Assembly().finish(document)).toThrow('parcels were lost')
})
