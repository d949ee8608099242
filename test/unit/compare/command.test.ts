import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'crossread-compare-'));
afterAll(() => rmSync(folder, { recursive: true }));

function compare(content: string | null, name = 'pairs.jsonl') {
  const file = join(folder, name);
  if (content !== null) writeFileSync(file, content);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/compare.ts', file],
    { encoding: 'utf8' },
  );
  return { file, status, lines: stdout.split('\n').filter(Boolean), stderr: stderr.trim() };
}

const pair = {
  id: 'p1',
  premise: 'La piscine de Cahors a fermé lundi pour trois semaines.',
  hypothesis: 'La piscine de Cahors a fermé lundi pour six semaines.',
  language: 'fr',
};

describe('the compare command', () => {
  test('one line per pair, in order, with probabilities', () => {
    const other = { ...pair, id: 2, hypothesis: pair.premise };
    const { status, lines } = compare(`${JSON.stringify(pair)}\n\n${JSON.stringify(other)}\n`);
    expect(status).toBe(0);
    const answers = lines.map((line) => JSON.parse(line));
    expect(answers.map(({ id, label }) => [id, label])).toEqual([
      ['p1', 'contradiction'],
      [2, 'entailment'],
    ]);
    for (const { scores } of answers) {
      expect(scores.entailment + scores.neutral + scores.contradiction).toBeCloseTo(1, 3);
    }
  });

  test.each([
    ['broken JSON', '{"id": 1,'],
    ['a missing text', JSON.stringify({ ...pair, premise: undefined })],
    ['a language without a pack', JSON.stringify({ ...pair, language: 'xx' })],
  ])('%s: one line that names file and line number, nothing else', (_what, line) => {
    const { file, status, lines, stderr } = compare(`${JSON.stringify(pair)}\n${line}\n`);
    expect(status).toBe(1);
    expect(lines).toEqual([]);
    expect(stderr.split('\n')).toHaveLength(1);
    expect(stderr).toContain(`${file}:2: `);
  });

  test('a byte order mark, and lines that end as on Windows', () => {
    const line = JSON.stringify(pair);
    const { status, lines } = compare(`\ufeff${line}\r\n${line}\r\n`);
    expect([status, lines.length]).toEqual([0, 2]);
  });

  test('a file that is not there is named', () => {
    const { file, status, stderr } = compare(null, 'missing.jsonl');
    expect(status).toBe(1);
    expect(stderr).toBe(`${file}: no such file`);
  });
});
