import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** The files of some folders with the modules they import, types included, each as a path from the root. */
function importsIn(folders: readonly string[]): { file: string; imports: string[] }[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => {
        const file = join(folder, name);
        const code = readFileSync(join(root, file), 'utf8');
        const imports = [...code.matchAll(/ from '([^']+)'/g)].map(([, module = '']) =>
          module.startsWith('.') ? join(dirname(file), module) : module,
        );
        return { file, imports };
      }),
  );
}

/** What in a folder imports something that it should know nothing of. */
function strangers(folders: string[], known: (module: string) => boolean): string[] {
  return importsIn(folders).flatMap(({ file, imports }) =>
    imports.filter((module) => !known(module)).map((module) => `${file}: ${module}`),
  );
}

const under = (...folders: string[]) => {
  const heads = folders.map((folder) => join(folder, sep));
  return (module: string) => heads.some((head) => module.startsWith(head)) || folders.includes(module);
};

describe('the layers of docs/architecture.md', () => {
  const layers = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join('src', name));
  const surroundings = ['src/browser', 'src/messages', 'src/messaging', 'content-scripts', 'popup'];

  it.each([
    ['src/language', []],
    ['src/article', []],
    ['src/claims', ['src/article', 'src/language']],
    ['src/compare', ['src/claims', 'src/article', 'src/language']],
  ])('%s knows of no browser, no storage and nothing above it', (folder, below) => {
    const others = layers.filter((layer) => layer !== folder && !below.includes(layer));
    const outside = under(...others, ...surroundings);
    expect(strangers([folder], (module) => !outside(module))).toEqual([]);
  });

  it('what labels two texts put side by side is loaded by commands alone', () => {
    const folders = ['content-scripts', 'popup', 'src'];
    const ofPairs = under(join('src', 'compare', 'pairs'));
    const others = importsIn(folders).filter(({ file }) => !ofPairs(file));
    expect(others.filter(({ imports }) => imports.some(ofPairs))).toEqual([]);
  });

  it('what stores, compares and merges runs outside a browser', () => {
    const folders = ['src/coverage', 'src/annotations', 'src/sync', 'src/engine'];
    const outside = under('src/browser', 'src/messaging', 'src/ui', 'src/pages', 'src/background');
    expect(strangers(folders, (module) => !outside(module))).toEqual([]);
  });

  it('what is kept, and how it travels, knows of no message and of no engine', () => {
    const folders = ['src/coverage', 'src/annotations', 'src/sync'];
    const outside = under('src/messages', 'src/engine');
    expect(strangers(folders, (module) => !outside(module))).toEqual([]);
  });

  it('one module alone takes the browser’s interface from its library', () => {
    const others = strangers(
      ['src', 'popup', 'content-scripts'],
      (module) => module !== 'webextension-polyfill',
    );
    expect(others).toEqual([`${join('src', 'browser.ts')}: webextension-polyfill`]);
  });
});
