/** How often each of an article's texts stood in it before: 0 for the first. */
export function occurrences(texts: readonly string[]): number[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const before = seen.get(text) ?? 0;
    seen.set(text, before + 1);
    return before;
  });
}
