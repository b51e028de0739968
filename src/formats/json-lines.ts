/** Lists of rows lie so deep in a story at most; what lies deeper is part of a row. */
const DEEPEST = 4

/**
 * JSON with one row a line, so that a person can read it and a change shows as the lines that changed, at little more
 * than the size of JSON without any white space.
 */
export function jsonLines(value: unknown, depth = 0): string {
  if (depth >= DEEPEST || typeof value !== 'object' || value === null) return JSON.stringify(value)
  const isList = Array.isArray(value)
  const holdsRows = isList ? hasObjects(value) : Object.values(value).some(hasObjects)
  if (!holdsRows) return JSON.stringify(value)
  const parts = isList
    ? value.map((one) => jsonLines(one, depth + 1))
    : Object.entries(value)
        .filter(([, one]) => one !== undefined)
        .map(([name, one]) => `${JSON.stringify(name)}: ${jsonLines(one, depth + 1)}`)
  const [open, close] = isList ? ['[', ']'] : ['{', '}']
  return `${open}\n${parts.join(',\n')}\n${close}`
}

const hasObjects = (value: unknown): boolean =>
  Array.isArray(value) && value.some((one) => typeof one === 'object' && one !== null)
