/** SVG path of a strip torn along both sides, in zigzags of some depth and pitch (pixels). */
export function tornStrip(width: number, height: number, depth: number, pitch: number): string {
  const teeth = Math.max(1, Math.ceil(height / pitch))
  const edge = (x: number): string[] =>
    Array.from({ length: teeth * 2 + 1 }, (_, i) => `${i % 2 === 0 ? x : x + depth},${(i * pitch) / 2}`)
  return `M${edge(0).join('L')}L${edge(Math.max(0, width - depth))
    .reverse()
    .join('L')}Z`
}
