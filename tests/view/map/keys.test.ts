import { expect, test } from 'vitest'
import { actionOf } from '../../../src/view/map/keys.ts'

const press = (key: string, more: Partial<KeyboardEvent> = {}) =>
  actionOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more })

test('arrows go from mark to mark, and with Shift they move the map', () => {
  expect(press('ArrowLeft')).toEqual({ kind: 'go', direction: 'left' })
  expect(press('ArrowLeft', { shiftKey: true })).toEqual({ kind: 'pan', x: -0.25, y: 0 })
  expect(press('PageDown')).toEqual({ kind: 'walk', to: 1 })
})

test('plus needs Shift on many keyboards', () => {
  expect(press('+', { shiftKey: true })).toEqual({ kind: 'zoom', steps: 1 })
  expect(press('_', { shiftKey: true })).toEqual({ kind: 'zoom', steps: -1 })
})

test('keys of the browser and of other views are left alone', () => {
  expect(press('ArrowLeft', { altKey: true })).toBeNull()
  expect(press('+', { ctrlKey: true })).toBeNull()
  expect(press('0', { metaKey: true })).toBeNull()
  expect(press('a')).toBeNull()
  expect(press('Enter')).toBeNull()
})
