import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openAnnotations } from '../../../src/annotations/store';
import { emptyStorage } from '../coverage/records';
import { annotation, numbered } from './annotations';

const { id } = annotation();
const later = '2031-05-04T08:00:00.000Z';

describe('annotations kept in IndexedDB', () => {
  it('are given back as they were, also after the browser was closed', async () => {
    const storage = emptyStorage();
    await (await openAnnotations(storage)).add(annotation());
    expect(await (await openAnnotations(storage)).get(id)).toEqual(annotation());
  });

  it('are listed by article in order of position, and overall newest change first', async () => {
    const store = await openAnnotations(emptyStorage());
    const { target } = annotation();
    const at = (start: number) => ({ ...target, position: { start, end: start + 5 } });
    await store.add(numbered(1, { target: at(90) }));
    await store.add(numbered(2, { target: at(10), modified: later }));
    await store.add(numbered(3, { target: { ...target, url: 'https://inland.example/' } }));
    const ofArticle = await store.ofArticle(target.url);
    expect(ofArticle.map((found) => found.target.position.start)).toEqual([10, 90]);
    expect((await store.all()).map((found) => found.id)[0]).toBe(numbered(2).id);
    expect(await store.all()).toHaveLength(3);
    expect(await store.counts()).toEqual({ [target.url]: 2, 'https://inland.example/': 1 });
  });

  it('change only in what the reader changed', async () => {
    const store = await openAnnotations(emptyStorage());
    await store.add(annotation());
    const change = { note: 'The harbour office now says 190.', tags: ['ferry'], verdict: null };
    const changed = await store.change(id, change, later);
    expect(changed).toEqual({ ...annotation(), ...change, modified: later });
    expect(await store.get(id)).toEqual(changed);
  });

  it('are not newer for a change that changes nothing', async () => {
    const store = await openAnnotations(emptyStorage());
    await store.add(annotation());
    expect(await store.change(id, { note: annotation().note }, later)).toEqual(annotation());
  });

  it('come back as they were when a removal is undone', async () => {
    const store = await openAnnotations(emptyStorage());
    await store.add(annotation());
    await store.remove(id);
    expect(await store.get(id)).toBeUndefined();
    expect(await store.all()).toEqual([]);
    await store.restore(id);
    expect(await store.get(id)).toEqual(annotation());
  });

  it('stand again where they are changed or added after they were removed', async () => {
    const store = await openAnnotations(emptyStorage());
    await store.add(annotation());
    await store.remove(id);
    await store.add(annotation());
    expect(await store.get(id)).toEqual(annotation());
    await store.remove(id);
    await store.change(id, { colour: 'blue' }, later);
    expect(await store.get(id)).toEqual({ ...annotation(), colour: 'blue', modified: later });
  });

  it('stay as they are where they are added a second time', async () => {
    const store = await openAnnotations(emptyStorage());
    await store.add(annotation());
    await store.change(id, { note: 'Mine.' }, later);
    await store.addAll([annotation(), numbered(2), numbered(2)]);
    expect((await store.get(id))?.note).toBe('Mine.');
    expect(await store.all()).toHaveLength(2);
  });

  it('cannot be changed where they never were', async () => {
    const store = await openAnnotations(emptyStorage());
    await expect(store.change(id, { note: 'Lost?' }, later)).rejects.toMatchObject({
      code: 'annotationMissing',
    });
    await store.remove(id);
    await store.restore(id);
    expect(await store.all()).toEqual([]);
  });

  it('are refused where a later build wrote them', async () => {
    const storage = emptyStorage();
    const newer = new Dexie('crossread-notes', storage);
    newer.version(9).stores({ documents: 'key' });
    await newer.open();
    newer.close();
    await expect(openAnnotations(storage)).rejects.toMatchObject({ code: 'databaseNewer' });
  });
});
