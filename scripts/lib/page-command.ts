import { endWithReader } from './end-with-reader';

/** A command that is given saved pages and prints something of each. */
export interface PageCommand {
  usage: string;
  /** Options that it takes besides `--json`. */
  options?: readonly string[];
  /** What to print of one page; rejects where the page cannot be read. @param given options of the command line */
  show(file: string, given: ReadonlySet<string>): Promise<string>;
}

/**
 * Runs a command on the pages that its arguments name, in their order. A page that cannot be read costs one line on
 * stderr and the exit status, not the pages after it.
 * @returns the exit status
 */
export async function runPageCommand(
  { usage, options = [], show }: PageCommand,
  args: string[],
): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const given = new Set(args.filter((arg) => arg.startsWith('--')));
  const unknown = [...given].find((option) => option !== '--json' && !options.includes(option));
  if (unknown || files.length === 0) {
    console.error(unknown ? `unknown option ${unknown}; ${usage}` : usage);
    return 1;
  }
  endWithReader();
  let status = 0;
  for (const file of files) {
    try {
      console.log(await show(file, given));
    } catch (error) {
      console.error(oneLine(file, error));
      status = 1;
    }
  }
  return status;
}

function oneLine(file: string, error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  return message.startsWith(file) ? message : `${file}: ${message}`;
}
