import { field } from '../../field';
import { colourNamed, verdictNamed } from '../colours';
import { tidyTags } from '../tags';
import type { Annotation, Target } from '../types';
import { colourOfStyle } from '../web-annotation';
import { listAt, ofType, textAt } from './fields';
import { idFor } from './identity';
import { dateOf, isDate, passageOf, textsAt, webAddress } from './parts';
import { BadItem } from './problem';

/** An annotation without a date is as old as the Web Annotation Data Model (2017-02-23). */
const OLDEST = '2017-02-23T00:00:00.000Z';

/** Reads an annotation of the W3C model. @throws {BadItem} where it cannot be used */
export async function fromWebAnnotation(item: unknown): Promise<Annotation> {
  if (ofType([item], 'Annotation') === undefined) throw new BadItem('notAnnotation');
  const target = listAt(item, 'target').find((one) => listAt(one, 'selector').length > 0);
  if (target === undefined) throw new BadItem('noQuote');
  const source = sourceOf(target);
  const passage = passageOf(listAt(target, 'selector'));
  const bodies = listAt(item, 'body');
  const created = dateOf(field(item, 'created'), OLDEST);
  const iri = textAt(item, 'id') ?? JSON.stringify([source.url, passage.quote, created]);
  return {
    id: await idFor(iri),
    target: { ...source, ...passage },
    note: noteOf(item, bodies),
    tags: tidyTags(
      bodies.filter((body) => purposeOf(body) === 'tagging').flatMap((body) => textAt(body, 'value') ?? []),
    ),
    colour:
      textsAt(target, 'styleClass')
        .map(colourOfStyle)
        .map(colourNamed)
        .find((colour) => colour !== null) ?? 'yellow',
    verdict: verdictOf(bodies),
    created,
    modified: dateOf(field(item, 'modified'), created),
  };
}

function sourceOf(target: unknown): Omit<Target, 'quote' | 'position'> {
  const source = field(target, 'source');
  const url = webAddress(typeof source === 'string' ? source : textAt(source, 'id'));
  const author = textAt(source, 'dcterms:creator');
  const publishedAt = textAt(source, 'dcterms:issued');
  return {
    url,
    title: textAt(source, 'dcterms:title') ?? url,
    publisher: textAt(source, 'dcterms:publisher') ?? new URL(url).hostname,
    ...(author !== undefined && { author }),
    ...(publishedAt !== undefined && isDate(publishedAt) && { publishedAt }),
  };
}

/** All that is a comment; a body without a purpose has that of the annotation, and a plain text may be one. */
function noteOf(item: unknown, bodies: unknown[]): string {
  const texts = bodies.flatMap((body) => {
    if (typeof body === 'string') return [];
    const purpose = purposeOf(body);
    const isNote =
      purpose === undefined || !['tagging', 'classifying', 'linking', 'identifying'].includes(purpose);
    return isNote ? (textAt(body, 'value') ?? []) : [];
  });
  return [...texts, ...textsAt(item, 'bodyValue')].join('\n\n');
}

function verdictOf(bodies: unknown[]): Annotation['verdict'] {
  const named = bodies
    .filter((body) => purposeOf(body) === 'classifying')
    .map((body) => verdictNamed(textAt(body, 'value')));
  return named.find((verdict) => verdict !== null) ?? null;
}

function purposeOf(body: unknown): string | undefined {
  return textsAt(body, 'purpose')[0];
}
