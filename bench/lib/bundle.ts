import { type ChildProcess, type ForkOptions, fork } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';

/** Among the packages, so that what the bundle leaves outside is found from there. */
const CACHE = join(import.meta.dirname, '../../node_modules/.cache/crossread-bench');

/** A bundle lies elsewhere than the files it is made of, which look for their neighbours. */
const ownPlaces: Plugin = {
  name: 'own-places',
  enforce: 'pre',
  transform: (code, id) => ({
    code: code
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(id)))
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
    map: null,
  }),
};

const bundles = new Map<string, Promise<string>>();

/**
 * Bundles a program, once, as the extension is bundled: what runs TypeScript file by file adds calls to the code (esbuild's
 * `keepNames`, for each closure made), and every time it measures is longer.
 * @returns the file of the bundle, which is removed when this process ends
 */
function bundled(entry: string): Promise<string> {
  const known = bundles.get(entry) ?? bundle(entry);
  bundles.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<string> {
  const name = `${basename(entry, '.ts')}-${process.pid}`;
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __FIREFOX__: 'false' },
    plugins: [ownPlaces],
    build: {
      ssr: entry,
      outDir: CACHE,
      emptyOutDir: false,
      sourcemap: true,
      target: 'esnext',
      rolldownOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
  });
  const file = join(CACHE, `${name}.mjs`);
  process.once('exit', () => {
    for (const left of [file, `${file}.map`]) rmSync(left, { force: true });
  });
  return file;
}

/** Starts a program, a TypeScript file, bundled and in a process of its own. */
export async function forkBundled(
  entry: string,
  args: readonly string[],
  { execArgv = [], ...options }: ForkOptions = {},
): Promise<ChildProcess> {
  return fork(await bundled(entry), args, {
    ...options,
    execArgv: ['--enable-source-maps', ...execArgv],
  });
}
