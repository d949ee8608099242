/** A number as weights are committed: with four digits. */
export function rounded(value: number): number {
  return Number(value.toFixed(4));
}
