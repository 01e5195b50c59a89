import { digitsOf, failed, weightedSum, withoutSpaces, type CheckResult } from './checkResult.ts'
import { checkEgn } from './egn.ts'
import { checkEik } from './eik.ts'
import { checkLnch } from './lnch.ts'

export type VatNumberReason = 'empty' | 'prefix' | 'characters' | 'length' | 'check_digit'
/** What the digits after the prefix are; a служебен номер is given by НАП to persons who have none of the others. */
export type VatNumberKind = 'eik' | 'egn' | 'lnch' | 'service'
export type VatExReason = 'empty' | 'form' | 'check_digit'

const SERVICE_WEIGHTS = [4, 3, 2, 7, 6, 5, 4, 3, 2] as const

/** Служебен номер: check = 11 − sum modulo 11, 11 counts as 0, 10 cannot occur (domain.md §2, from general knowledge). */
function isServiceNumber(digits: string): boolean {
  const list = digitsOf(digits)
  const check = 11 - (weightedSum(list, SERVICE_WEIGHTS) % 11)
  return check !== 10 && check % 11 === list[9]
}

/** What ten digits are, when they pass a check; ЕГН goes before ЛНЧ before служебен номер. */
function kindOfTen(digits: string): VatNumberKind | undefined {
  if (checkEgn(digits).ok) return 'egn'
  if (checkLnch(digits).ok) return 'lnch'
  return isServiceNumber(digits) ? 'service' : undefined
}

/**
 * Bulgarian VAT number (ИН по чл. 94, ал. 2 ЗДДС): `BG` and 9 digits (ЕИК) or 10 (ЕГН, ЛНЧ, служебен номер). A 13-digit
 * ЕИК is never one. That the form is right says nothing of a registration in force: only VIES does.
 */
export function checkVatNumber(text: string): CheckResult<VatNumberReason, { kind: VatNumberKind }> {
  const value = withoutSpaces(text).toUpperCase()
  if (value === '') return failed('empty')
  if (!value.startsWith('BG')) return failed('prefix')
  const digits = value.slice(2)
  if (!/^\d*$/.test(digits)) return failed('characters')
  if (digits.length === 9) return checkEik(digits).ok ? { ok: true, value, kind: 'eik' } : failed('check_digit')
  if (digits.length !== 10) return failed('length')
  const kind = kindOfTen(digits)
  return kind === undefined ? failed('check_digit') : { ok: true, value, kind }
}

/**
 * Number under the EU scheme for small enterprises, in force since 2025: the home number with the suffix `-EX`
 * (Directive (EU) 2020/285, art. 284; domain.md §2, S07). A field of its own, never a VAT number. Only the form of
 * foreign numbers is checked.
 */
export function checkVatExNumber(text: string): CheckResult<VatExReason> {
  const value = withoutSpaces(text).toUpperCase()
  if (value === '') return failed('empty')
  const home = /^([A-Z]{2}[A-Z0-9]{2,12}?)-?EX$/.exec(value)?.[1]
  if (home === undefined) return failed('form')
  if (home.startsWith('BG')) {
    const check = checkVatNumber(home)
    if (!check.ok) return failed(check.reason === 'check_digit' ? 'check_digit' : 'form')
  }
  return { ok: true, value: `${home}-EX` }
}
