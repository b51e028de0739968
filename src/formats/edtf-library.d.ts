/** The part of the `edtf` library (4.11) that is used; it ships no types of its own. */
declare module 'edtf' {
  type Kind = 'Date' | 'Year' | 'Decade' | 'Century'
  /** @throws Error where the text is no EDTF of these kinds */
  export default function edtf(
    text: string,
    options: { readonly types: readonly Kind[] },
  ): { /** First and last millisecond, UTC. */ readonly min: number; readonly max: number }
}
