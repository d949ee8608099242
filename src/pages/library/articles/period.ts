import { DAY_MS, HOUR_MS } from '../../../durations';

/** How far back the reader looks, in ms; 'ever' stands for all. */
export const periods = { ever: null, hour: HOUR_MS, day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS };

export type Period = keyof typeof periods;

/** The period of a name, where there is one. */
export function periodNamed(name: string): Period {
  return (Object.keys(periods) as Period[]).find((period) => period === name) ?? 'ever';
}

/** When a period began that ends now. Epoch ms; 0 where it never did. */
export function sinceOf(period: Period, now: number): number {
  const length = periods[period];
  return length === null ? 0 : now - length;
}
