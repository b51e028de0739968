import { expect, test } from 'vitest'
import { nextTowards } from '../../../src/view/map/walk.ts'

const here = { x: 0.5, y: 0.5 }

test('an arrow goes to the nearest point in its direction', () => {
  const [near, far, behind] = [
    { x: 0.55, y: 0.5 },
    { x: 0.7, y: 0.5 },
    { x: 0.48, y: 0.5 },
  ]
  expect(nextTowards([far, near, behind], here, 'right')).toBe(near)
  expect(nextTowards([far, near, behind], here, 'left')).toBe(behind)
  expect(nextTowards([far, near, behind], here, 'up')).toBeNull()
})

test('what lies straight ahead comes before what is a little nearer but aside', () => {
  const [ahead, aside] = [
    { x: 0.6, y: 0.5 },
    { x: 0.56, y: 0.54 },
  ]
  expect(nextTowards([aside, ahead], here, 'right')).toBe(ahead)
  expect(nextTowards([aside, ahead], here, 'down')).toBe(aside)
})

test('to the right of the antimeridian the world goes on', () => {
  const point = { x: 0.02, y: 0.5 }
  expect(nextTowards([point], { x: 0.97, y: 0.5 }, 'right')).toBe(point)
})
