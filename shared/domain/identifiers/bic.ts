import { failed, type CheckResult } from './checkResult.ts'

export type BicReason = 'empty' | 'country' | 'form'

/** BIC of a bank in Bulgaria: `^[A-Z]{4}BG[A-Z0-9]{2}([A-Z0-9]{3})?$`, capitals only (ISO 9362; domain.md §2). */
export function checkBic(text: string): CheckResult<BicReason> {
  const value = text.trim()
  if (value === '') return failed('empty')
  if (!/^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(value)) return failed('form')
  if (value.slice(4, 6) !== 'BG') return failed('country')
  return { ok: true, value }
}

/** Whether the bank in the IBAN (characters 5–8) is the one in the BIC. Unlike is unusual, not wrong: warn only. */
export const bicAgreesWithIban = (bic: string, iban: string): boolean => iban.slice(4, 8) === bic.slice(0, 4)
