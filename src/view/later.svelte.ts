/**
 * A component whose code is loaded when it is first wanted, so that whoever never needs it never waits for it. Where
 * loading fails it is tried again when it is next wanted.
 */
export class Later<Component> {
  readonly #load: () => Promise<{ readonly default: Component }>
  #isLoading = false
  /** Null until it is there. */
  component: Component | null = $state.raw(null)

  constructor(load: () => Promise<{ readonly default: Component }>) {
    this.#load = load
  }

  want(): void {
    if (this.#isLoading) return
    this.#isLoading = true
    this.#load().then(
      (loaded) => (this.component = loaded.default),
      () => (this.#isLoading = false),
    )
  }
}
