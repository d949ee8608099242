import { readFileSync } from 'node:fs';

/**
 * Ms of the processor that this process has had on the thread which runs its code: what a reader waits for at least,
 * however busy the machine is. What compiles and collects garbage beside it is left out, and what other programs take.
 * NaN where the system does not tell, as only Linux does.
 */
export function threadTime(): number {
  try {
    const [ns] = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ');
    return Number(ns) / 1e6;
  } catch {
    return Number.NaN;
  }
}
