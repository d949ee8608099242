import { loadPage } from '../../scripts/lib/load-page';
import { readArticle } from '../../src/article/read';
import { memoryCoverage } from '../../src/coverage/open-coverage';
import { DAY_MS } from '../../src/durations';
import { createReader } from '../../src/engine/reader';
import { type SampleEvent, sampleEvents } from '../../test/pages/load';
import type { MarkCase } from './cases';
import { sameSentence } from './text';

async function runEvent(event: SampleEvent): Promise<MarkCase[]> {
  let readAt = Date.parse('2026-01-01');
  const reader = createReader({ coverage: memoryCoverage(), now: () => (readAt += DAY_MS) });
  const cases: MarkCase[] = [];
  for (const page of event.pages) {
    const { document } = await loadPage(page.path);
    const article = readArticle(document, page.address)?.article;
    document.defaultView?.close();
    if (!article) continue;
    const { claims } = await reader.read(article, { store: true });
    for (const [index, { text, mark, evidence, differences }] of page.sentences.entries()) {
      if (mark === 'none') continue;
      const claim = claims.find((one) => sameSentence(one.text, text)) ?? null;
      cases.push({
        event: event.id,
        id: `${event.id} ${page.file} ${index}`,
        text,
        claim,
        expected: mark,
        got: claim?.verdict?.mark ?? 'new',
        evidence: (evidence ?? []).map((one) => one.text),
        conflicts: (differences ?? []).map(({ here, there }) => ({ here, there })),
      });
    }
  }
  return cases;
}

/** Reads our own sample pages as the demo does, event by event, each into an empty coverage. */
export async function runSamples(): Promise<MarkCase[]> {
  const cases: MarkCase[] = [];
  for (const event of sampleEvents()) cases.push(...(await runEvent(event)));
  return cases;
}
