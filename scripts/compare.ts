import { judgePair, type TextPair } from '../src/compare/pairs/pair';
import { languagePack } from '../src/language';
import { endWithReader } from './lib/end-with-reader';
import { readBytes } from './lib/read-bytes';

const USAGE = 'usage: npm run --silent compare -- PAIRS.jsonl';

/** A line of input. */
interface NamedPair extends TextPair {
  id: string | number;
}

/** Reads one line; throws an Error that says what is wrong with it. */
function pairOf(line: string): NamedPair {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('not an object');
  const { id, premise, hypothesis, language } = value as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new Error('"id" is neither a string nor a number');
  if (typeof premise !== 'string') throw new Error('"premise" is not a string');
  if (typeof hypothesis !== 'string') throw new Error('"hypothesis" is not a string');
  if (typeof language !== 'string' || !languagePack(language))
    throw new Error('"language" is neither "fr" nor "en"');
  return { id, premise, hypothesis, language };
}

/** One line of output: probabilities with four decimals. */
function answer(pair: NamedPair): string {
  const { label, scores } = judgePair(pair);
  const rounded = Object.fromEntries(
    Object.entries(scores).map(([name, value]) => [name, Number(value.toFixed(4))]),
  );
  return JSON.stringify({ id: pair.id, label, scores: rounded });
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

const [file, ...rest] = process.argv.slice(2);
if (file === undefined || rest.length > 0) fail(USAGE);
const bytes = await readBytes(file).catch((error: Error) => fail(error.message));
endWithReader();
const answers: string[] = [];
// Decoding drops a byte order mark, which JSON does not allow.
for (const [index, line] of new TextDecoder().decode(bytes).split(/\r?\n/).entries()) {
  if (line.trim() === '') continue;
  try {
    answers.push(answer(pairOf(line)));
  } catch (error) {
    fail(`${file}:${index + 1}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (answers.length > 0) process.stdout.write(`${answers.join('\n')}\n`);
