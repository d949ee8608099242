import { lowerBound, placesAmong } from './ascending';

/** A claim as the index takes it in. */
export interface IndexedClaim {
  row: number;
  /** Whole days since 1970. */
  day: number;
  /** Hashes of its terms, each once, ascending (term-hash.ts). */
  terms: Uint32Array;
}

/** Claims in one segment at most: a place in it fits in 16 bits. */
export const MOST_CLAIMS = 65_536;

/** Names the layout below; bytes of another one are not read. */
const LAYOUT = 0x63_72_73_01;
const HEADER_WORDS = 4;
/** Length of a claim, in terms, that is told apart from longer ones. */
const LONGEST = 255;
const LAST_DAY = 0xffff;

/** Units of 16 bits that hold one bit for each claim of a segment. */
function bitmapUnits(claims: number): number {
  return Math.ceil(claims / 16);
}

/**
 * Units that the postings of a term take: a list of places, or, where that is shorter, a bit for each claim behind two
 * units that say how many are set (Chambi et al. 2016, "Better bitmap performance with Roaring bitmaps").
 */
export function postingUnits(count: number, claims: number): number {
  return Math.min(count, bitmapUnits(claims) + 2);
}

/** A stretch of `postings`: a list of places, or a bit for each claim of the segment. */
export interface Span {
  start: number;
  end: number;
  isBitmap: boolean;
}

/** How much of everything a segment has: what its bytes are laid out by. */
export interface SegmentSize {
  claims: number;
  terms: number;
  /** Units of 16 bits taken by all postings. */
  units: number;
}

/**
 * An immutable part of the search index: some claims in the order of their rows, and for each term the places of the
 * claims that have it. Everything lies in one stretch of bytes, which is stored and loaded as it is.
 */
export class Segment {
  /** Per claim: its row, ascending; its day; its number of terms, 255 for more. */
  readonly rows: Uint32Array;
  readonly days: Uint16Array;
  readonly lengths: Uint8Array;
  /** Per term: its hash, ascending; and where its postings start, with one more at the end. */
  readonly terms: Uint32Array;
  readonly starts: Uint32Array;
  readonly postings: Uint16Array;
  private readonly bitmap: number;

  /** @throws RangeError where the bytes are not a segment of this layout */
  constructor(readonly bytes: ArrayBuffer) {
    const header = bytes.byteLength < 4 * HEADER_WORDS ? [] : new Uint32Array(bytes, 0, HEADER_WORDS);
    const [layout, claims = 0, terms = 0, units = 0] = header;
    if (layout !== LAYOUT || bytes.byteLength !== bytesOf({ claims, terms, units })) {
      throw new RangeError('not a segment of the search index');
    }
    let offset = 4 * HEADER_WORDS;
    const next = (size: number) => {
      offset += size;
      return offset - size;
    };
    this.rows = new Uint32Array(bytes, next(4 * claims), claims);
    this.terms = new Uint32Array(bytes, next(4 * terms), terms);
    this.starts = new Uint32Array(bytes, next(4 * (terms + 1)), terms + 1);
    this.postings = new Uint16Array(bytes, next(2 * units), units);
    this.days = new Uint16Array(bytes, next(2 * claims), claims);
    this.lengths = new Uint8Array(bytes, next(claims), claims);
    this.bitmap = bitmapUnits(claims) + 2;
  }

  /** A segment of this size with nothing in it, for its maker to fill. */
  static empty(size: SegmentSize): Segment {
    const bytes = new ArrayBuffer(bytesOf(size));
    new Uint32Array(bytes, 0, HEADER_WORDS).set([LAYOUT, size.claims, size.terms, size.units]);
    return new Segment(bytes);
  }

  get size(): number {
    return this.rows.length;
  }

  /** Where a term stands in `terms`, or -1. */
  find(hash: number): number {
    return this.findAll(Uint32Array.of(hash))[0] as number;
  }

  /**
   * Where each of some terms stands in `terms`, or -1.
   * @param hashes ascending
   */
  findAll(hashes: Uint32Array): Int32Array {
    return placesAmong(this.terms, hashes);
  }

  /** Where a row stands in `rows`, or -1. */
  place(row: number): number {
    const { rows } = this;
    // Most rows that are asked for are in another segment.
    if (row < (rows[0] ?? Infinity) || row > (rows.at(-1) ?? 0)) return -1;
    const at = lowerBound(rows, row, 0, rows.length);
    return rows[at] === row ? at : -1;
  }

  /** How many claims have the term at this index. */
  count(term: number): number {
    const start = this.starts[term] as number;
    const units = (this.starts[term + 1] as number) - start;
    if (units < this.bitmap) return units;
    return (this.postings[start] as number) + 65_536 * (this.postings[start + 1] as number);
  }

  /** How many claims all terms have together. */
  countAll(): number {
    let sum = 0;
    for (let term = 0; term < this.terms.length; term++) sum += this.count(term);
    return sum;
  }

  /** True where the claim at a place has the term at this index. */
  has(term: number, place: number): boolean {
    const { start, end, isBitmap } = this.span(term);
    if (isBitmap) {
      return (((this.postings[start + (place >>> 4)] as number) >>> (place & 15)) & 1) === 1;
    }
    const at = lowerBound(this.postings, place, start, end);
    return at < end && this.postings[at] === place;
  }

  /**
   * Which of some claims have the term at this index: from each that has, the search goes on behind it, so that claims
   * which lie side by side take a step or two.
   * @param places ascending
   * @returns their indexes among `places`, ascending
   */
  among(term: number, places: Uint16Array): number[] {
    const found: number[] = [];
    const { start, end, isBitmap } = this.span(term);
    if (isBitmap) {
      places.forEach((place, index) => {
        if (this.has(term, place)) found.push(index);
      });
      return found;
    }
    let [index, at] = [0, start];
    while (index < places.length) {
      at = lowerBound(this.postings, places[index] as number, at, end);
      if (at === end) break;
      const next = this.postings[at] as number;
      index = lowerBound(places, next, index, places.length);
      if (places[index] === next) found.push(index++);
    }
    return found;
  }

  /** Where the term at this index has its places. */
  span(term: number): Span {
    const start = this.starts[term] as number;
    const end = this.starts[term + 1] as number;
    const isBitmap = end - start === this.bitmap;
    return { start: isBitmap ? start + 2 : start, end, isBitmap };
  }

  /**
   * Reads the places of the claims that have the term at this index, ascending.
   * @param into room for MOST_CLAIMS
   * @returns how many there are
   */
  read(term: number, into: Uint16Array): number {
    const { postings } = this;
    const { start, end, isBitmap } = this.span(term);
    if (!isBitmap) {
      for (let at = start; at < end; at++) into[at - start] = postings[at] as number;
      return end - start;
    }
    let count = 0;
    for (let at = start, base = 0; at < end; at++, base += 16) {
      for (let bits = postings[at] as number; bits !== 0; bits &= bits - 1) {
        into[count++] = base + 31 - Math.clz32(bits & -bits);
      }
    }
    return count;
  }

  /** Fills in a claim. */
  setClaim(place: number, { row, day, length }: { row: number; day: number; length: number }): void {
    this.rows[place] = row;
    this.days[place] = Math.min(LAST_DAY, Math.max(0, day));
    this.lengths[place] = Math.min(LONGEST, length);
  }

  /**
   * Fills in the next term. Terms come in the order of their hashes.
   * @param places of the claims that have it, ascending
   */
  setTerm(term: number, hash: number, places: Uint16Array): void {
    const start = this.starts[term] as number;
    this.terms[term] = hash;
    this.starts[term + 1] = start + postingUnits(places.length, this.size);
    if (places.length < this.bitmap) {
      this.postings.set(places, start);
      return;
    }
    this.postings[start] = places.length & 0xffff;
    this.postings[start + 1] = places.length >>> 16;
    for (const place of places) {
      const unit = start + 2 + (place >>> 4);
      this.postings[unit] = (this.postings[unit] as number) | (1 << (place & 15));
    }
  }
}

function bytesOf({ claims, terms, units }: SegmentSize): number {
  return 4 * HEADER_WORDS + 4 * claims + 4 * terms + 4 * (terms + 1) + 2 * units + 2 * claims + claims;
}
