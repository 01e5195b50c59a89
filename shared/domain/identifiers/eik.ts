import { digitsOf, failed, weightedSum, withoutSpaces, type CheckResult } from './checkResult.ts'

export type EikReason = 'empty' | 'characters' | 'length' | 'check_digit'

const FIRST_9 = [1, 2, 3, 4, 5, 6, 7, 8] as const
const SECOND_9 = [3, 4, 5, 6, 7, 8, 9, 10] as const
const FIRST_13 = [2, 7, 3, 5] as const
const SECOND_13 = [4, 9, 5, 7] as const

function checkDigit(digits: readonly number[], first: readonly number[], second: readonly number[]): number {
  const once = weightedSum(digits, first) % 11
  if (once !== 10) return once
  const twice = weightedSum(digits, second) % 11
  return twice === 10 ? 0 : twice
}

/**
 * ЕИК/БУЛСТАТ of 9 digits, or of 13 for a branch or a unit; spaces are allowed and removed.
 * Source: the register's check digit as in three public implementations (domain.md §2, D08); чл. 23 ЗТРРЮЛНЦ, чл. 6 ЗРБ.
 */
export function checkEik(text: string): CheckResult<EikReason> {
  const value = withoutSpaces(text)
  if (value === '') return failed('empty')
  if (!/^\d+$/.test(value)) return failed('characters')
  if (value.length !== 9 && value.length !== 13) return failed('length')
  const digits = digitsOf(value)
  if (checkDigit(digits, FIRST_9, SECOND_9) !== digits[8]) return failed('check_digit')
  if (value.length === 13 && checkDigit(digits.slice(8), FIRST_13, SECOND_13) !== digits[12]) return failed('check_digit')
  return { ok: true, value }
}
