/*
 * The part of d3-selection that d3-zoom uses: the whole of it is one object that no bundler can take apart. Selections
 * here have no data and no parents. See vite.embed.config.ts; tests/embed/d3-selection.test.ts holds it to the original.
 */

type Listener = (this: EventTarget, event: Event, datum: undefined) => void

/** By node, the listeners that were added, each under its `type.name`. */
const added = new WeakMap<EventTarget, Map<string, () => void>>()

class Selection {
  readonly #nodes: readonly EventTarget[]

  constructor(nodes: readonly EventTarget[]) {
    this.#nodes = nodes
  }

  each(act: (this: EventTarget) => void): this {
    for (const node of this.#nodes) act.call(node)
    return this
  }

  filter(isWanted: (this: EventTarget) => unknown): Selection {
    return new Selection(this.#nodes.filter((node) => isWanted.call(node)))
  }

  call(act: (selection: this, ...rest: unknown[]) => void, ...rest: unknown[]): this {
    act(this, ...rest)
    return this
  }

  property(name: string, value: unknown): this {
    return this.each(function () {
      Reflect.set(this, name, typeof value === 'function' ? Reflect.apply(value, this, []) : value)
    })
  }

  style(name: string, value: string): this {
    return this.each(function () {
      if (this instanceof HTMLElement) this.style.setProperty(name, value)
    })
  }

  datum(): undefined {
    return undefined
  }

  /** There are no transitions: see view/timeline/no-transition.ts. */
  interrupt(): this {
    return this
  }

  /**
   * Adds a listener under each of the names, in place of the one that is there; null takes it away, and with no type
   * before the dot all of that name.
   */
  on(typenames: string, listener: Listener | null, options?: boolean | AddEventListenerOptions): this {
    for (const typename of typenames.trim().split(/\s+/))
      this.each(function () {
        setListener(this, typename, listener, options)
      })
    return this
  }
}

function setListener(
  node: EventTarget,
  typename: string,
  listener: Listener | null,
  options: boolean | AddEventListenerOptions | undefined,
): void {
  const known = added.get(node) ?? new Map<string, () => void>()
  added.set(node, known)
  for (const [key, remove] of known)
    if (key === typename || (typename.startsWith('.') && key.endsWith(typename))) {
      remove()
      known.delete(key)
    }
  const [type = ''] = typename.split('.')
  if (listener === null || type === '') return
  const heard = (event: Event): void => listener.call(node, event, undefined)
  node.addEventListener(type, heard, options)
  known.set(typename, () => node.removeEventListener(type, heard, options))
}

export const select = (node: EventTarget): Selection => new Selection([node])

/** Where an event of the mouse or a touch is, in pixels of an element. */
export function pointer(
  event: { readonly clientX: number; readonly clientY: number; readonly currentTarget?: EventTarget | null },
  node: EventTarget | null | undefined = event.currentTarget,
): [number, number] {
  if (!(node instanceof Element)) return [event.clientX, event.clientY]
  const { left, top } = node.getBoundingClientRect()
  return [event.clientX - left - node.clientLeft, event.clientY - top - node.clientTop]
}

/** d3-zoom asks for it through no-transition.ts, whose change to it is made here already. */
export const selection = Selection
