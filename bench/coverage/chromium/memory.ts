import { readFileSync } from 'node:fs';

/** Memory of a process that is neither a file's nor shared, in MB; 0 where it is gone, or where this is not Linux. */
export function memoryOf(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
