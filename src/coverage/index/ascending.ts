/** The first place from `from` to `to` whose number is not below `wanted`; `to` where all are. */
export function lowerBound(
  numbers: Uint32Array | Uint16Array,
  wanted: number,
  from: number,
  to: number,
): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far from where a hash should be it is looked for first. */
const FIRST_STEP = 8;

/**
 * Where each of some hashes stands among others, or -1. Hashes lie evenly, so that the distance from one to the next tells
 * about where it must be, and a few steps from there do.
 * @param all ascending, as `wanted` are
 */
export function placesAmong(all: Uint32Array, wanted: Uint32Array): Int32Array {
  const density = all.length / 2 ** 32;
  const found = new Int32Array(wanted.length);
  let [last, before] = [0, 0];
  for (let n = 0; n < wanted.length; n++) {
    const hash = wanted[n] as number;
    const guess = Math.min(all.length - 1, last + Math.floor((hash - before) * density));
    let [low, high] = [guess, guess];
    for (let step = FIRST_STEP; low > 0 && (all[low] as number) > hash; step *= 2) {
      [low, high] = [Math.max(0, low - step), low];
    }
    for (let step = FIRST_STEP; high < all.length && (all[high] as number) < hash; step *= 2) {
      [low, high] = [high, Math.min(all.length, high + step)];
    }
    last = lowerBound(all, hash, low, high);
    before = hash;
    found[n] = all[last] === hash ? last : -1;
  }
  return found;
}
