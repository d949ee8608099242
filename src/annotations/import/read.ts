import { MOST, MOST_BYTES } from '../limits';
import type { Annotation } from '../types';
import { listAt, ofType } from './fields';
import { fromHypothesis } from './hypothesis';
import { BadItem, type Problem } from './problem';
import { fromWebAnnotation } from './web';

/** What a file held. */
export interface ImportedFile {
  annotations: Annotation[];
  /** Items that were left out; `index` counts from 0 within the file. */
  bad: { index: number; problem: Problem }[];
}

/** Why a file holds nothing that can be imported. */
export type FileProblem = 'notJson' | 'unknownFormat' | 'fileTooLarge';

/**
 * Reads annotations from the text of a file: a W3C AnnotationCollection, AnnotationPage or Annotation in JSON-LD (the
 * keys of the standard context), or the JSON export of Hypothesis. An item that cannot be used is reported and the
 * others are kept; the same file always gives the same annotations under the same ids.
 */
export async function readAnnotations(text: string): Promise<ImportedFile | FileProblem> {
  if (text.length > MOST_BYTES) return 'fileTooLarge';
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return 'notJson';
  }
  const found = itemsOf(file);
  if (!found) return 'unknownFormat';
  const imported: ImportedFile = { annotations: [], bad: [] };
  for (const [index, item] of found.items.entries()) {
    try {
      imported.annotations.push(checked(await found.read(item)));
    } catch (error) {
      if (!(error instanceof BadItem)) throw error;
      imported.bad.push({ index, problem: error.problem });
    }
  }
  return imported;
}

interface Items {
  items: unknown[];
  read(item: unknown): Promise<Annotation>;
}

function itemsOf(file: unknown): Items | null {
  const web = webItems(file);
  if (web) return { items: web, read: fromWebAnnotation };
  const list = Array.isArray(file) ? file : listAt(file, 'annotations');
  const isHypothesis = list.some(
    (item) => listAt(item, 'target').length > 0 && ofType([item], 'Annotation') === undefined,
  );
  return isHypothesis ? { items: list, read: fromHypothesis } : null;
}

/** The annotations of a collection whose pages are in the file, of a page, of a list, or the one there is. */
function webItems(file: unknown): unknown[] | null {
  if (Array.isArray(file)) {
    return ofType(file, 'Annotation') === undefined ? null : file;
  }
  const types = listAt(file, 'type');
  if (types.includes('Annotation')) return [file];
  if (types.includes('AnnotationPage')) return listAt(file, 'items');
  if (!types.includes('AnnotationCollection')) return null;
  const items: unknown[] = [];
  const [first] = listAt(file, 'first');
  for (let page = first; typeof page === 'object' && page !== null; [page] = listAt(page, 'next')) {
    items.push(...listAt(page, 'items'));
  }
  return items;
}

/** @throws {BadItem} where something is longer than may be kept */
function checked(annotation: Annotation): Annotation {
  const { target, note } = annotation;
  const { quote } = target;
  const tooLong = quote.exact.length > MOST.exact || note.length > MOST.note || target.url.length > MOST.url;
  if (tooLong) throw new BadItem('tooLong');
  return {
    ...annotation,
    target: {
      ...target,
      title: target.title.slice(0, MOST.title),
      publisher: target.publisher.slice(0, MOST.title),
      ...(target.author !== undefined && { author: target.author.slice(0, MOST.title) }),
      quote: {
        ...quote,
        prefix: quote.prefix.slice(-MOST.context),
        suffix: quote.suffix.slice(0, MOST.context),
      },
    },
  };
}
