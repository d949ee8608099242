import { grounds } from './colours';
import type { Annotation, Colour } from './types';

/** The context of the vocabulary (https://www.w3.org/TR/annotation-vocab/); its terms are those used here. */
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Names the style of a highlight in the export. */
const STYLE_PREFIX = 'crossread-';

interface WebAnnotation {
  id: string;
  type: 'Annotation';
  motivation: 'commenting' | 'highlighting';
  creator: { type: 'Person'; name: string };
  generator: { type: 'Software'; name: string };
  created: string;
  modified: string;
  body: WebBody[];
  stylesheet: { type: 'CssStylesheet'; value: string };
  target: WebTarget;
}

interface WebBody {
  type: 'TextualBody';
  purpose: 'commenting' | 'tagging' | 'classifying';
  format: 'text/markdown' | 'text/plain';
  value: string;
}

interface WebTarget {
  type: 'SpecificResource';
  source: {
    id: string;
    type: 'Text';
    format: 'text/html';
    'dcterms:title': string;
    'dcterms:publisher': string;
    'dcterms:creator'?: string;
    'dcterms:issued'?: string;
  };
  styleClass: string;
  selector: [
    { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
    { type: 'TextPositionSelector'; start: number; end: number },
  ];
}

export interface WebAnnotationCollection {
  '@context': typeof CONTEXT;
  id: string;
  type: 'AnnotationCollection';
  label: string;
  total: number;
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: WebAnnotation[] };
}

/**
 * Annotations as a collection of the W3C Web Annotation Data Model (https://www.w3.org/TR/annotation-model/), on one
 * page. The note is a comment in Markdown, tags are tags, the reader's own verdict is a classification, the colour a
 * style of the target.
 * @param id of the collection, an IRI @param label what the collection is called
 */
export function toCollection(
  annotations: readonly Annotation[],
  id: string,
  label: string,
): WebAnnotationCollection {
  const items = annotations.map(toWebAnnotation);
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label,
    total: items.length,
    first: { id: `${id}#1`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

/** One annotation of the same model that stands alone. */
export function toItem(annotation: Annotation): WebAnnotation & { '@context': typeof CONTEXT } {
  return { '@context': CONTEXT, ...toWebAnnotation(annotation) };
}

function toWebAnnotation(annotation: Annotation): WebAnnotation {
  const { id, target, note, colour, created, modified } = annotation;
  return {
    id,
    type: 'Annotation',
    motivation: note === '' ? 'highlighting' : 'commenting',
    creator: { type: 'Person', name: 'Reader' },
    generator: { type: 'Software', name: 'Crossread' },
    created,
    modified,
    body: bodiesOf(annotation),
    stylesheet: {
      type: 'CssStylesheet',
      value: `.${styleClass(colour)} { background-color: ${grounds[colour]} }`,
    },
    target: {
      type: 'SpecificResource',
      source: {
        id: target.url,
        type: 'Text',
        format: 'text/html',
        'dcterms:title': target.title,
        'dcterms:publisher': target.publisher,
        ...(target.author !== undefined && { 'dcterms:creator': target.author }),
        ...(target.publishedAt !== undefined && { 'dcterms:issued': target.publishedAt }),
      },
      styleClass: styleClass(colour),
      selector: [
        { type: 'TextQuoteSelector', ...target.quote },
        { type: 'TextPositionSelector', ...target.position },
      ],
    },
  };
}

function bodiesOf({ note, tags, verdict }: Annotation): WebBody[] {
  const bodies: WebBody[] = [];
  const add = (purpose: WebBody['purpose'], format: WebBody['format'], value: string) =>
    bodies.push({ type: 'TextualBody', purpose, format, value });
  if (note !== '') add('commenting', 'text/markdown', note);
  for (const tag of tags) add('tagging', 'text/plain', tag);
  if (verdict !== null) add('classifying', 'text/plain', verdict);
  return bodies;
}

function styleClass(colour: Colour): string {
  return `${STYLE_PREFIX}${colour}`;
}

/** The name of a colour in a style class of ours, '' for any other class. */
export function colourOfStyle(style: string): string {
  return style.startsWith(STYLE_PREFIX) ? style.slice(STYLE_PREFIX.length) : '';
}
