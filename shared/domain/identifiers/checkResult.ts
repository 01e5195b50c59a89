/** What a check says of a typed identifier: its normal form, or the first reason why it cannot be one. */
export type CheckResult<Reason extends string, Extra = unknown> =
  | ({ ok: true; value: string } & Extra)
  | { ok: false; reason: Reason }

export const failed = <Reason extends string>(reason: Reason): { ok: false; reason: Reason } => ({ ok: false, reason })

/** Text without any white space (spaces, no-break spaces, tabs), as people group long numbers. */
export const withoutSpaces = (text: string): string => text.replace(/[\s\u00a0\u202f\u200b]+/gu, '')

export const digitsOf = (text: string): number[] => Array.from(text, Number)

/** Sum of digit × weight over the length of `weights`. */
export const weightedSum = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0)
