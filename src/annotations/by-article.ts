import type { Annotation, Target } from './types';

/** The annotations of one article, with what the newest of them calls it. */
export interface AnnotatedArticle extends Omit<Target, 'quote' | 'position'> {
  /** In order of position. */
  annotations: Annotation[];
}

/** Annotations by article, articles in the order in which they first come. */
export function byArticle(annotations: readonly Annotation[]): AnnotatedArticle[] {
  const articles = new Map<string, AnnotatedArticle>();
  for (const annotation of annotations) {
    const { quote: _, position: __, ...source } = annotation.target;
    const { url } = source;
    const article = articles.get(url);
    if (article) article.annotations.push(annotation);
    else articles.set(url, { ...source, annotations: [annotation] });
  }
  for (const article of articles.values()) article.annotations.sort(byPosition);
  return [...articles.values()];
}

function byPosition({ target: one }: Annotation, { target: other }: Annotation): number {
  return one.position.start - other.position.start || one.position.end - other.position.end;
}
