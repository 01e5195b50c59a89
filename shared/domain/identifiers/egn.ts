import { digitsOf, failed, weightedSum, withoutSpaces, type CheckResult } from './checkResult.ts'

export type EgnReason = 'empty' | 'characters' | 'length' | 'date' | 'check_digit'
export type EgnFacts = { bornOn: string; sex: 'male' | 'female' }

const WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
const daysIn = (year: number, month: number): number =>
  [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0

/** The day of birth in an ЕГН; month + 20 = born 1800–1899, + 40 = born 2000–2099. */
function birthDay(value: string): string | undefined {
  const yearInCentury = Number(value.slice(0, 2))
  const coded = Number(value.slice(2, 4))
  const day = Number(value.slice(4, 6))
  const [century, month] = coded > 40 ? [2000, coded - 40] : coded > 20 ? [1800, coded - 20] : [1900, coded]
  const year = century + yearInCentury
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * ЕГН: ten digits, an existing day of birth, check digit by weights 2,4,8,5,10,9,7,3,6 modulo 11 (10 counts as 0).
 * Source: чл. 11 ЗГР and the tables in domain.md §2 (D09). Personal data: show it masked, never log it.
 */
export function checkEgn(text: string): CheckResult<EgnReason, EgnFacts> {
  const value = withoutSpaces(text)
  if (value === '') return failed('empty')
  if (!/^\d+$/.test(value)) return failed('characters')
  if (value.length !== 10) return failed('length')
  const bornOn = birthDay(value)
  if (bornOn === undefined) return failed('date')
  const digits = digitsOf(value)
  if ((weightedSum(digits, WEIGHTS) % 11) % 10 !== digits[9]) return failed('check_digit')
  return { ok: true, value, bornOn, sex: (digits[8] ?? 0) % 2 === 0 ? 'male' : 'female' }
}

/** An ЕГН or ЛНЧ as screens show it by default: the first two digits, the rest hidden; other text is hidden whole. */
export function maskEgn(text: string): string {
  const value = withoutSpaces(text)
  if (value === '') return ''
  return /^\d{10}$/.test(value) ? `${value.slice(0, 2)}********` : '*'.repeat(value.length)
}
