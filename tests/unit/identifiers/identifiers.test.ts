import { describe, expect, it } from 'vitest'
import { bicAgreesWithIban, checkBic } from '../../../shared/domain/identifiers/bic.ts'
import { checkEgn, maskEgn } from '../../../shared/domain/identifiers/egn.ts'
import { checkEik } from '../../../shared/domain/identifiers/eik.ts'
import { checkBgIban, checkIban, formatIban } from '../../../shared/domain/identifiers/iban.ts'
import { checkLnch } from '../../../shared/domain/identifiers/lnch.ts'
import { checkVatExNumber, checkVatNumber } from '../../../shared/domain/identifiers/vatNumber.ts'

describe('ЕИК/БУЛСТАТ', () => {
  it.each([
    '999900002', '999900027', '999900041', '999900017', '999900170',
    '9999000020019', '9999000020023', '9999000020038', '9999000020154', '9999000020360',
  ])('a right number is not turned away: %s', (value) => {
    expect(checkEik(value)).toEqual({ ok: true, value })
  })

  it.each([
    ['999900003', 'check_digit'], ['999000279', 'check_digit'], ['12345678', 'length'], ['12345678A', 'characters'],
    ['999900012', 'check_digit'], ['9999000020010', 'check_digit'], ['X999000020019', 'characters'],
    ['999900002001', 'length'], ['9999000030019', 'check_digit'], ['9999000020157', 'check_digit'], ['', 'empty'],
    ['   ', 'empty'], ['BG999900002', 'characters'],
  ])('a wrong number does not pass: %s', (text, reason) => {
    expect(checkEik(text)).toEqual({ ok: false, reason })
  })

  it('digits grouped with spaces are the same number', () => {
    expect(checkEik(' 999 900\u00a0002 ')).toEqual({ ok: true, value: '999900002' })
  })
})

describe('ЕГН', () => {
  it.each([
    ['5022280012', '1850-02-28', 'female'], ['9932319256', '1899-12-31', 'female'], ['0101010007', '1901-01-01', 'male'],
    ['6042290104', '2060-02-29', 'male'], ['7543154479', '2075-03-15', 'female'], ['9052019986', '2090-12-01', 'male'],
    ['7543150010', '2075-03-15', 'female'],
  ])('%s is right and says the day of birth in its century', (value, bornOn, sex) => {
    expect(checkEgn(value)).toEqual({ ok: true, value, bornOn, sex })
  })

  it.each([
    ['5022280013', 'check_digit'], ['7513150010', 'date'], ['6159300010', 'date'], ['6152290100', 'check_digit'], ['6142290100', 'date'],
    ['754315447', 'length'], ['75431544X1', 'characters'], ['', 'empty'],
  ])('%s does not pass', (text, reason) => {
    expect(checkEgn(text)).toEqual({ ok: false, reason })
  })

  it('a masked number shows nothing but the year of birth', () => {
    expect(maskEgn('7543154479')).toBe('75********')
    expect(maskEgn('754315')).toBe('******')
    expect(maskEgn('')).toBe('')
  })
})

describe('ЛНЧ', () => {
  it.each(['9990000014', '9990000025', '9991234564', '9980000774', '9999999999'])('%s is right', (value) => {
    expect(checkLnch(value)).toEqual({ ok: true, value })
  })
  it.each(['9990000015', '9990000026', '9991234565', '9980000775', '9999999990'])('%s has a wrong check digit', (value) => {
    expect(checkLnch(value)).toEqual({ ok: false, reason: 'check_digit' })
  })
  it('nine digits are not a number of a foreigner', () => {
    expect(checkLnch('999000001')).toEqual({ ok: false, reason: 'length' })
    expect(checkLnch('99900000A4')).toEqual({ ok: false, reason: 'characters' })
  })
})

describe('VAT number', () => {
  it.each([
    ['BG999900002', 'eik'], ['BG999900017', 'eik'], ['BG999900170', 'eik'], ['BG7543154479', 'egn'], ['BG9990000014', 'lnch'],
  ])('%s is right and known by its kind', (value, kind) => {
    expect(checkVatNumber(value)).toEqual({ ok: true, value, kind })
  })
  it.each([
    ['BG999900003', 'check_digit'], ['999900002', 'prefix'], ['GB999900002', 'prefix'], ['BG12345678', 'length'],
    ['BG9999000020019', 'length'], ['BG7543154470', 'check_digit'], ['BG99990000A', 'characters'], ['', 'empty'],
  ])('%s does not pass', (text, reason) => {
    expect(checkVatNumber(text)).toEqual({ ok: false, reason })
  })
  it('small letters and spaces are normalised', () => {
    expect(checkVatNumber('bg 999 900 002')).toMatchObject({ ok: true, value: 'BG999900002' })
  })
  it('a number under the EU small-enterprise scheme is never taken for a VAT number', () => {
    expect(checkVatExNumber('BG999900002-EX')).toEqual({ ok: true, value: 'BG999900002-EX' })
    expect(checkVatExNumber('bg999900002ex')).toEqual({ ok: true, value: 'BG999900002-EX' })
    expect(checkVatExNumber('DE123456789-EX')).toEqual({ ok: true, value: 'DE123456789-EX' })
    expect(checkVatExNumber('BG999900003-EX')).toEqual({ ok: false, reason: 'check_digit' })
    expect(checkVatExNumber('BG999900002')).toEqual({ ok: false, reason: 'form' })
    expect(checkVatNumber('BG999900002-EX')).toEqual({ ok: false, reason: 'characters' })
  })
})

describe('IBAN', () => {
  it.each([
    'BG80BNBG96611020345678', 'BG98UNCR70001500000001', 'BG75STSA93000000000001', 'BG31FINV91501000000ABC', 'BG77UBBS80021000000002',
  ])('%s is right', (value) => {
    expect(checkIban(value)).toEqual({ ok: true, value, country: 'BG' })
  })
  it.each([
    ['BG80BNBG96611020345679', 'check_digits'], ['BG00UNCR70001500000001', 'check_digits'], ['RO75STSA93000000000001', 'country'],
    ['BG31FINV91501000000AB', 'length'], ['BG77UBB880021000000002', 'characters'], ['BG98UNCR70005100000001', 'check_digits'],
  ])('%s does not pass as a Bulgarian account', (text, reason) => {
    const result = checkBgIban(text)
    expect(result.ok).toBe(false)
    if (!result.ok && text.startsWith('BG')) expect(result.reason).toBe(reason)
  })
  it('accounts in other countries are checked by the general rule', () => {
    expect(checkIban('DE89 3704 0044 0532 0130 00')).toEqual({ ok: true, value: 'DE89370400440532013000', country: 'DE' })
    expect(checkBgIban('DE89370400440532013000')).toEqual({ ok: false, reason: 'country' })
    expect(checkIban('DE89370400440532013001')).toEqual({ ok: false, reason: 'check_digits' })
    expect(checkIban('RO75STSA93000000000001')).toEqual({ ok: false, reason: 'check_digits' })
  })
  it('is printed in groups of four and read back', () => {
    expect(formatIban('BG80BNBG96611020345678')).toBe('BG80 BNBG 9661 1020 3456 78')
    expect(checkIban('bg80 BNBG 9661 1020 3456 78')).toMatchObject({ ok: true, value: 'BG80BNBG96611020345678' })
  })
})

describe('BIC', () => {
  it.each(['BNBGBGSD', 'UNCRBGSF', 'STSABGSF', 'FINVBGSF', 'UBBSBGSFXXX'])('%s is well formed', (value) => {
    expect(checkBic(value)).toEqual({ ok: true, value })
  })
  it.each([
    ['UNCRBGS', 'form'], ['UNC1BGSF', 'form'], ['UNCRROSF', 'country'], ['UNCRBGSFXX', 'form'], ['uncrbgsf', 'form'], ['', 'empty'],
  ])('%s does not pass', (text, reason) => {
    expect(checkBic(text)).toEqual({ ok: false, reason })
  })
  it('names another bank than the account', () => {
    expect(bicAgreesWithIban('UNCRBGSF', 'BG98UNCR70001500000001')).toBe(true)
    expect(bicAgreesWithIban('UBBSBGSF', 'BG98UNCR70001500000001')).toBe(false)
  })
})
