import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'crossread-replay-'));
afterAll(() => rmSync(folder, { recursive: true }));

function replay(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/replay.ts', ...args],
    { encoding: 'utf8' },
  );
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stdout, lines, stderr: stderr.trim() };
}

/** Saves the page of an outlet's article and returns its file. */
function page(outlet: string, sentences: string[], file = outlet): string {
  const url = `https://${outlet}.example/ferry`;
  const path = join(folder, `${file}.html`);
  writeFileSync(
    path,
    `<!doctype html><html lang="en"><head><title>Ferry Marigold back in service</title>
    <link rel="canonical" href="${url}"><meta property="og:type" content="article">
    <meta property="og:site_name" content="${outlet}">
    <meta property="article:published_time" content="2031-05-06T08:00:00Z"></head>
    <body><article><h1>Ferry Marigold back in service</h1>
    ${sentences.map((sentence) => `<p>${sentence}</p>`).join('\n')}</article></body></html>`,
  );
  return path;
}

const story = (passengers: number) => [
  `The ferry Marigold carried ${passengers} passengers to Tarn Island on Monday, the port authority said.`,
  'The boat had been in the yard at Norbeck since January, where its engines and its ramp were replaced.',
  'Islanders waited on the quay with flags, and the school choir sang two songs when the ramp came down.',
];

describe('replay --json', () => {
  const run = replay(
    '--json',
    page('harbour', story(320)),
    page('inland', story(180)),
    page('harbour', story(320)),
  );
  const [first, second, again] = run.lines.map((line) => JSON.parse(line));

  it('prints one line per page, with the article and its claims', () => {
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.lines).toHaveLength(3);
    expect(Object.keys(first)).toEqual([
      ...['file', 'url', 'title', 'publisher', 'publishedAt', 'language', 'claims'],
    ]);
    expect(first).toMatchObject({
      file: join(folder, 'harbour.html'),
      url: 'https://harbour.example/ferry',
      publisher: 'harbour',
      language: 'en',
    });
    expect(first.claims[0]).toEqual(
      expect.objectContaining({ verdict: 'new', evidence: [], differences: [], qualifiers: [] }),
    );
  });

  it('reads the pages in their order: a later one is compared with the earlier ones', () => {
    const claim = second.claims.find(({ text }: { text: string }) => text.includes('180'));
    expect(claim.verdict).toBe('contradicted');
    expect(claim.evidence[0]).toEqual({
      url: 'https://harbour.example/ferry',
      publisher: 'harbour',
      publishedAt: expect.stringContaining('2031-05-06'),
      text: story(320)[0],
      relation: 'conflicts',
    });
    expect(claim.differences[0]).toEqual({
      here: expect.stringContaining('180'),
      there: expect.stringContaining('320'),
      kind: 'number',
    });
  });

  it('takes the same address twice for a re-reading', () => {
    const urls = again.claims.flatMap(({ evidence }: { evidence: { url: string }[] }) =>
      evidence.map(({ url }) => url),
    );
    expect(new Set(urls)).toEqual(new Set(['https://inland.example/ferry']));
  });
});

describe('replay --explain', () => {
  const pages = [page('harbour', story(320)), page('inland', story(180))];

  it('says of each claim what its mark rests on: words, signals, weights, thresholds', () => {
    const { status, stdout } = replay('--explain', ...pages);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^ {4}aligned .*: Tarn Island[^|]* = Tarn Island/m);
    expect(stdout).toMatch(/^ {4}support .*needs 0\.\d+\) = [01]\.\d\d × σ\(.* by covered \d\.\d\d /m);
    expect(stdout).toMatch(/^ {4}believed {2}number: 180 passengers \/ 320 passengers, [01]\.\d\d = σ\(/m);
  });

  it('adds it to each claim with --json, and nothing otherwise', () => {
    const [, second] = replay('--json', '--explain', ...pages).lines.map((line) => JSON.parse(line));
    const [, plain] = replay('--json', ...pages).lines.map((line) => JSON.parse(line));
    const claim = second.claims.find(({ text }: { text: string }) => text.includes('180'));
    expect(claim.explanation.candidates[0]).toMatchObject({
      relation: 'conflicts',
      text: story(320)[0],
      conflicts: [
        {
          kind: 'number',
          strength: expect.any(Number),
          reasons: expect.arrayContaining([{ signal: 'quantity', value: 1, adds: expect.any(Number) }]),
        },
      ],
    });
    for (const one of second.claims) delete one.explanation;
    expect(second).toEqual(plain);
  });
});

describe('replay', () => {
  it('prints a table without --json', () => {
    const { status, stdout } = replay(page('harbour', story(320)));
    expect(status).toBe(0);
    expect(stdout).toContain('Ferry Marigold back in service');
    expect(stdout).toMatch(/^new\s+The boat had been in the yard/m);
  });

  it('says in one line what it cannot read, and reads the other pages', () => {
    const { status, lines, stderr } = replay(
      '--json',
      join(folder, 'missing.html'),
      page('inland', story(180)),
    );
    expect(status).toBe(1);
    expect(stderr).toBe(`${join(folder, 'missing.html')}: no such file`);
    expect(lines).toHaveLength(1);
  });

  it('prints a page without an article as one without claims', () => {
    const path = join(folder, 'empty.html');
    writeFileSync(path, '<!doctype html><title>Nothing here</title><p>Hello.</p>');
    const { status, lines } = replay('--json', path);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ file: path, claims: [] });
  });

  it.each([[[]], [['--jsn', 'x.html']]])('shows its usage for %j', (args) => {
    const { status, stderr } = replay(...args);
    expect(status).toBe(1);
    expect(stderr).toContain('usage:');
    expect(stderr.split('\n')).toHaveLength(1);
  });
});

it('ends without complaint once nobody reads what it prints', async () => {
  const run = spawn(process.execPath, ['--import', 'tsx', 'scripts/replay.ts', page('harbour', story(320))]);
  run.stdout.destroy();
  let stderr = '';
  run.stderr.on('data', (text) => {
    stderr += text;
  });
  expect(await once(run, 'close')).toEqual([0, null]);
  expect(stderr).toBe('');
});
