import { expect, it } from 'vitest'
import { readHeadingLevel, readPanes, readTheme, readWindow } from '../../src/embed/attributes.ts'

it('reads windows as EDTF or as two times', () => {
  const year = { start: Date.UTC(1989, 0), end: Date.UTC(1990, 0) }
  expect(readWindow('1989')).toEqual(year)
  expect(readWindow({ start: '1989-01-01', end: '1990-01-01' })).toEqual(year)
})

it('reads panes with spaces or commas between, each once', () => {
  expect(readPanes('map, timeline map')).toEqual(['map', 'timeline'])
})

it.each([
  [() => readWindow('one day'), 'The window is "one day"'],
  [() => readWindow({ start: '1990-01-01', end: '1989-01-01' }), 'The window is'],
  [() => readTheme('toString'), 'The theme is "toString"'],
  [() => readPanes(''), 'The panes are ""'],
  [() => readPanes('map globe'), 'The panes are "map globe"'],
  [() => readHeadingLevel('7'), 'The heading level is "7"'],
])('tells what is wrong and what is wanted', (read, problem) => {
  expect(read).toThrow(problem)
  expect(read).toThrow('wanted')
})
