import { digitsOf, failed, weightedSum, withoutSpaces, type CheckResult } from './checkResult.ts'

export type LnchReason = 'empty' | 'characters' | 'length' | 'check_digit'

const WEIGHTS = [21, 19, 17, 13, 11, 9, 7, 3, 1] as const

/** ЛНЧ (personal number of a foreigner): ten digits, weights 21,19,17,13,11,9,7,3,1 modulo 10. Source: domain.md §2. */
export function checkLnch(text: string): CheckResult<LnchReason> {
  const value = withoutSpaces(text)
  if (value === '') return failed('empty')
  if (!/^\d+$/.test(value)) return failed('characters')
  if (value.length !== 10) return failed('length')
  const digits = digitsOf(value)
  if (weightedSum(digits, WEIGHTS) % 10 !== digits[9]) return failed('check_digit')
  return { ok: true, value }
}
