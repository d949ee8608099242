import type { Annotation } from '../annotations/types';
import type { Engine } from '../engine/protocol';
import { CrossreadError } from '../errors';
import type { RequestHandlers } from '../messaging';
import { checkedId, checkedOrphans, checkedPage, checkedTarget } from './checks';

/** What asking about annotations does besides. */
export interface AnnotationEffects {
  /** Opens the note of an annotation. @param isNew it was made for this, and goes where nothing is written after all */
  openNote(id: string, isNew: boolean): Promise<void>;
  /** Has a page annotate one of its claims. */
  annotateClaim(tabId: number, claimId: string): Promise<void>;
  /** Lets the open pages look what was written about them elsewhere. */
  showInPages(): void;
  /** ISO 8601, UTC. */
  now(): string;
}

/**
 * What is asked about annotations: checked where a page may have had a hand in it, then put through to the engine. In
 * a private window nothing is annotated, as nothing is stored there, and nothing is shown.
 */
export function annotationRequests(engine: Engine, effects: AnnotationEffects) {
  async function changing<Value>(change: Promise<Value>): Promise<Value> {
    const value = await change;
    effects.showInPages();
    return value;
  }

  return {
    'annotations.ofPage': async (ask, { url, incognito }) =>
      incognito ? [] : engine['annotations.ofArticle']({ url: checkedPage(ask, url) }),
    'annotation.make': async (ask, { url, incognito }) => {
      if (incognito) throw new CrossreadError('privateWindow');
      const annotation = newAnnotation(checkedTarget(ask.target, url), effects.now());
      await engine['annotations.add']({ annotations: [annotation] });
      if (ask.write) await effects.openNote(annotation.id, true);
      return annotation;
    },
    'annotations.placed': async (ask, { url, incognito }) =>
      incognito ? null : engine['annotations.placed'](checkedOrphans(ask, url)),
    'annotation.open': async (ask) => {
      await effects.openNote(checkedId(ask), false);
      return null;
    },
    'claim.annotate': async ({ claimId }, { tabId, incognito }) => {
      if (incognito) throw new CrossreadError('privateWindow');
      if (tabId !== null) await effects.annotateClaim(tabId, claimId);
      return null;
    },
    'annotations.add': (ask) => changing(engine['annotations.add'](ask)),
    'annotation.get': (ask) => engine['annotation.get'](ask),
    'annotation.change': ({ id, change }) =>
      changing(engine['annotation.change']({ id, change, modified: effects.now() })),
    'annotation.remove': (ask) => changing(engine['annotation.remove'](ask)),
    'annotation.restore': (ask) => changing(engine['annotation.restore'](ask)),
    'annotations.clear': (ask) => changing(engine['annotations.clear'](ask)),
    'annotations.ofArticle': (ask) => engine['annotations.ofArticle'](ask),
    'annotations.counts': (ask) => engine['annotations.counts'](ask),
    'annotations.all': (ask) => engine['annotations.all'](ask),
    'annotations.orphans': (ask) => engine['annotations.orphans'](ask),
  } satisfies RequestHandlers;
}

function newAnnotation(target: Annotation['target'], now: string): Annotation {
  const id = `urn:uuid:${crypto.randomUUID()}`;
  return { id, target, note: '', tags: [], colour: 'yellow', verdict: null, created: now, modified: now };
}
