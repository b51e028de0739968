/*
 * The Encoding Standard's coders. Browsers and Node have them, but the language's own library, which is all that the
 * pure rooms know, does not name them.
 */

export interface TextDecoding {
  decode(bytes: Uint8Array): string
}

interface TextEncoding {
  encode(text: string): Uint8Array
  /** Writes as much of a text as there is room for; `written` counts bytes. */
  encodeInto(text: string, into: Uint8Array): { readonly written: number }
}

declare const TextDecoder: new (label: string, options?: { readonly fatal?: boolean }) => TextDecoding
declare const TextEncoder: new () => TextEncoding

/** @param label an encoding as the standard names it: `utf-8`, `utf-16le`, `latin1` */
export const textDecoder = (label: string, options?: { readonly fatal?: boolean }): TextDecoding =>
  new TextDecoder(label, options)

/** Writes UTF-8. */
export const textEncoder = (): TextEncoding => new TextEncoder()
