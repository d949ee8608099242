import { readdirSync, readFileSync } from 'node:fs';

/** Processes of the browser that runs on a profile, as Linux tells them. */
export interface BrowserProcesses {
  browser: number;
  /** Those that run the extension's own contexts. */
  extension: number[];
}

/** @throws Error where no browser runs on this profile */
export function processesOf(profile: string): BrowserProcesses {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), args: argumentsOf(name) }))
    .filter(({ args }) => args.some((arg) => arg.startsWith(`--user-data-dir=${profile}`)));
  const browser = all.find(({ args }) => !args.some((arg) => arg.startsWith('--type=')));
  if (!browser) throw new Error(`no browser runs on ${profile}`);
  return {
    browser: browser.pid,
    extension: all.filter(({ args }) => args.includes('--extension-process')).map(({ pid }) => pid),
  };
}

/** Chromium writes the arguments of its children as one string. */
function argumentsOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split(/[\0 ]/);
  } catch {
    return []; // it has ended
  }
}
