import { count, date, oneOf, record, text, textLike } from '../../checks';
import { CrossreadError } from '../../errors';
import { type Counts, type EndLine, FORMAT, FORMAT_VERSION, type Header } from './format';

const header = record<Header>({
  type: oneOf({ header: true }),
  format: oneOf({ [FORMAT]: true }),
  version: count,
  madeBy: text(200),
  madeAt: date,
  counts: record<Header['counts']>({ articles: count, claims: count }),
});

/** What holds of the header whatever the version. */
const anyHeader = record<Pick<Header, 'format' | 'version'>>({
  format: oneOf({ [FORMAT]: true }),
  version: count,
});

const end = record<EndLine>({
  type: oneOf({ end: true }),
  counts: record<Counts>({ articles: count, claims: count, corrections: count, annotations: count }),
  checksum: textLike(/^[0-9a-f]{64}$/, 64),
});

/**
 * The first line of a file, null where it has none.
 * @throws {CrossreadError} `fileUnknown` where it is not that of an export, `fileNewer` where a later version wrote it
 */
export function checkHeader(line: string | null): Header {
  try {
    const value: unknown = JSON.parse(line ?? '');
    const { version } = anyHeader(value, '');
    if (version > FORMAT_VERSION) {
      throw new CrossreadError('fileNewer', `version ${version}, this build knows ${FORMAT_VERSION}`);
    }
    return header(value, '');
  } catch (error) {
    if (error instanceof CrossreadError) throw error;
    throw new CrossreadError('fileUnknown', String(error), { cause: error });
  }
}

/** The last line, or null where this is another one. */
export function checkEnd(line: string): EndLine | null {
  if (!line.startsWith('{"type":"end"')) return null;
  try {
    return end(JSON.parse(line), '');
  } catch {
    return null; // a bad line like any other
  }
}
