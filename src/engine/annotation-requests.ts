import type { AnnotationStore } from '../annotations/types';
import type { Engine } from './protocol';

/** The requests of the engine that are about annotations. */
export type AnnotationRequestName = Extract<keyof Engine, `annotation${string}`>;

/** @param open gives the store, or fails where the browser refuses it */
export function annotationRequests(
  open: () => Promise<AnnotationStore>,
): Pick<Engine, AnnotationRequestName> {
  return {
    'annotations.add': async ({ annotations }) => {
      await (await open()).addAll(annotations);
      return null;
    },
    'annotation.change': async ({ id, change, modified }) => (await open()).change(id, change, modified),
    'annotation.remove': async ({ id }) => {
      await (await open()).remove(id);
      return null;
    },
    'annotation.restore': async ({ id }) => {
      await (await open()).restore(id);
      return null;
    },
    'annotations.clear': async () => {
      await (await open()).removeAll();
      return null;
    },
    'annotation.get': async ({ id }) => (await (await open()).get(id)) ?? null,
    'annotations.ofArticle': async ({ url }) => (await open()).ofArticle(url),
    'annotations.all': async () => (await open()).all(),
    'annotations.counts': async () => (await open()).counts(),
    'annotations.placed': async ({ url, orphans }) => {
      await (await open()).setOrphans(url, orphans);
      return null;
    },
    'annotations.orphans': async () => (await open()).orphans(),
  };
}
