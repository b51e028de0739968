import type { DateRule } from '../date-rule.ts'
import type { NumberOrder } from '../expression.ts'

/** "11/29/2022", "29.11.2022", "29-11-2022", "2022/11/29". Where day and month could change places, that is kept. */
export const numericDate: DateRule = {
  name: 'numeric-date',
  cues: ['numeric'],
  pattern:
    /(?:(?<y1>\d{4})[/.](?<m1>\d{1,2})[/.](?<d1>\d{1,2})|(?<a>\d{1,2})(?<mark>[/.-])(?<b>\d{1,2})\k<mark>(?<y2>\d{4}|\d{2}))(?![\d/.-]\d|\d)/,
  read(match) {
    if (/[\d][/.-]?$|[$£€]$/.test(match.before)) return null
    if (match.group('y1'))
      return calendar(Number(match.group('y1')), Number(match.group('m1')), Number(match.group('d1')))
    const a = Number(match.group('a'))
    const b = Number(match.group('b'))
    const figures = match.group('y2')
    const mark = match.group('mark')
    if (figures.length === 2 && mark !== '/') return null
    const monthFirst = a <= 12 && (b > 12 || mark === '/')
    const [month, day] = monthFirst ? [a, b] : [b, a]
    if (month < 1 || month > 12 || day < 1 || day > 31) return null
    const order: NumberOrder = monthFirst ? 'month-first' : 'day-first'
    const ordered = a === b ? {} : a <= 12 && b <= 12 ? { usualOrder: order } : { order }
    const year = Number(figures)
    return figures.length === 2
      ? { kind: 'calendar', shortYear: year, month, day, ...ordered }
      : { kind: 'calendar', year, month, day, ...ordered }
  },
}

const calendar = (year: number, month: number, day: number) =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? ({ kind: 'calendar', year, month, day } as const)
    : null
