/** How long a text is, in words: `3,214 characters`, `1.2 million characters`. */
export function sizeWords(length: number): string {
  if (length === 1) return '1 character'
  if (length < 1_000_000) return `${String(length).replace(/\B(?=(\d{3})+$)/g, ',')} characters`
  return `${(length / 1_000_000).toFixed(1)} million characters`
}
