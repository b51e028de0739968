/** What an element shows: the page's own content while it loads, the live view, or that content below a problem. */
export type FrameState = 'loading' | 'ready' | 'problem'

/** The inside of the element: a place for the page's own content, for what went wrong, and for the live view. */
export class Frame {
  /** The live view is mounted here. */
  readonly live: HTMLElement
  readonly #frame: HTMLElement
  readonly #problem: HTMLElement

  constructor(root: ShadowRoot) {
    const page = root.ownerDocument
    const make = (name: string, className: string): HTMLElement => {
      const element = page.createElement(name)
      element.className = className
      return element
    }
    this.#frame = make('div', 'frame')
    this.live = make('div', 'live')
    this.#problem = make('p', 'problem')
    this.#problem.part.add('error')
    this.#problem.role = 'alert'
    this.#problem.hidden = true
    const slot = page.createElement('slot')
    const waiting = make('span', 'loading')
    waiting.textContent = 'Loading the timeline and map …'
    slot.append(waiting)
    slot.addEventListener('slotchange', () => this.#frame.toggleAttribute('data-holds', holdsContent(slot)))
    this.#frame.append(this.#problem, slot, this.live)
    root.append(this.#frame)
    this.state = 'loading'
  }

  set state(state: FrameState) {
    this.#frame.dataset['state'] = state
    this.#problem.hidden = state !== 'problem'
  }

  /** Says what went wrong, above the page's own content. */
  tell(problem: string): void {
    this.#problem.textContent = problem
    this.state = 'problem'
  }
}

/** Whether a page has put something to be read into the element, beyond white space and the story itself. */
const holdsContent = (slot: HTMLSlotElement): boolean =>
  slot
    .assignedNodes()
    .some((node) =>
      node instanceof Element
        ? !['SCRIPT', 'TEMPLATE', 'STYLE'].includes(node.tagName)
        : node.textContent?.trim(),
    )
