/**
 * The sizes that a flag of the command line gives ("--sizes 10000,100000"), those of 0 left out, or others where it is
 * not given. Where they are no whole numbers it prints the usage and ends the process.
 */
export function sizesOf(flag: string, otherwise: number[], usage: string): number[] {
  const at = process.argv.indexOf(flag);
  if (at < 0) return otherwise;
  const given = (process.argv[at + 1] ?? '').split(',').map(Number);
  if (given.every((size) => Number.isInteger(size) && size >= 0)) return given.filter((size) => size > 0);
  console.error(usage);
  process.exit(1);
}
