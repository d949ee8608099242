const HOUR = 3_600_000;

/** How far back the reader looks, in ms; 'ever' stands for all. */
export const periods = { ever: null, hour: HOUR, day: 24 * HOUR, week: 7 * 24 * HOUR, month: 30 * 24 * HOUR };

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
