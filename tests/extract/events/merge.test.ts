import { describe, expect, it } from 'vitest'
import { composeEvents } from '../../../src/extract/events/compose.ts'
import { materialOf } from './material.ts'

const told = (marked: string) =>
  composeEvents(materialOf(marked)).events.map(({ when, passages }) => [
    when?.edtf ?? 'undated',
    passages.length,
  ])

describe('a happening that is told twice', () => {
  it('is one event with two passages, and keeps the date', () => {
    expect(
      told('Protests broke out in {France}. The protests in {Lyon} began on [Monday|2020-03-02].'),
    ).toEqual([['2020-03-02', 2]])
  })

  it('stays two where each telling has a day of its own', () => {
    expect(
      told(
        'A fire broke out in {Lyon} on [Monday|2020-03-02]. A fire broke out in {Lyon} on [Friday|2020-03-06].',
      ),
    ).toEqual([
      ['2020-03-02', 1],
      ['2020-03-06', 1],
    ])
  })

  it('stays two where the places differ', () => {
    expect(
      told('A protest took place in {Cusco}. A protest took place in {Lyon} on [Monday|2020-03-02].'),
    ).toEqual([
      ['undated', 1],
      ['2020-03-02', 1],
    ])
  })

  it('stays two in paragraphs far apart', () => {
    expect(
      told('A protest took place in {Lyon}.\nA protest took place in {Lyon} on [Monday|2020-03-02].'),
    ).toEqual([
      ['undated', 1],
      ['2020-03-02', 1],
    ])
  })
})
