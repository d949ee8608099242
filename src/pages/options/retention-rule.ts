import type { Retention } from '../../coverage/answers';

/** The rules that have an amount. */
export const LIMITED = ['months', 'megabytes'] as const;

/** What stands in the fields, as the reader typed it. */
export type Amounts = Record<(typeof LIMITED)[number], string>;

/** What the fields show of a rule: where it says nothing of one, a sensible amount. */
export function amountsOf(rule: Retention): Amounts {
  return {
    months: String(rule.keep === 'months' ? rule.months : 24),
    megabytes: String(rule.keep === 'megabytes' ? rule.megabytes : 500),
  };
}

/** A whole number from one to a million. */
export function isAmount(text: string): boolean {
  return /^[1-9]\d{0,5}$/.test(text.trim());
}

/** The rule that the reader chose; null while its amount is none. */
export function ruleOf(keep: Retention['keep'], amounts: Amounts): Retention | null {
  if (keep === 'everything') return { keep };
  if (!isAmount(amounts[keep])) return null;
  const amount = Number(amounts[keep]);
  return keep === 'months' ? { keep, months: amount } : { keep, megabytes: amount };
}
