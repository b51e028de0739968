/**
 * The lower median of some numbers, none of them NaN; undefined where there are none. By quickselect: the numbers are
 * put into another order on the way. O(n) on average.
 */
export function lowerMedian(values: Float64Array): number | undefined {
  const wanted = Math.floor((values.length - 1) / 2)
  let low = 0
  let high = values.length - 1
  while (low < high) {
    // The middle one of three, so that numbers that are in order already are parted well.
    const [a, b, c] = [values[low]!, values[(low + high) >>> 1]!, values[high]!]
    const pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c))
    let i = low
    let j = high
    while (i <= j) {
      while (values[i]! < pivot) i++
      while (values[j]! > pivot) j--
      if (i > j) break
      const swapped = values[i]!
      values[i++] = values[j]!
      values[j--] = swapped
    }
    if (wanted <= j) high = j
    else if (wanted >= i) low = i
    else return pivot
  }
  return values[wanted]
}
