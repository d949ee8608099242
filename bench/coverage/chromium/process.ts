import { readFileSync } from 'node:fs';

/** Clock ticks of Linux, in ms. */
const TICK = 10;

/** Memory of a process that is neither a file's nor shared, in MB; 0 where it is gone, or where this is not Linux. */
export function memoryOf(pid: number): number {
  const [, kilobytes = 0] = /^RssAnon:\s+(\d+)/m.exec(read(pid, 'status')) ?? [];
  return Number(kilobytes) / 1_024;
}

/** Processor time that a process has taken so far, in ms; 0 as above. */
export function processorTimeOf(pid: number): number {
  // The name, in brackets, may hold spaces; the times are the 14th and 15th field (proc(5)).
  const fields = read(pid, 'stat')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11] ?? 0) + Number(fields[12] ?? 0)) * TICK;
}

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
