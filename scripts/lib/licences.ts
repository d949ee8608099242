import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A package whose code the built extension may contain. */
export interface ShippedPackage {
  name: string;
  version: string;
  /** As its package.json has it ("MIT"). */
  licence: string;
  /** What its licence files say; '' where it has none. */
  text: string;
}

interface Manifest {
  version: string;
  license?: string;
  dependencies?: Record<string, string>;
}

/** Between two licences. */
export const RULE = `\n\n${'-'.repeat(80)}\n\n`;

const LICENCE_FILE = /^(?:licen[cs]e|notice|copying)(?:[.-]|$)/i;

/**
 * The dependencies of a package and theirs, by name. Development dependencies are no part of what is built.
 * @param folder that holds its package.json @throws Error where one is not installed
 */
export function shippedPackages(folder: string): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  const add = (from: string) => {
    for (const name of Object.keys(manifestIn(from).dependencies ?? {})) {
      const home = homeOf(name, from);
      const { version, license = '' } = manifestIn(home);
      const key = `${name} ${version}`;
      if (found.has(key)) continue;
      found.set(key, { name, version, licence: license, text: licenceIn(home) });
      add(home);
    }
  };
  add(folder);
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** Their licences as one text. */
export function licencesText(packages: readonly ShippedPackage[]): string {
  return packages
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}`.trim())
    .join(RULE);
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** The folder that a package is installed in, as seen from another: the nearest `node_modules` that has it. */
function homeOf(name: string, from: string): string {
  const folders = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  const home = folders.map((folder) => join(folder, name)).find((at) => existsSync(join(at, 'package.json')));
  if (home === undefined) throw new Error(`${name} is not installed`);
  return home;
}

function licenceIn(folder: string): string {
  return readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}
