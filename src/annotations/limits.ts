/** Bounds on one annotation, in UTF-16 code units: far above what readers write, far below what would hurt. */
export const MOST = {
  exact: 10_000,
  context: 64,
  note: 100_000,
  tag: 100,
  tags: 50,
  title: 500,
  url: 8_192,
} as const;

/** An import reads files up to this many bytes. */
export const MOST_BYTES = 50_000_000;
