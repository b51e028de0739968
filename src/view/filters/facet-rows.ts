/** A value of a facet as a row of a list of checkboxes. */
export interface FacetRow {
  readonly value: string
  readonly label: string
  /** How many events a reader would see who chose it. */
  readonly count: number
  readonly isChosen: boolean
}

export interface FacetNames {
  readonly values: readonly string[]
  readonly labels: readonly string[]
  readonly chosen: readonly string[]
}

export interface FacetList extends FacetNames {
  /** Now, and with nothing narrowed down. */
  readonly counts: ArrayLike<number>
  readonly totals: ArrayLike<number>
}

/**
 * The rows of a facet: in its own order where that means something, else the most frequent first. What is first does not
 * depend on the counts of now, so that no row moves under the pointer.
 * @param most so many rows, and those that are chosen; the others wait behind a button
 */
export function facetRows(
  { values, labels, counts, totals, chosen }: FacetList,
  isOrdered: boolean,
  most: number,
): FacetRow[] {
  const order = Array.from(values.keys())
  if (!isOrdered) order.sort((a, b) => totals[b]! - totals[a]! || a - b)
  return order
    .filter((i, rank) => rank < most || chosen.includes(values[i]!))
    .map((i) => ({
      value: values[i]!,
      label: labels[i]!,
      count: counts[i]!,
      isChosen: chosen.includes(values[i]!),
    }))
}

/** A facet's name with what is chosen of it: `Kind: Protest`, `Kind: 3 chosen`. */
export function facetHeading(name: string, { values, labels, chosen }: FacetNames): string {
  const present = chosen.filter((value) => values.includes(value))
  if (present.length === 0) return name
  return present.length === 1
    ? `${name}: ${labels[values.indexOf(present[0]!)]!}`
    : `${name}: ${present.length} chosen`
}
