import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../../src/coverage/exchange/split-lines';
import { numbered } from '../../annotations/annotations';
import { article, bridge, ferry, fewer } from '../../engine/articles';
import { exported, fileOf, freshEngine, imported, linesOf, now, settings } from './files';

const first = 'https://harbour.example/ferry';
const second = 'https://inland.example/ferry';

/** An engine that read two articles that disagree; the reader called one mark wrong. */
async function readTwo() {
  const { engine, clock } = freshEngine();
  await engine['article.read']({ article: article(first, [ferry, bridge]), store: true });
  clock.now += 3_600_000;
  const reading = await engine['article.read']({ article: article(second, [fewer]), store: true });
  const claimId = reading.claims[0]?.id ?? '';
  await engine['mark.dismiss']({ url: second, claimId, dismissed: true });
  return { engine, clock, reading };
}

describe('an export', () => {
  it('holds everything, one line each, between a header and an end', async () => {
    const { engine } = await readTwo();
    const lines = linesOf(await exported(engine)).map((line) => JSON.parse(line));
    expect(lines.map((line) => line.type)).toEqual([
      ...['header', 'settings', 'article', 'article', 'correction', 'end'],
    ]);
    expect(lines[0]).toMatchObject({ version: 1, counts: { articles: 2, claims: 3 } });
    expect(lines[1]).toEqual({ type: 'settings', settings });
    expect(lines[3].claims[0].verdict).toMatchObject({ mark: 'contradicted', evidence: [{ url: first }] });
    expect(lines[5]).toMatchObject({ counts: { articles: 2, claims: 3, corrections: 1 } });
  });

  it('goes over as many pages as it takes', async () => {
    const { engine } = freshEngine();
    for (let each = 0; each < 60; each++) {
      const url = `https://harbour.example/${String(each).padStart(2, '0')}`;
      await engine['article.read']({ article: article(url, [ferry]), store: true });
    }
    const file = await exported(engine);
    expect(linesOf(file)).toHaveLength(60 + 3);
  });
});

describe('an import', () => {
  it('gives back what was exported: the same file comes out again', async () => {
    const { engine } = await readTwo();
    const file = await exported(engine);
    const other = freshEngine();
    const report = await imported(other.engine, file);
    expect(report).toMatchObject({
      stored: 2,
      kept: 0,
      corrections: 1,
      problems: 0,
      ending: 'whole',
      settings,
    });
    expect(linesOf(await exported(other.engine))).toEqual(linesOf(file));
  });

  it('lets later readings be compared as before, and remembers what the reader called wrong', async () => {
    const { engine } = await readTwo();
    const other = freshEngine();
    await imported(other.engine, await exported(engine));
    const third = article('https://upland.example/ferry', [fewer]);
    const before = await engine['article.read']({ article: third, store: false });
    const after = await other.engine['article.read']({ article: third, store: false });
    expect(after).toEqual({ ...before, stored: false });
    const again = await other.engine['article.read']({ article: article(second, [fewer]), store: false });
    expect(again.claims[0]).toMatchObject({ dismissed: true, verdict: { mark: 'contradicted' } });
  });

  it('takes the notes along, as annotations of the W3C model', async () => {
    const { engine, annotations } = freshEngine();
    const notes = [numbered(2), numbered(1, { note: '', colour: 'pink', verdict: null, tags: [] })];
    await (await annotations()).addAll(notes);
    const file = await exported(engine);
    const items = linesOf(file).map((line) => JSON.parse(line));
    expect(items[2]).toMatchObject({
      type: 'annotation',
      annotation: { '@context': 'http://www.w3.org/ns/anno.jsonld', id: numbered(1).id, type: 'Annotation' },
    });
    expect(items.at(-1)).toMatchObject({ counts: { annotations: 2 } });
    const other = freshEngine();
    expect(await imported(other.engine, file)).toMatchObject({
      annotations: 2,
      problems: 0,
      ending: 'whole',
    });
    const kept = await (await other.annotations()).all();
    expect(kept.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([notes[1], notes[0]]);
  });

  it('changes nothing the second time', async () => {
    const { engine } = await readTwo();
    const file = await exported(engine);
    const report = await imported(engine, file);
    expect(report).toMatchObject({ stored: 0, kept: 2, ending: 'whole' });
    expect(await exported(engine)).toEqual(file);
  });

  it('leaves a later reading alone and replaces an earlier one, keeping when it was first read', async () => {
    const old = freshEngine();
    old.clock.now = now - 86_400_000;
    await old.engine['article.read']({ article: article(first, [ferry]), store: true });
    const recent = freshEngine();
    await recent.engine['article.read']({ article: article(first, [fewer]), store: true });
    const oldFile = await exported(old.engine);
    const recentFile = await exported(recent.engine);
    expect(await imported(recent.engine, oldFile)).toMatchObject({ stored: 0, kept: 1 });
    expect(linesOf(await exported(recent.engine))).toEqual(linesOf(recentFile));
    expect(await imported(old.engine, recentFile)).toMatchObject({ stored: 1, kept: 0 });
    const { article: head, claims } = JSON.parse(linesOf(await exported(old.engine))[2] ?? '');
    expect(head).toMatchObject({ readAt: now, firstReadAt: now - 86_400_000 });
    expect(claims.map((claim: { text: string }) => claim.text)).toEqual([fewer]);
  });

  it.each([
    ['the earlier', false],
    ['the later', true],
  ])('keeps the later of two readings of one article in one file, %s first', async (_, reverse) => {
    const old = freshEngine();
    old.clock.now = now - 86_400_000;
    await old.engine['article.read']({ article: article(first, [ferry]), store: true });
    const recent = freshEngine();
    await recent.engine['article.read']({ article: article(first, [fewer]), store: true });
    const texts = [old, recent].map(async ({ engine }) => linesOf(await exported(engine))[2] ?? '');
    const lines = (await Promise.all(texts)).map((text, index) => ({ number: index + 3, text }));
    const { engine } = freshEngine();
    await engine['coverage.import']({ lines: reverse ? lines.reverse() : lines });
    const { claims } = JSON.parse(linesOf(await exported(engine))[2] ?? '');
    expect(claims.map((claim: { text: string }) => claim.text)).toEqual([fewer]);
  });

  it('lets readings come between its articles', async () => {
    const { engine } = await readTwo();
    const other = freshEngine();
    const order: string[] = [];
    const lines = linesOf(await exported(engine))
      .slice(2, 4)
      .map((text, index) => ({ number: index + 3, text }));
    const taken = other.engine['coverage.import']({ lines }).then(() => order.push('import'));
    await Promise.resolve();
    const read = other.engine['article.read']({
      article: article('https://upland.example/', [bridge]),
      store: true,
    });
    await Promise.all([taken, read.then(() => order.push('reading'))]);
    expect(order).toEqual(['reading', 'import']);
  });

  it('can be cancelled, and goes on when it is run again', async () => {
    const { engine } = freshEngine();
    for (let each = 0; each < 70; each++) {
      await engine['article.read']({
        article: article(`https://harbour.example/${each}`, [ferry]),
        store: true,
      });
    }
    const file = await exported(engine);
    const other = freshEngine();
    const stop = new AbortController();
    const report = await imported(other.engine, file, {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(report.ending).toBe('cancelled');
    expect(report.stored).toBeGreaterThan(0);
    expect(report.stored).toBeLessThan(70);
    expect((await other.engine['coverage.summary']({})).articles).toBe(report.stored);
    const rest = await imported(other.engine, file);
    expect(rest).toMatchObject({ kept: report.stored, stored: 70 - report.stored, ending: 'whole' });
  });

  it('passes on that the storage fails, with what came before stored', async () => {
    const { engine } = await readTwo();
    let takes = 0;
    const failing = imported(engine, await exported(engine), {
      take: async () => {
        takes++;
        throw new Error('full');
      },
    });
    await expect(failing).rejects.toThrow('full');
    expect(takes).toBe(1);
  });
});

describe('a file that is not as it should be', () => {
  it('is refused where it is another file', async () => {
    const { engine } = freshEngine();
    const texts = ['', '{"crossread": true}', 'title,url\nA,https://a.example/', 'x'.repeat(100_000)];
    for (const file of [
      ...texts.map((text) => new TextEncoder().encode(text)),
      ...texts.map((text) => fileOf([text])),
    ]) {
      await expect(imported(engine, file)).rejects.toMatchObject({ code: 'fileUnknown' });
    }
  });

  it('is refused where a newer version wrote it, and changes nothing', async () => {
    const { engine } = await readTwo();
    const lines = linesOf(await exported(engine));
    const header = { ...JSON.parse(lines[0] ?? ''), version: 2, counts: 'of another kind' };
    const other = freshEngine();
    const file = fileOf([JSON.stringify(header), ...lines.slice(1)]);
    await expect(imported(other.engine, file)).rejects.toMatchObject({ code: 'fileNewer' });
    expect(await other.engine['coverage.summary']({})).toMatchObject({ articles: 0 });
  });

  it('is told to have broken off, and kept up to there', async () => {
    const { engine } = freshEngine();
    for (let each = 0; each < 40; each++) {
      const text = `The ferry Marigold carried ${100 + each} passengers to Tarn Island on Monday.`;
      await engine['article.read']({
        article: article(`https://harbour.example/${each}`, [text]),
        store: true,
      });
    }
    const file = await exported(engine);
    const other = freshEngine();
    const report = await imported(other.engine, file.slice(0, file.length * 0.7));
    expect(report.ending).toBe('brokenOff');
    expect(report.stored).toBeGreaterThan(10);
    expect(report.problems).toBeLessThanOrEqual(1);
  });

  it('is told to have been changed where a line is gone', async () => {
    const { engine } = await readTwo();
    const lines = linesOf(await exported(engine));
    const report = await imported(freshEngine().engine, fileOf(lines.filter((_, index) => index !== 2)));
    expect(report).toMatchObject({ stored: 1, problems: 0, ending: 'changed' });
  });

  it('loses its bad lines only, each told by number and reason', async () => {
    const { engine } = await readTwo();
    const [header = '', options = '', one = '', two = '', correction = '', end = ''] = linesOf(
      await exported(engine),
    );
    const change = (line: string, path: string, value: unknown) => {
      const whole = JSON.parse(line);
      const names = path.split('.');
      const last = names.pop() ?? '';
      names.reduce((within, name) => within[name], whole)[last] = value;
      return JSON.stringify(whole);
    };
    const bad: [string, object][] = [
      ['{"type":"article"', { problem: 'notJson' }],
      ['', { problem: 'notJson' }],
      ['[]', { problem: 'unknownType' }],
      ['{"type":"constructor"}', { problem: 'unknownType' }],
      ['{"type":"recipe"}', { problem: 'unknownType' }],
      ['['.repeat(200_000), { problem: 'notJson' }],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, { problem: 'unknownType' }],
      [`${one.slice(0, -1)},"x":"${'y'.repeat(17_000_000)}"}`, { problem: 'tooLong' }],
      [change(one, 'article.url', 'javascript:alert(1)'), { field: 'article.url' }],
      [change(one, 'article.readAt', '2031'), { field: 'article.readAt' }],
      [change(one, 'article.publishedAt', 'soon'), { field: 'article.publishedAt' }],
      [change(one, 'claims.1.text', 7), { field: 'claims.1.text' }],
      [change(one, 'claims.1.end', 1), { field: 'claims.1.end' }],
      [change(one, 'claims', {}), { field: 'claims' }],
      [change(two, 'claims.0.verdict.mark', 'true'), { field: 'claims.0.verdict.mark' }],
      [change(two, 'claims.0.verdict.evidence', []), { field: 'claims.0.verdict.evidence' }],
      [
        change(two, 'claims.0.verdict.differences.0.evidence', 9),
        { field: 'claims.0.verdict.differences.0.evidence' },
      ],
      [change(correction, 'claimId', '../..'), { field: 'claimId' }],
      [change(options, 'settings.offSites', ['https://x']), { field: 'settings.offSites.0' }],
      [change(options, 'settings.chosenSites', ['a.example', '*']), { field: 'settings.chosenSites.1' }],
      ['{"type":"annotation","annotation":{"type":"Annotation"}}', { field: 'annotation' }],
      [end.replace(/[0-9a-f]{64}/, 'none'), { problem: 'unknownType' }],
    ];
    const lines = [header, ...bad.map(([line]) => line), one, two, correction, end];
    const other = freshEngine();
    const report = await imported(other.engine, fileOf(lines));
    expect(report).toMatchObject({ stored: 2, corrections: 1, problems: bad.length, ending: 'changed' });
    const byLine = report.named.sort((a, b) => a.line - b.line);
    expect(byLine).toMatchObject(bad.map(([, told], index) => ({ line: index + 2, ...told })));
    expect((await other.engine['coverage.summary']({})).articles).toBe(2);
  });

  it('is read past a line of any length', async () => {
    const { engine } = await readTwo();
    const lines = linesOf(await exported(engine));
    let sent = 0;
    const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
      start(controller) {
        controller.enqueue(new TextEncoder().encode(`${lines[0]}\n`));
      },
      pull(controller) {
        controller.enqueue(new Uint8Array(1 << 20).fill(0x61));
        if (++sent === 40) {
          controller.enqueue(new TextEncoder().encode(`\n${lines.slice(1).join('\n')}\n`));
          controller.close();
        }
      },
    }).pipeThrough(new CompressionStream('gzip'));
    const file = new Uint8Array(await new Response(packed).arrayBuffer());
    const report = await imported(freshEngine().engine, file);
    expect(report).toMatchObject({ stored: 2, problems: 1, named: [{ line: 2, problem: 'tooLong' }] });
  });
});

describe('lines', () => {
  it('end at once where the first is too long, however much would follow', async () => {
    let given = 0;
    async function* endless() {
      for (;;) {
        given++;
        yield new Uint8Array(1_000).fill(0x61);
      }
    }
    const lines = [];
    for await (const line of splitLines(endless(), () => 10_000)) lines.push(line);
    expect(lines).toEqual([{ number: 1, bytes: null }]);
    expect(given).toBeLessThan(20);
  });
});
