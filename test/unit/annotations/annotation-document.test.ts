import { describe, expect, it } from 'vitest';
import {
  annotationOf,
  changeAnnotation,
  firstState,
  removeAnnotation,
  restoreAnnotation,
} from '../../../src/annotations/annotation-document';
import { openDocument, stateOf } from '../../../src/annotations/document';
import type { Annotation, AnnotationChange } from '../../../src/annotations/types';
import { annotation } from './annotations';

type Step = (document: ReturnType<typeof openDocument>) => void;

const noon = '2031-05-04T12:00:00.000Z';
const one = '2031-05-04T13:00:00.000Z';
const change = (what: AnnotationChange, modified = noon): Step => {
  return (document) => changeAnnotation(document, what, modified);
};

/** What two devices end up with that do this apart from one another and then exchange their states. */
async function apart(here: Step[], there: Step[], start = annotation()): Promise<Annotation | null> {
  const first = await firstState(start);
  const states = [here, there].map((steps, device) =>
    // Every step in a life of its own, as where the engine is started anew.
    steps.reduce((state, step, index) => {
      const document = openDocument([state], 1_000 * (device + 1) + index);
      step(document);
      return stateOf(document);
    }, first),
  );
  const [a, b] = [states, [...states].reverse()].map((order) =>
    annotationOf(start.id, openDocument(order, 7)),
  );
  expect(a).toEqual(b);
  return a ?? null;
}

describe('an annotation that two devices change at once', () => {
  it('keeps the words of both', async () => {
    const start = annotation({ note: 'The ferry carried many people.' });
    const merged = await apart(
      [change({ note: 'The old ferry carried many people.' })],
      [change({ note: 'The ferry carried many people to the island.' })],
      start,
    );
    expect(merged?.note).toBe('The old ferry carried many people to the island.');
  });

  it('keeps what both wrote in the same place', async () => {
    const merged = await apart([change({ note: 'Mine.' })], [change({ note: 'Yours.' })]);
    expect(merged?.note).toContain('Mine');
    expect(merged?.note).toContain('Yours');
  });

  it('keeps the tags that both added and drops those that one took away', async () => {
    const merged = await apart(
      [change({ tags: ['ferry', 'figures', 'island'] })],
      [change({ tags: ['ferry', 'harbour'] })],
    );
    expect(merged?.tags).toEqual(['ferry', 'harbour', 'island']);
  });

  it('was changed when the later change was made', async () => {
    expect((await apart([change({ colour: 'blue' }, one)], [change({ note: 'n' }, noon)]))?.modified).toBe(
      one,
    );
    expect((await apart([change({ colour: 'blue' }, noon)], [change({ note: 'n' }, one)]))?.modified).toBe(
      one,
    );
  });

  it('stands where one changed it while the other removed it: written words win', async () => {
    const merged = await apart([removeAnnotation], [change({ note: 'Still needed.' })]);
    expect(merged?.note).toBe('Still needed.');
  });

  it('is gone where both removed it, or one did and the other left it alone', async () => {
    expect(await apart([removeAnnotation], [removeAnnotation])).toBeNull();
    expect(await apart([change({ note: 'x' }), removeAnnotation], [])).toBeNull();
  });

  it('stands where one took a removal back that both knew of', async () => {
    expect(await apart([removeAnnotation, restoreAnnotation], [removeAnnotation])).toEqual(annotation());
  });
});

it('begins alike wherever it is made, in whatever order its tags came', async () => {
  const [here, there] = [
    ['ferry', 'figures'],
    ['figures', 'ferry'],
  ].map((tags) => annotation({ tags }));
  expect(await firstState(there ?? annotation())).toEqual(await firstState(here ?? annotation()));
});

it('keeps who wrote the article and when it was published, and invents neither', async () => {
  const bare = annotation();
  const cited = annotation({
    target: { ...bare.target, author: 'Ada Brook', publishedAt: '2026-03-01T18:00:00+00:00' },
  });
  for (const one of [bare, cited]) {
    const document = openDocument([await firstState(one)], 7);
    expect(annotationOf(one.id, document)?.target).toStrictEqual(one.target);
    expect(document.getMap('fields').get('target')).toStrictEqual(one.target);
  }
});

it('never seems to be older than it was, whatever a clock says', async () => {
  const merged = await apart([change({ note: 'Once.' }, one), change({ note: 'Twice.' }, noon)], []);
  expect(merged).toMatchObject({ note: 'Twice.', modified: one });
});

it('stands again once it is written on after it was removed, even by what it said before', async () => {
  const { note } = annotation();
  expect(await apart([removeAnnotation, change({ note }, one)], [])).toMatchObject({ note, modified: one });
});

it('says nothing twice where two devices make the same annotation, as by importing it', async () => {
  const states = await Promise.all([firstState(annotation()), firstState(annotation())]);
  expect(annotationOf(annotation().id, openDocument(states, 7))).toEqual(annotation());
});

it.each(['javascript:alert(1)', 'data:text/html,x', 'ferry'])(
  'is nothing where another device says that its article is at %s',
  async (url) => {
    const { id, target } = annotation();
    const state = await firstState(annotation({ target: { ...target, url } }));
    expect(annotationOf(id, openDocument([state], 7))).toBeNull();
  },
);

it('is nothing where a document holds none', () => {
  const document = openDocument([], 7);
  document.getArray('standing').push(['2031-05-04T12:00:00Z']);
  document.getMap('fields').set('target', { url: 4 });
  expect(annotationOf('urn:uuid:x', document)).toBeNull();
});
