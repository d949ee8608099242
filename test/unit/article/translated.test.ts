import { expect, it } from 'vitest';
import { isTranslated } from '../../../src/article/translated';
import { page, paragraphs } from './pages';

it('tells a page as its outlet wrote it from one that Chromium or Edge translated', () => {
  const [own, byChromium, byEdge] = [page(paragraphs()), page(paragraphs()), page(paragraphs())];
  byChromium.documentElement.className = 'js translated-rtl';
  byEdge.querySelector('p')?.setAttribute('_msttexthash', '42250');
  expect([own, byChromium, byEdge].map(isTranslated)).toEqual([false, true, true]);
});
