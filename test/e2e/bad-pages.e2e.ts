import { afterAll, beforeAll, expect, test } from 'vitest';
import { articlePage, bridgePages, cost, earlier, later, radar, reopened } from './lib/articles';
import { openCard, pointAt } from './lib/card';
import { inClosedRoot } from './lib/closed-root';
import { drawnMarks, expectMarkOn, linesOfText } from './lib/marks';
import { PopupWindow } from './lib/popup';
import { claimLike, read, startWorld, visit, type World } from './lib/world';

const site = 'https://tarsac-matin.example';
const base = {
  publisher: 'Tarsac Matin',
  date: '2026-03-03T09:00:00+01:00',
  title: 'Le pont de Valmorin a rouvert',
};
const page = (name: string, paragraphs: string[], more: object = {}) =>
  articlePage({ ...base, url: `${site}/${name}`, paragraphs, ...more });
const sentence = 'La rénovation du pont de Valmorin a coûté 58 millions d’euros, selon la mairie. ';

const listHtml = `<html lang="fr"><title>Le fil</title><ul>${'<li><a href="/a">Le pont de Valmorin a rouvert lundi</a>'.repeat(60)}</ul>`;
/** Parsers stop nesting at a few hundred levels, scripts do not; Chromium itself fails to lay more than 2,000 out. */
const nest = `<script>document.addEventListener('DOMContentLoaded', () => {
  let at = document.querySelector('article').appendChild(document.createElement('div'));
  at.hidden = true;
  for (let depth = 0; depth < 20000; depth++) at = at.appendChild(document.createElement('div'));
  at.textContent = 'Au fond';
})</script>`;
const nested = (html: string) => html.replace('<p>', `${'<div>'.repeat(20_000)}<p>`);
const typed =
  '<meta property="og:type" content="article"><meta property="article:published_time" content="demain">';
/** The headline stands outside of what paints the ground of the text. */
const ground = '<style>p { position: relative; background: #fffbe6 }</style>';
/** All of the article leads elsewhere, by a link that is stretched over it. */
const stretched =
  '<style>article { position: relative } article a::after { content: ""; position: absolute; inset: 0 }</style>';
/** What only subscribers may read lies under a box of the page. */
const paywall = `<style>article { position: relative } .wall { position: absolute; inset: auto 0 0; background: #fff }</style>
<script>document.addEventListener('DOMContentLoaded', () => {
  const article = document.querySelector('article');
  const wall = article.appendChild(document.createElement('div'));
  wall.className = 'wall';
  wall.onclick = () => (wall.hidden = true);
  wall.style.top = article.querySelector('p:last-of-type').offsetTop + 'px';
})</script>`;
/** What only subscribers may read fades out, by boxes that only style sheets know of. */
const faded = (style: string) =>
  `<style>article { position: relative } ${style}</style>
<script>document.addEventListener('DOMContentLoaded', () => {
  const article = document.querySelector('article');
  const last = article.querySelector('p:last-of-type');
  article.style.setProperty('--from', last.offsetTop + 'px');
  article.appendChild(document.createElement('aside')).textContent = '…';
  document.onclick = () => article.classList.add('open');
})</script>`;
const fade =
  'content: ""; position: absolute; background: linear-gradient(#fff6, #fff); pointer-events: none';
const fades = [
  `article:not(.open)::after { ${fade}; inset: var(--from) 0 0 }`,
  `article:not(.open)::before { ${fade}; left: 0; top: 0; width: 100%; height: 100%; margin-top: var(--from) }`,
  `article p { position: relative } article:not(.open) p:last-of-type::after { ${fade}; inset: 0 }`,
  `article:not(.open) aside { position: absolute; inset: 100% 0 auto }
   article:not(.open) aside::before { ${fade}; inset: -9em 0 0; pointer-events: auto }
   article:not(.open) p:last-of-type { height: 8em; margin: 0 }`,
];
/** The rest is shown on a click only. */
const folded = '<style>article { max-height: 150px; overflow: hidden }</style>';
/** What is shown by a class of the page, later. */
const unseen = (style: string) => `<style>html:not(.shown) p:last-of-type { ${style} }</style>`;
const unseenStyles = ['opacity: 0', 'visibility: hidden'];
/** Follows the colours of the browser. */
const colourful =
  '<style>@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } }</style>';
const withoutCost = later.paragraphs.filter((paragraph) => !cost.test(paragraph));
const mixed = [
  'Le maire de Tarsac, Bruno Lecerf, a lu mardi le message « שלום לכולם » devant 120 élèves de l’école.',
  'Une plaque portant les mots « أهلا وسهلا بكم » sera posée en avril à l’entrée de la mairie de Tarsac.',
];
const arabic = [
  'أعلنت بلدية المدينة يوم الاثنين أن الجسر القديم أعيد فتحه أمام السيارات بعد تسعة أشهر من الأعمال التي كلفت الكثير.',
  'وقال رئيس البلدية إن الحافلات ستعود إلى المرور فوق الجسر ابتداء من يوم الثلاثاء صباحا، وإن السكان سعداء بذلك.',
];

const bad = new Map([
  [`${site}/fil`, listHtml],
  [`${site}/vide`, page('vide', [])],
  [`${site}/long`, page('long', [sentence.repeat(Math.ceil(2_000_000 / sentence.length))])],
  [`${site}/profond`, nested(page('profond', later.paragraphs, { head: nest }))],
  [
    `${site}/casse`,
    page('casse', later.paragraphs, { date: 'le 31 février à 27 h', head: typed }).replace(
      '{"@context"',
      '{"@context"}{{',
    ),
  ],
  [`${site}/melange`, page('melange', mixed)],
  [`${site}/zoom`, page('zoom', later.paragraphs, { head: '<style>html { zoom: 1.25 }</style>' })],
  [`${site}/fond`, page('fond', later.paragraphs, { head: ground })],
  [`${site}/suite`, page('suite', [later.paragraphs.slice(1).join(' '), ...mixed])],
  [`${site}/plie`, page('plie', later.paragraphs, { head: folded })],
  [`${site}/abonnes`, page('abonnes', later.paragraphs, { head: paywall })],
  ...fades.map(
    (style, at) =>
      [`${site}/fondu-${at}`, page(`fondu-${at}`, later.paragraphs, { head: faded(style) })] as const,
  ),
  ...unseenStyles.map(
    (style, at) =>
      [`${site}/invisible-${at}`, page(`invisible-${at}`, withoutCost, { head: unseen(style) })] as const,
  ),
  [`${site}/couleurs`, page('couleurs', withoutCost, { head: colourful })],
  [
    `${site}/lien`,
    page('lien', [...later.paragraphs, '<a href="/direct">Tout le direct</a>'], { head: stretched }),
  ],
  [`${site}/arabe`, page('arabe', arabic, { language: 'ar', title: 'الجسر القديم مفتوح من جديد' })],
]);

let world: World;

beforeAll(async () => {
  world = await startWorld({ pages: new Map([...bridgePages, ...bad]) });
  await read(world, earlier.url);
});
afterAll(() => world.close());

/** What the popup says over a page. */
async function expectPopup(url: string, text: string | RegExp): Promise<void> {
  const { page: tab } = await visit(world, url);
  const popup = await PopupWindow.open(world, tab);
  await popup.expectText(text);
  await popup.close();
  expect(await drawnMarks(tab)).toEqual([]);
  await tab.close();
}

test('a list of articles is none', () => expectPopup(`${site}/fil`, 'No article here'));

test('an article without text is none', () => expectPopup(`${site}/vide`, 'No article here'));

test('2 MB of text in one node are too long', () => expectPopup(`${site}/long`, 'too long to be compared'));

test('a language without a pack is named', () => expectPopup(`${site}/arabe`, /another language \(Arabic\)/));

test('an article within and above 20,000 nested elements is read', async () => {
  const { page: tab, claims } = await read(world, `${site}/profond`);
  await expectMarkOn(tab, claimLike(claims, cost), 'contradicted');
  await tab.close();
});

test('malformed metadata cost an article its date only', async () => {
  const { page: tab, article, claims } = await read(world, `${site}/casse`);
  expect(article.publishedAt).toBeNull();
  expect(article.language).toBe('fr');
  await expectMarkOn(tab, claimLike(claims, cost), 'contradicted');
  await tab.close();
});

test('marks lie on text of mixed directions', async () => {
  const { page: tab, claims } = await read(world, `${site}/melange`);
  await expectMarkOn(tab, claimLike(claims, /Bruno Lecerf/), 'new');
  await expectMarkOn(tab, claimLike(claims, /plaque portant/), 'new');
  await tab.close();
});

test('marks lie on the text of a page that zooms itself', async () => {
  const { page: tab, claims } = await read(world, `${site}/zoom`);
  await expectMarkOn(tab, claimLike(claims, cost), 'contradicted');
  await tab.close();
});

test('marks lie on text under a link that is stretched over it', async () => {
  const { page: tab, claims } = await read(world, `${site}/lien`);
  await expectMarkOn(tab, claimLike(claims, cost), 'contradicted');
  await tab.close();
});

test('marks are seen on text that has a ground of its own', async () => {
  const { page: tab, claims } = await read(world, `${site}/fond`);
  const claim = claimLike(claims, cost);
  await expectMarkOn(tab, claim, 'contradicted');
  const [line] = await linesOfText(tab, claim.text);
  if (!line) throw new Error('the claim is not on the page');
  const look = () =>
    tab.screenshot({ clip: { x: line.left, y: line.top, width: 60, height: line.bottom - line.top } });
  const marked = await look();
  await world.extension.ask('settings.set', { change: { paused: true } });
  await expect.poll(() => drawnMarks(tab)).toEqual([]);
  expect(marked.equals(await look())).toBe(false);
  await world.extension.ask('settings.set', { change: { paused: false } });
  await tab.close();
});

test('the sign of a sentence leaves the first letter of the next one to be read', async () => {
  const { page: tab, claims } = await read(world, `${site}/suite`);
  await expectMarkOn(tab, claimLike(claims, radar), 'new');
  const [next] = await linesOfText(tab, claimLike(claims, radar).text);
  const sign = (await drawnMarks(tab)).find(({ mark }) => mark === 'contradicted')?.sign;
  expect(((sign?.left ?? 0) + (sign?.right ?? 0)) / 2).toBeLessThanOrEqual(next?.left ?? 0);
  await tab.close();
});

test.each(['abonnes', ...fades.map((_, at) => `fondu-${at}`)])(
  'text that the page covers has no marks before it is uncovered (%s)',
  async (name) => {
    const { page: tab, claims } = await read(world, `${site}/${name}`);
    const claim = claimLike(claims, radar);
    const [covered] = await linesOfText(tab, claim.text);
    await expectMarkOn(tab, claimLike(claims, cost), 'contradicted');
    const drawn = (await drawnMarks(tab)).flatMap(({ lines }) => lines.map(({ top }) => top));
    expect(Math.max(...drawn)).toBeLessThan(covered?.top ?? 0);
    await tab.mouse.click((covered?.left ?? 0) + 20, (covered?.top ?? 0) + 5);
    await expectMarkOn(tab, claim, 'new');
    await tab.close();
  },
);

test.each(unseenStyles)(
  'text that the page makes invisible (%s) has no marks before it is seen',
  async (style) => {
    const { page: tab, claims } = await read(world, `${site}/invisible-${unseenStyles.indexOf(style)}`);
    const claim = claimLike(claims, radar);
    await expectMarkOn(tab, claimLike(claims, reopened), 'corroborated');
    const places = async () => (await drawnMarks(tab)).flatMap(({ lines }) => lines.map(({ top }) => top));
    const [unseen] = await linesOfText(tab, claim.text);
    expect(Math.max(...(await places()))).toBeLessThan(unseen?.top ?? 0);
    await tab.evaluate(() => document.documentElement.classList.add('shown'));
    await expectMarkOn(tab, claim, 'new');
    await tab.close();
  },
);

test('marks change their tone with the colours of a page that is open', async () => {
  const { page: tab, claims } = await read(world, `${site}/couleurs`);
  await expectMarkOn(tab, claimLike(claims, reopened), 'corroborated');
  const tones = () =>
    inClosedRoot(tab, function () {
      const looks = [...this.querySelectorAll('.claim')].map(({ className }) => className.split(' ')[2]);
      return [...new Set(looks)].join();
    });
  expect(await tones()).toBe('light');
  await tab.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(tones).toBe('dark');
  await tab.close();
});

test('a page that a script writes anew has its marks, and cards under the pointer', async () => {
  const { page: tab, claims } = await read(world, `${site}/casse`);
  const claim = claimLike(claims, reopened);
  await expectMarkOn(tab, claim, 'corroborated');
  await tab.evaluate(
    (html) => {
      document.open();
      document.write(html);
      document.close();
    },
    page('casse', [later.paragraphs[0] as string, later.paragraphs[2] as string]),
  );
  await expectMarkOn(tab, claim, 'corroborated');
  await pointAt(tab, claim);
  expect((await openCard(tab)).name).toContain(claim.text);
  await tab.close();
});

test('stepping passes by what an article folds away', async () => {
  const { page: tab, tab: id, claims } = await read(world, `${site}/plie`);
  await expectMarkOn(tab, claimLike(claims, reopened), 'corroborated');
  const words: string[] = [];
  for (const _ of ['headline', 'first sentence', 'headline again']) {
    await world.extension.askPage(id, 'page.step', { direction: 1 });
    words.push((await openCard(tab)).name);
  }
  expect(words[1]).toMatch(reopened);
  expect(words[2]).toBe(words[0]);
  await tab.close();
});

test('the popup says where a claim cannot be shown', async () => {
  const { page: tab } = await read(world, `${site}/plie`);
  const popup = await PopupWindow.open(world, tab);
  await popup.click('.claim', 'radar');
  await popup.expectText('cannot be seen in the page');
  await popup.close();
  await tab.close();
});

test('none of it has cost what was stored before', async () => {
  const { claims } = await read(world, later.url);
  const evidence = claimLike(claims, cost).verdict?.evidence.map(({ url }) => url);
  expect(evidence).toContain(earlier.url);
});
