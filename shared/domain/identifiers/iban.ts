import { failed, withoutSpaces, type CheckResult } from './checkResult.ts'

export type IbanReason = 'empty' | 'country' | 'characters' | 'length' | 'check_digits'

/** ISO 7064 mod 97-10 of an IBAN with its first four characters moved to the end; 1 = right. */
export function ibanRemainder(iban: string): number {
  let remainder = 0
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const digits = Number.parseInt(character, 36)
    remainder = (remainder * (digits > 9 ? 100 : 10) + digits) % 97
  }
  return remainder
}

/**
 * IBAN of any country by ISO 13616 (15–34 characters, mod 97 = 1), and a Bulgarian one by its national form:
 * `BGkk BBBB SSSS TT AAAAAAAA`, 22 characters (Наредба № 13 на БНБ; domain.md §2). Spaces are removed, letters made capital.
 */
export function checkIban(text: string): CheckResult<IbanReason, { country: string }> {
  const value = withoutSpaces(text).toUpperCase()
  if (value === '') return failed('empty')
  if (!/^[A-Z]{2}/.test(value)) return failed('country')
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]*$/.test(value)) return failed('characters')
  const country = value.slice(0, 2)
  if (country === 'BG') {
    if (value.length !== 22) return failed('length')
    if (!/^BG\d{2}[A-Z]{4}\d{6}[A-Z0-9]{8}$/.test(value)) return failed('characters')
  } else if (value.length < 15 || value.length > 34) return failed('length')
  if (ibanRemainder(value) !== 1) return failed('check_digits')
  return { ok: true, value, country }
}

/** A Bulgarian IBAN or nothing else: for fields where a foreign account cannot stand. */
export function checkBgIban(text: string): CheckResult<IbanReason, { country: string }> {
  const result = checkIban(text)
  return result.ok && result.country !== 'BG' ? failed('country') : result
}

/** In groups of four, as printed. */
export const formatIban = (iban: string): string => withoutSpaces(iban).replace(/(.{4})(?=.)/g, '$1 ')
