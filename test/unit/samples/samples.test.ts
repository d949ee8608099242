import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { normaliseUrl } from '../../../src/article/url';
import { type SampleEvent, type SamplePage, sampleEvents } from '../../pages/load';

const events = sampleEvents();

/** The page's visible text, white space folded. */
function textOf(page: SamplePage): string {
  const { document } = new JSDOM(readFileSync(page.path, 'utf8')).window;
  for (const hidden of document.querySelectorAll('script, style')) hidden.remove();
  return (document.body.textContent ?? '').replace(/\s+/g, ' ');
}

/** Pages that came before, without the page's own earlier version. */
function earlierPages({ pages }: SampleEvent, page: SamplePage): SamplePage[] {
  return pages.slice(0, pages.indexOf(page)).filter((earlier) => earlier.url !== page.url);
}

function sentencesOf(pages: SamplePage[]) {
  return pages.flatMap(({ sentences }) => sentences);
}

describe.each(events)('the sample event $id', (event) => {
  it('is told by three or four outlets, each in its own template', () => {
    const articles = event.pages.filter(({ kind }) => kind === 'article');
    const outlets = new Set(articles.map(({ publisher }) => publisher));
    expect(outlets.size).toBeGreaterThanOrEqual(3);
    const styles = new Map(
      articles.map((page) => [/<style[\s\S]*?<\/style>/.exec(readFileSync(page.path, 'utf8'))?.[0], page]),
    );
    expect(styles.size).toBe(outlets.size);
  });

  it('is listed in the order of publication', () => {
    const dates = event.pages
      .filter(({ kind }) => kind === 'article')
      .map(({ publishedAt }) => Date.parse(publishedAt ?? ''));
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });

  it.each(event.pages.filter(({ sentences }) => sentences.length > 0))(
    'has every sentence of $file in the page, in order',
    (page) => {
      const text = textOf(page);
      let from = 0;
      for (const sentence of page.sentences) {
        const at = text.indexOf(sentence.text, from);
        expect(at, sentence.text).toBeGreaterThanOrEqual(0);
        from = at + sentence.text.length;
      }
    },
  );

  it('takes its evidence from earlier pages of other articles', () => {
    for (const page of event.pages) {
      const earlier = earlierPages(event, page);
      for (const { evidence = [] } of page.sentences) {
        for (const { file, text } of evidence) {
          const source = earlier.find((candidate) => candidate.file === file);
          expect(source?.sentences.map((sentence) => sentence.text)).toContain(text);
        }
      }
    }
  });

  it('shows evidence for every support and conflict, of another outlet where it supports', () => {
    for (const page of event.pages) {
      for (const { text, mark, evidence = [], qualifiers = [] } of page.sentences) {
        const shown = mark === 'corroborated' || mark === 'contradicted' || qualifiers.includes('sameOutlet');
        expect(evidence.length > 0, text).toBe(shown);
        const outlets = evidence.map(({ file }) => event.pages.find((p) => p.file === file)?.publisher);
        if (mark === 'corroborated') {
          expect(outlets.some((outlet) => outlet !== page.publisher)).toBe(true);
        }
      }
    }
  });

  it('names differences where, and only where, a sentence is contradicted, in the words of both sides', () => {
    for (const { text, mark, evidence = [], differences = [], update } of sentencesOf(event.pages)) {
      expect(differences.length > 0, text).toBe(mark === 'contradicted');
      if (update) expect(mark).toBe('contradicted');
      for (const { here, there } of differences) {
        expect(text).toContain(here);
        expect(evidence.map((earlier) => earlier.text).join('\n')).toContain(there);
      }
    }
  });
});

describe('the sample pages together', () => {
  const pages = events.flatMap((event) => event.pages);
  const sentences = sentencesOf(pages);

  it('hold every mark, every kind of difference and every qualifier', () => {
    expect(new Set(sentences.map(({ mark }) => mark))).toEqual(
      new Set(['new', 'corroborated', 'contradicted', 'none']),
    );
    const kinds = sentences.flatMap(({ differences = [] }) => differences.map(({ kind }) => kind));
    expect([...new Set(kinds)].sort()).toEqual(
      [
        ...['antonym', 'attribution', 'cause', 'date', 'duration', 'name'],
        ...['number', 'outcome', 'place', 'polarity', 'quantifier', 'role'],
      ].sort(),
    );
    const qualifiers = sentences.flatMap(({ qualifiers = [] }) => qualifiers);
    expect([...new Set(qualifiers)].sort()).toEqual([
      ...['hedged', 'partial', 'revised', 'sameOutlet', 'sameWire'],
    ]);
    expect(sentences.some(({ update }) => update)).toBe(true);
  });

  it('hold events in French, in English and in both', () => {
    const languages = events.map((event) =>
      [...new Set(event.pages.filter((p) => p.kind === 'article').map((p) => p.language))].sort().join(' '),
    );
    expect(new Set(languages)).toEqual(new Set(['fr', 'en', 'en fr']));
  });

  it('tell a variant in the words of its article, at another address that names the same one', () => {
    const variants = pages.filter(({ kind }) => kind === 'variant');
    expect(variants).not.toEqual([]);
    for (const variant of variants) {
      const original = pages.find(({ file, url }) => file === variant.of && url === variant.url);
      const text = textOf(variant);
      expect(original?.sentences.filter((sentence) => !text.includes(sentence.text))).toEqual([]);
      expect(variant.address).not.toBe(variant.url);
      expect(normaliseUrl(variant.address)).toBe(normaliseUrl(variant.url));
    }
  });

  it('mark as revised what a later version of an article words anew, and nothing else', () => {
    const later = pages.filter(({ kind }) => kind === 'rereading');
    expect(later).not.toEqual([]);
    for (const page of later) {
      const before = pages.find(({ file, url }) => file === page.of && url === page.url);
      const kept = new Set(before?.sentences.map(({ text }) => text));
      const revised = page.sentences.filter(({ qualifiers = [] }) => qualifiers.includes('revised'));
      expect(revised.length).toBeGreaterThan(0);
      expect(revised.filter(({ text }) => kept.has(text))).toEqual([]);
      expect(page.sentences.filter(({ text }) => kept.has(text)).length).toBeGreaterThan(revised.length);
    }
  });

  it('load nothing from elsewhere', () => {
    for (const { path } of pages) {
      const { document } = new JSDOM(readFileSync(path, 'utf8')).window;
      const loading = 'img, iframe, video, audio, script[src], link[rel~="stylesheet"], link[rel~="preload"]';
      expect(document.querySelector(loading)).toBeNull();
    }
  });
});
