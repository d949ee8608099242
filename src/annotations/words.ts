/** A stretch of text that is replaced: `removed` UTF-16 units at `at` of the old text make way for `inserted`. */
export interface Edit {
  at: number;
  removed: number;
  inserted: string;
}

/** Words compared at most on each side; beyond that, everything between the first and last change is one edit. */
const MOST_WORDS = 2_000;

/**
 * What leads from one text to another, word by word, so that changes made to other words elsewhere keep their place.
 * @returns edits in the order of the old text, in its offsets
 */
export function wordEdits(from: string, to: string): Edit[] {
  const before = words(from);
  const after = words(to);
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) {
    head++;
  }
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail++;
  }
  const old = before.slice(head, before.length - tail);
  const fresh = after.slice(head, after.length - tail);
  const start = before.slice(0, head).join('').length;
  if (old.length > MOST_WORDS || fresh.length > MOST_WORDS) {
    return [{ at: start, removed: old.join('').length, inserted: fresh.join('') }];
  }
  return editsBetween(old, fresh, start);
}

/** Words, stretches of white space, and single characters of anything else; joined they are the text again. */
function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gsu) ?? [];
}

/** Follows a longest common subsequence: what is in it stays, what lies between is replaced. */
function editsBetween(old: string[], fresh: string[], start: number): Edit[] {
  const common = commonLengths(old, fresh);
  const edits: Edit[] = [];
  let at = start;
  let open: Edit | null = null;
  const edit = () => {
    if (open === null) {
      open = { at, removed: 0, inserted: '' };
      edits.push(open);
    }
    return open;
  };
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    const word = old[i] ?? '';
    if (i < old.length && word === fresh[j]) {
      open = null;
      at += word.length;
      i++;
      j++;
    } else if (i < old.length && (j === fresh.length || common(i + 1, j) >= common(i, j + 1))) {
      edit().removed += word.length;
      at += word.length;
      i++;
    } else {
      edit().inserted += fresh[j++] ?? '';
    }
  }
  return edits;
}

/** Length of the longest common subsequence of what is left of both from two positions on. */
function commonLengths(old: string[], fresh: string[]): (i: number, j: number) => number {
  const width = fresh.length + 1;
  const table = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      table[i * width + j] =
        old[i] === fresh[j]
          ? (table[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0);
    }
  }
  return (i, j) => table[i * width + j] ?? 0;
}
