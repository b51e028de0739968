import type { Direction } from './walk.ts'

/** What a key asks of the map. */
export type KeyAction =
  | { readonly kind: 'go'; readonly direction: Direction }
  | { readonly kind: 'walk'; readonly to: 'first' | 'last' | 1 | -1 }
  /** Parts of the size of the map. */
  | { readonly kind: 'pan'; readonly x: number; readonly y: number }
  | { readonly kind: 'zoom'; readonly steps: number }
  | { readonly kind: 'fit' }
  | { readonly kind: 'letGo' }

const PAN = 0.25

const PLAIN: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { kind: 'go', direction: 'left' },
  ArrowRight: { kind: 'go', direction: 'right' },
  ArrowUp: { kind: 'go', direction: 'up' },
  ArrowDown: { kind: 'go', direction: 'down' },
  Home: { kind: 'walk', to: 'first' },
  End: { kind: 'walk', to: 'last' },
  PageDown: { kind: 'walk', to: 1 },
  PageUp: { kind: 'walk', to: -1 },
  '+': { kind: 'zoom', steps: 1 },
  '=': { kind: 'zoom', steps: 1 },
  '-': { kind: 'zoom', steps: -1 },
  _: { kind: 'zoom', steps: -1 },
  '0': { kind: 'fit' },
  Escape: { kind: 'letGo' },
}

const SHIFTED: Readonly<Record<string, KeyAction>> = {
  ArrowLeft: { kind: 'pan', x: -PAN, y: 0 },
  ArrowRight: { kind: 'pan', x: PAN, y: 0 },
  ArrowUp: { kind: 'pan', x: 0, y: -PAN },
  ArrowDown: { kind: 'pan', x: 0, y: PAN },
}

/** Null for a key that is none of the map's. */
export function actionOf(
  event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>,
): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null
  return (event.shiftKey ? SHIFTED[event.key] : undefined) ?? PLAIN[event.key] ?? null
}
