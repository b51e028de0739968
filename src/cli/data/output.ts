/** One generated file: where it goes, relative to src, and its bytes. */
export interface Output {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Makes generated files from the packages installed under a folder, the same bytes every time. */
export type Builder = (packages: string) => Promise<readonly Output[]>
