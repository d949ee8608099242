import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answer, Reading } from '../../src/messages';
import { random } from '../lib/random';
import { type Kill, KilledBrowser } from './lib/kills';
import { Ledger } from './lib/ledger';
import { storedCoverage } from './lib/stored-coverage';

/** How often something is killed (two seconds each on a busy machine), and the seed of what and when. */
const KILLS = Number(process.env.CROSSREAD_KILLS ?? 60);
const SEED = Number(process.env.CROSSREAD_KILL_SEED ?? 1);

/**
 * What is killed below which random number. The first two take a second or more to recover from, the others are over
 * at once.
 */
const KINDS: readonly (readonly [Kill, number])[] = [
  ['browser', 0.08],
  ['process', 0.16],
  ['engine', 0.58],
  ['background', 1],
];

/** Latest moment of a kill after the first reading was sent, in ms: a few readings' time. */
const SPAN = 250;

const AGREEMENT = { damaged: [], missing: [], stray: [], twice: [], wrong: [] };

let folder: string;
let browser: KilledBrowser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-kills-'));
  browser = await KilledBrowser.start(folder);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Reads the next article. @returns whether it was acknowledged as stored */
async function readNext(ledger: Ledger): Promise<boolean> {
  const article = ledger.write();
  ledger.sent(article);
  const message = JSON.stringify({ request: 'article.read', ask: { article } });
  const asked = browser.script.evaluate(`chrome.runtime.sendMessage(${message})`);
  const answer = (await asked.catch(() => null)) as Answer<Reading> | null;
  if (!answer?.ok || !answer.value.stored) return false;
  ledger.stored(article);
  return true;
}

/** Nothing is lost, nothing is there in part, and the index, once it rests, agrees with the rows. */
async function expectAllStored(ledger: Ledger, what: string): Promise<void> {
  const { articles, dangling, index } = await storedCoverage(browser.world);
  expect({ what, lost: ledger.missing(new Map(articles)), dangling }).toEqual({
    what,
    lost: [],
    dangling: [],
  });
  let latest: typeof index | null = index;
  // The engine may be merging parts of the index while it is looked at.
  const agreement = async () => {
    const seen = latest ?? (await storedCoverage(browser.world)).index;
    latest = null;
    return seen;
  };
  await expect.poll(agreement, { message: what }).toEqual(AGREEMENT);
}

test(`${KILLS} kills at random moments lose no reading that was acknowledged`, {
  timeout: 900_000,
}, async () => {
  const next = random(SEED);
  const ledger = new Ledger(random(SEED + 1));
  const killed: Record<Kill, number> = { browser: 0, process: 0, engine: 0, background: 0 };
  let underWay = 0;
  await readNext(ledger);
  for (let kill = 0; kill < KILLS; ) {
    const point = next();
    const [kind] = KINDS.find(([, below]) => point < below) ?? ['background'];
    let reading = true;
    const readings = (async () => {
      while (reading) if (!(await readNext(ledger))) underWay++;
    })();
    await new Promise((resolve) => setTimeout(resolve, next() * SPAN));
    const hit = await browser.kill(kind);
    reading = false;
    await readings;
    if (!hit) continue;
    kill++;
    killed[kind]++;
    await browser.recover(kind);
    const what = `kill ${kill} (${kind}), seed ${SEED}`;
    await expectAllStored(ledger, what);
    expect(await readNext(ledger), `${what}: the next reading is stored`).toBe(true);
  }
  process.stdout.write(
    `killed: ${JSON.stringify(killed)}; ${underWay} readings were cut off; ${ledger.size} articles\n`,
  );
});
