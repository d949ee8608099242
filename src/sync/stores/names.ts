/**
 * Names that mean the same file everywhere: no case to lose on a Mac or on Windows, nothing to escape in an address,
 * no leading dot to hide behind.
 */
const NAME = /^[a-z0-9][a-z0-9._-]{0,99}$/;

/** Whether a file found in a store can be one of ours. */
export function isFileName(name: string): boolean {
  return NAME.test(name);
}

/** @throws {RangeError} where no file of ours may be called so */
export function checkedName(name: string): string {
  if (!isFileName(name)) {
    throw new RangeError(`not a name for a file in a store: ${JSON.stringify(name)}`);
  }
  return name;
}
