// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { toMarkdown } from '../../../src/annotations/markdown';
import { renderNote } from '../../../src/annotations/render';
import { boats, cost, noteOn } from './notes';

const words = {
  title: 'My notes',
  tags: 'Tags:',
  verdict: (verdict: string) => `I say: ${verdict}`,
  day: (iso: string) => iso.slice(0, 10),
};

describe('the export as Markdown', () => {
  it('lists quotes with their notes under each article, in its order', () => {
    expect(toMarkdown([boats, cost], words)).toBe(`# My notes

## Harbour to close in May

Coast Daily, Ada Brook, 2026-03-01, <https://coast-daily.example/harbour>

> Repairs cost 12 million pounds

The council said **9 million**.

- check the minutes

*2026-03-02 · I say: contradicted · Tags: money, port \\& harbour*

> Fishing boats move to Brill.

*2026-03-02*
`);
  });

  it('cites an article without author and date by its outlet and address', () => {
    const { author: _, publishedAt: __, ...target } = boats.target;
    expect(toMarkdown([{ ...boats, target }], words)).toContain(
      '\n\nCoast Daily, <https://coast-daily.example/harbour>\n\n',
    );
  });

  it('makes no markup of titles and quotes', () => {
    const hostile = noteOn('in May', {});
    hostile.target = {
      ...hostile.target,
      title: '<img src=x> # *no*\n## no',
      quote: { ...hostile.target.quote, exact: '1. [a](b)\n<b>' },
    };
    const html = renderNote(toMarkdown([hostile], words));
    document.body.innerHTML = html;
    expect([...document.body.querySelectorAll('img, b, ol, [href="b"]')]).toEqual([]);
    expect([...document.body.querySelectorAll('h2')].map((h2) => h2.textContent)).toEqual([
      '<img src=x> # *no* ## no',
    ]);
    expect(document.body.querySelector('blockquote')?.textContent?.trim()).toBe('1. [a](b)\n<b>');
  });
});

describe('a note', () => {
  const shown = (markdown: string) => {
    document.body.innerHTML = renderNote(markdown);
    return document.body;
  };

  it('is shown with its emphasis, lists and links', () => {
    expect(shown('**9** and [minutes](https://town.example/m)\n\n- one').innerHTML).toBe(
      '<p><strong>9</strong> and <a target="_blank" rel="noopener noreferrer" href="https://town.example/m">minutes</a></p>\n<ul>\n<li>one</li>\n</ul>',
    );
  });

  it('brings no element, script, image or address of its own', () => {
    const hostile =
      '<script>alert(1)</script> <img src=x onerror=alert(1)>\n\n![x](https://spy.example/p.gif) [a](javascript:alert(1)) <javascript:alert(1)> [b](data:text/html,x)\n\n[c]: javascript:alert(1)\n[c]';
    const page = shown(hostile);
    expect([...page.querySelectorAll('script, img, iframe, [onerror], [src]')]).toEqual([]);
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links.filter((href) => !/^(?:|https?:.*)$/.test(href ?? ''))).toEqual([]);
  });
});
