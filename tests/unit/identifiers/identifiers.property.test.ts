import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkEgn, maskEgn } from '../../../shared/domain/identifiers/egn.ts'
import { checkEik } from '../../../shared/domain/identifiers/eik.ts'
import { checkIban } from '../../../shared/domain/identifiers/iban.ts'
import { checkLnch } from '../../../shared/domain/identifiers/lnch.ts'
import { checkVatNumber } from '../../../shared/domain/identifiers/vatNumber.ts'

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(''))

/** The check digits that make a body right. */
const completions = (body: string, isRight: (text: string) => boolean): string[] =>
  Array.from({ length: 10 }, (_, digit) => `${body}${digit}`).filter(isRight)

const change = (text: string, at: number, by: number): string =>
  text.slice(0, at) + String((Number(text[at]) + by) % 10) + text.slice(at + 1)

const otherDigit = { at: fc.nat(), by: fc.integer({ min: 1, max: 9 }) }

describe('check digits', () => {
  it('every body of eight digits has exactly one ЕИК', () => {
    fc.assert(fc.property(digits(8), (body) => completions(body, (text) => checkEik(text).ok).length === 1))
  })

  it('a mistyped check digit of an ЕИК is always found', () => {
    fc.assert(
      fc.property(digits(8), otherDigit.by, (body, by) => {
        const [right] = completions(body, (text) => checkEik(text).ok)
        expect(checkEik(change(right ?? '', 8, by)).ok).toBe(false)
      }),
    )
  })

  it('a mistyped digit of an ЕИК is found unless the sum falls on the doubly weighted remainders', () => {
    fc.assert(
      fc.property(digits(8), otherDigit.at, otherDigit.by, (body, at, by) => {
        const [right] = completions(body, (text) => checkEik(text).ok)
        const wrong = change(right ?? '', at % 9, by)
        const first = (text: string) => Array.from(text.slice(0, 8)).reduce((sum, d, i) => sum + Number(d) * (i + 1), 0) % 11
        fc.pre(first(right ?? '') !== 10 && first(wrong) !== 10)
        expect(checkEik(wrong).ok).toBe(false)
      }),
    )
  })

  it('a number of thirteen digits is wrong when its first nine are', () => {
    fc.assert(
      fc.property(digits(8), digits(3), otherDigit.by, (body, unit, by) => {
        const [right] = completions(body, (text) => checkEik(text).ok)
        const [branch] = completions(`${right}${unit}`, (text) => checkEik(text).ok)
        expect(branch).toBeDefined()
        expect(checkEik(change(branch ?? '', 8, by)).ok).toBe(false)
      }),
    )
  })

  it('one mistyped check digit breaks an ЕГН, and its mask never shows the last eight', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), digits(3), otherDigit.by,
        (year, month, day, order, by) => {
          const body = [year, month, day].map((part) => String(part).padStart(2, '0')).join('') + order
          const [right] = completions(body, (text) => checkEgn(text).ok)
          expect(checkEgn(right ?? '').ok).toBe(true)
          expect(checkEgn(change(right ?? '', 9, by)).ok).toBe(false)
          expect(maskEgn(right ?? '')).toBe(`${body.slice(0, 2)}********`)
        }),
    )
  })

  it('any one mistyped digit breaks an ЛНЧ', () => {
    fc.assert(
      fc.property(digits(9), otherDigit.at, otherDigit.by, (body, at, by) => {
        const [right] = completions(body, (text) => checkLnch(text).ok)
        expect(checkLnch(change(right ?? '', at % 10, by)).ok).toBe(false)
      }),
    )
  })

  it('any one mistyped digit breaks a Bulgarian IBAN', () => {
    fc.assert(
      fc.property(fc.constantFrom('BG80BNBG96611020345678', 'BG98UNCR70001500000001', 'BG31FINV91501000000ABC'), otherDigit.at, otherDigit.by,
        (iban, at, by) => {
          const places = [2, 3, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]
          expect(checkIban(change(iban, places[at % places.length] ?? 2, by)).ok).toBe(false)
        }),
    )
  })

  it('no text whatever makes a check throw, and a right value is its own normal form', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const check of [checkEik, checkEgn, checkLnch, checkVatNumber, checkIban]) {
          const result = check(text)
          if (result.ok) expect(check(result.value)).toEqual(result)
        }
      }),
    )
  })
})
