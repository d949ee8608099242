const QUOTATION_MARKS = /«\s*|\s*»|["“”„]/g;

/** Takes quotation marks away where one has its partner outside of the words: "cannot “confirm" of "cannot “confirm it”". */
export function withoutLooseMarks(words: string): string {
  const marks = words.match(QUOTATION_MARKS) ?? [];
  return marks.length % 2 === 0 ? words : words.replace(QUOTATION_MARKS, '');
}
