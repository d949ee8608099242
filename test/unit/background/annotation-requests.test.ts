import { describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../src/annotations/types';
import { annotationRequests } from '../../../src/background/annotation-requests';
import type { Engine } from '../../../src/engine/protocol';
import { boats, cost } from '../annotations/notes';

const page = { url: cost.target.url, tabId: 4, incognito: false, trusted: false };
const privately = { ...page, incognito: true };

function setUp(kept: Annotation[] = [cost, boats]) {
  const engine = {
    'annotations.add': vi.fn(async () => null),
    'annotation.change': vi.fn(async () => cost),
    'annotation.remove': vi.fn(async () => null),
    'annotations.ofArticle': vi.fn(async () => kept),
    'annotations.placed': vi.fn(async () => null),
  };
  const effects = {
    openNote: vi.fn(async () => {}),
    annotateClaim: vi.fn(async () => {}),
    showInPages: vi.fn(),
    now: () => '2026-03-05T12:00:00.000Z',
  };
  return { engine, effects, requests: annotationRequests(engine as unknown as Engine, effects) };
}

describe('a page', () => {
  it('annotates a passage of its own, and its note opens', async () => {
    const { engine, effects, requests } = setUp();
    const made = await requests['annotation.make']({ target: cost.target, write: true }, page);
    expect(made).toMatchObject({ target: cost.target, note: '', colour: 'yellow', created: effects.now() });
    expect(engine['annotations.add']).toHaveBeenCalledWith({ annotations: [made] });
    expect(effects.openNote).toHaveBeenCalledWith(made.id, true);
  });

  it('opens no note for a mere highlight', async () => {
    const { effects, requests } = setUp();
    await requests['annotation.make']({ target: cost.target, write: false }, page);
    expect(effects.openNote).not.toHaveBeenCalled();
  });

  it('reaches no other site’s annotations', async () => {
    const { engine, requests } = setUp();
    const elsewhere = { ...page, url: 'https://spy.example/' };
    const refused = { code: 'badMessage' };
    const { target } = cost;
    await expect(requests['annotations.ofPage']({ url: target.url }, elsewhere)).rejects.toMatchObject(
      refused,
    );
    await expect(requests['annotation.make']({ target, write: false }, elsewhere)).rejects.toMatchObject(
      refused,
    );
    const placed = { url: target.url, orphans: [cost.id] };
    await expect(requests['annotations.placed'](placed, elsewhere)).rejects.toMatchObject(refused);
    for (const handler of Object.values(engine)) expect(handler).not.toHaveBeenCalled();
  });

  it('can store nothing of a wrong shape or size', async () => {
    const { engine, requests } = setUp();
    const { target } = cost;
    const wrong = [
      { ...target, url: 'javascript:alert(1)' },
      { ...target, quote: { ...target.quote, exact: 'x'.repeat(10_001) } },
      { ...target, quote: { ...target.quote, prefix: 7 } },
      { ...target, position: { start: 5, end: 4 } },
      { ...target, position: { start: -1, end: 4 } },
      null,
    ];
    for (const one of wrong) {
      const make = requests['annotation.make']({ target: one as never, write: false }, page);
      await expect(make).rejects.toMatchObject({ code: 'badMessage' });
    }
    const tooMany = Array.from({ length: 10_001 }, () => cost.id);
    for (const orphans of [['x'.repeat(99)], [`${cost.id}\n`], tooMany]) {
      const placed = requests['annotations.placed']({ url: target.url, orphans }, page);
      await expect(placed).rejects.toMatchObject({ code: 'badMessage' });
    }
    for (const handler of Object.values(engine)) expect(handler).not.toHaveBeenCalled();
  });

  it('has a claim annotated in its own tab', async () => {
    const { effects, requests } = setUp();
    await requests['claim.annotate']({ claimId: 'a' }, page);
    expect(effects.annotateClaim.mock.calls).toEqual([[page.tabId, 'a']]);
  });

  it('in a private window annotates nothing, is shown nothing and reports nothing', async () => {
    const { engine, effects, requests } = setUp();
    expect(await requests['annotations.ofPage']({ url: cost.target.url }, privately)).toEqual([]);
    const make = requests['annotation.make']({ target: cost.target, write: true }, privately);
    await expect(make).rejects.toMatchObject({ code: 'privateWindow' });
    const claim = requests['claim.annotate']({ claimId: 'a' }, privately);
    await expect(claim).rejects.toMatchObject({ code: 'privateWindow' });
    await requests['annotations.placed']({ url: cost.target.url, orphans: [cost.id] }, privately);
    expect(effects.annotateClaim).not.toHaveBeenCalled();
    for (const handler of Object.values(engine)) expect(handler).not.toHaveBeenCalled();
  });
});

describe('the extension’s own pages', () => {
  it('change a note with the time, and the open pages hear of it, but not of which article it is', async () => {
    const { engine, effects, requests } = setUp();
    await requests['annotation.change']({ id: cost.id, change: { note: 'So.' } });
    expect(engine['annotation.change']).toHaveBeenCalledWith({
      id: cost.id,
      change: { note: 'So.' },
      modified: effects.now(),
    });
    await requests['annotation.remove']({ id: boats.id });
    expect(effects.showInPages.mock.calls).toEqual([[], []]);
  });

  it('add annotations, of which the open pages hear once they are there', async () => {
    const { engine, effects, requests } = setUp();
    let store = () => {};
    engine['annotations.add'].mockReturnValue(
      new Promise((resolve) => {
        store = () => resolve(null);
      }),
    );
    const added = requests['annotations.add']({ annotations: [cost, boats] });
    expect(effects.showInPages).not.toHaveBeenCalled();
    store();
    await added;
    expect(effects.showInPages.mock.calls).toEqual([[]]);
  });

  it('open a note by its id only', async () => {
    const { effects, requests } = setUp();
    await requests['annotation.open']({ id: cost.id });
    expect(effects.openNote).toHaveBeenCalledWith(cost.id, false);
    for (const id of ['../options', 'urn:uuid:../options', `urn:uuid:${'0'.repeat(60)}`]) {
      await expect(requests['annotation.open']({ id })).rejects.toMatchObject({ code: 'badMessage' });
    }
  });
});
