/** A list of words as a set. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
