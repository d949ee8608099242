import { areOpposite } from '../lexicon/lookup';
import type { Token } from '../statement/tokens';
import type { View } from '../statement/view';
import type { Around } from '../surroundings/story';
import { eachCounterpart } from './counterparts';
import { likeness } from './similarity';

/** A token of the statement being read and what stands for it in an earlier one. */
export interface Pair {
  here: Token;
  there: Token;
  value: number;
  opposed: boolean;
}

/** Two sentences side by side. */
export interface Alignment {
  here: View;
  there: View;
  pairs: Pair[];
  /**
   * Words whose phrase is the opposite of what nothing else here says, though they have a counterpart of their own: "still
   * missing" says of her who vanished that she was not found.
   */
  turned: Pair[];
  /** The best likeness of each token, in the order of the tokens: of the one being read, of the earlier one. */
  hereValues: readonly number[];
  thereValues: readonly number[];
  /** True where titles and names in focus say that both are told of one event. */
  oneStory: boolean;
  /** By what names are known around each; empty where nothing is. */
  around: Around;
}

const NOTHING: ReadonlySet<string> = new Set();
const NOTHING_AROUND: Around = { here: () => NOTHING, there: () => NOTHING };

/** Added to a pair whose neighbours are alike as well: among equals the one in the same place is meant. */
const NEIGHBOUR = 0.05;
const FLOOR = 0.3;
/** Taken off an opposite that another word of the statement stands for as it is: it is said there, and not denied. */
const SAID = 0.1;

/** What two sentences are set against one another on: for each two tokens how alike they are, and whether opposite. */
interface Board {
  matrix: Float32Array;
  opposites: Uint8Array;
}

/**
 * One serves all comparisons in turn. A typed array lies outside of the heap: to make and free those of a comparison took
 * as long as to fill them, which is why what is kept of it (`hereValues`) is a list.
 */
let board: Board = { matrix: new Float32Array(0), opposites: new Uint8Array(0) };

function emptyBoard(size: number): Board {
  if (board.matrix.length < size) board = { matrix: new Float32Array(size), opposites: new Uint8Array(size) };
  board.matrix.fill(0, 0, size);
  board.opposites.fill(0, 0, size);
  return board;
}

function neighbours(
  matrix: Float32Array,
  row: number,
  column: number,
  rows: number,
  columns: number,
): number {
  let sum = 0;
  for (const step of [-1, 1]) {
    for (const other of [-1, 1]) {
      const [r, c] = [row + step, column + other];
      if (r >= 0 && r < rows && c >= 0 && c < columns) sum += matrix[r * columns + c] ?? 0;
    }
  }
  return Math.min(1, sum);
}

/** True where a phrase makes a token the opposite of another. */
function isTurnedByPhrase({ phrases }: Token, { concepts }: Token): boolean {
  return phrases.some((phrase) => concepts.some((concept) => areOpposite(phrase.concept, concept)));
}

/** True where two tokens stand in phrases that mean the same. */
function sharePhrase({ phrases: mine }: Token, { phrases: theirs }: Token): boolean {
  return mine.some(({ concept }) => theirs.some((phrase) => phrase.concept === concept));
}

/** Pairs each token of `here` with the most alike of `there`; a token of `there` may stand for several. */
export function align(here: View, there: View, oneStory = false, around: Around = NOTHING_AROUND): Alignment {
  const [rows, columns] = [here.tokens.length, there.tokens.length];
  const { matrix, opposites } = emptyBoard(rows * columns);
  const hereValues = new Array<number>(rows).fill(0);
  const thereValues = new Array<number>(columns).fill(0);
  eachCounterpart(here, there, (row, column) => {
    const [one, other] = [here.tokens[row], there.tokens[column]];
    if (!one || !other) return;
    const { value: exact, opposed } = likeness(one, other);
    const value = Math.fround(exact);
    matrix[row * columns + column] = value;
    if (opposed) opposites[row * columns + column] = 1;
    if (value > (thereValues[column] ?? 0)) thereValues[column] = value;
  });
  const pairs: Pair[] = [];
  const turned: Pair[] = [];
  here.tokens.forEach((one, row) => {
    const from = row * columns;
    let best = -1;
    let bestValue = FLOOR;
    for (let column = 0; column < columns; column += 1) {
      const value = matrix[from + column] ?? 0;
      if (value === 0) continue;
      const isSaid = opposites[from + column] === 1 && value < (thereValues[column] ?? 0);
      const placed = value + NEIGHBOUR * neighbours(matrix, row, column, rows, columns) - (isSaid ? SAID : 0);
      if (placed > bestValue) [best, bestValue] = [column, placed];
    }
    const other = there.tokens[best];
    if (!other) return;
    const value = matrix[from + best] ?? 0;
    const opposed = opposites[from + best] === 1;
    hereValues[row] = value;
    pairs.push({ here: one, there: other, value, opposed });
    if (opposed || one.phrases.length === 0 || there.tokens.some((token) => sharePhrase(one, token))) return;
    const place = there.tokens.findIndex(
      (token, column) =>
        opposites[from + column] === 1 &&
        (matrix[from + column] ?? 0) >= (thereValues[column] ?? 0) &&
        isTurnedByPhrase(one, token),
    );
    const found = there.tokens[place];
    if (found) turned.push({ here: one, there: found, value: matrix[from + place] ?? 0, opposed: true });
  });
  return { here, there, pairs, turned, hereValues, thereValues, oneStory, around };
}

/** How alike the best counterpart of a token is, by the values of its sentence; 0 where it has none. */
export function matchOf(token: Token, { tokens }: View, values: readonly number[]): number {
  return values[tokens.indexOf(token)] ?? 0;
}

/** What a reading finds in both sentences; null where one has none of it: the second is not read then. */
export function inBoth<Found>(
  { here, there }: Alignment,
  read: (view: View) => readonly Found[],
): [mine: readonly Found[], theirs: readonly Found[]] | null {
  const mine = read(here);
  if (mine.length === 0) return null;
  const theirs = read(there);
  return theirs.length === 0 ? null : [mine, theirs];
}

/** The first pair, at least so alike, of a token of the one list and one of the other. */
export function pairBetween(
  pairs: readonly Pair[],
  mine: readonly Token[],
  theirs: readonly Token[],
  least = 0,
): Pair | undefined {
  return pairs.find(
    ({ here, there, value }) => value >= least && mine.includes(here) && theirs.includes(there),
  );
}
