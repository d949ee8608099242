import { build } from 'vite';
import type { Disagreement } from '../../../src/coverage/index/check';
import type { World } from './world';

/** What is in the database, read apart from the engine. */
export interface StoredCoverage {
  /** Texts of the claims of each article. */
  articles: [url: string, texts: string[]][];
  /** What refers to what is not there: claims without article or verdict, verdicts without claim; and wrong counts. */
  dangling: string[];
  index: Disagreement;
}

let reader: Promise<string> | null = null;

/** Opens the database in a page of the extension, with the code that the engine opens it with. */
export async function storedCoverage({ extension }: World): Promise<StoredCoverage> {
  reader ??= bundle();
  const known = await extension.page.evaluate(() => 'storedCoverage' in globalThis);
  if (!known) await extension.page.evaluate(await reader);
  return extension.page.evaluate(() => Reflect.get(globalThis, 'storedCoverage').read());
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { __FIREFOX__: 'false' },
    build: {
      write: false,
      minify: false,
      lib: { entry: 'test/e2e/lib/read-coverage.ts', formats: ['iife'], name: 'storedCoverage' },
    },
  });
  const [output] = [built].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return `${output.output[0].code}; globalThis.storedCoverage = storedCoverage;`;
}
