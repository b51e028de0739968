import { decodeAddress, encodeAddress } from '../state/url.ts'
import type { Address } from '../state/url.ts'

/** How long nothing must change before a state is a place to come back to, in milliseconds. */
const SETTLED = 400

/**
 * Keeps the address bar and the page together: what settles on the page becomes an entry of the browser's history,
 * and going back and forward is told to the page. Everything stands after the `#`, which no server is sent.
 */
export class AddressBar {
  readonly #told: (address: Address, problems: readonly string[]) => void
  readonly #onpopstate = (): void => this.#tell()
  #timer: ReturnType<typeof setTimeout> | undefined
  /** Whether what is shown next is what the address asked for, so that it makes no entry of its own. */
  #isAnswer = true

  constructor(told: (address: Address, problems: readonly string[]) => void) {
    this.#told = told
    addEventListener('popstate', this.#onpopstate)
    this.#tell()
  }

  /** The page shows this now. */
  show(address: Address): void {
    clearTimeout(this.#timer)
    const hash = encodeAddress(address)
    const isOtherText = String(address.documents) !== String(decodeAddress(location.hash).documents)
    if (this.#isAnswer) history.replaceState(history.state, '', `#${hash}`)
    else if (isOtherText) this.#push(hash)
    else this.#timer = setTimeout(() => this.#push(hash), SETTLED)
    this.#isAnswer = false
  }

  destroy(): void {
    clearTimeout(this.#timer)
    removeEventListener('popstate', this.#onpopstate)
  }

  #push(hash: string): void {
    if (hash !== encodeAddress(decodeAddress(location.hash))) history.pushState(history.state, '', `#${hash}`)
  }

  #tell(): void {
    clearTimeout(this.#timer)
    this.#isAnswer = true
    const { problems, ...address } = decodeAddress(location.hash)
    this.#told(address, problems)
  }
}
