import type { Player } from '../../state/player.svelte.ts'

/** What has a use of its own for the space bar. */
const PRESSABLE = 'button, input, select, textarea, summary, a[href], [role="button"]'

/**
 * Keys that play, wherever the focus is in a view of time: P, or space where it presses nothing; comma and full stop go
 * a step back and on. Returns whether the key was one of them.
 */
export function playKey(event: KeyboardEvent, player: Player): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const target = event.target instanceof Element ? event.target : null
  if (target?.matches('input, textarea')) return false
  if (event.key === ',' || event.key === '.') player.stepBy(event.key === '.' ? 1 : -1)
  else if (event.key === 'p' || (event.key === ' ' && !target?.matches(PRESSABLE))) player.toggle()
  else return false
  event.preventDefault()
  return true
}
