import type { Annotation } from './types';

/** The annotations of one article, with what the newest of them calls it. */
export interface AnnotatedArticle {
  url: string;
  title: string;
  publisher: string;
  /** In order of position. */
  annotations: Annotation[];
}

/** Annotations by article, articles in the order in which they first come. */
export function byArticle(annotations: readonly Annotation[]): AnnotatedArticle[] {
  const articles = new Map<string, AnnotatedArticle>();
  for (const annotation of annotations) {
    const { url, title, publisher } = annotation.target;
    const article = articles.get(url);
    if (article) article.annotations.push(annotation);
    else articles.set(url, { url, title, publisher, annotations: [annotation] });
  }
  for (const article of articles.values()) article.annotations.sort(byPosition);
  return [...articles.values()];
}

function byPosition({ target: one }: Annotation, { target: other }: Annotation): number {
  return one.position.start - other.position.start || one.position.end - other.position.end;
}
