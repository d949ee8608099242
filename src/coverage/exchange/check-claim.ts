import { LIMITS } from '../../article/limits';
import {
  type Check,
  count,
  date,
  flag,
  list,
  Mismatch,
  oneOf,
  orNull,
  record,
  text,
  time,
  webAddress,
} from '../../checks';
import type { Claim } from '../../claims/types';
import type {
  Difference,
  DifferenceKind,
  Evidence,
  Mark,
  Qualifier,
  Source,
  Verdict,
} from '../../compare/types';
import type { Span } from '../../language/types';
import type { ExportedClaim } from './format';

/** Bounds on what a line may hold: as wide as what can be stored by reading. */
const MOST = { url: 8_192, language: 35, focus: 100, evidence: 100 } as const;

const words = text(LIMITS.textLength);

export const metadata = text(LIMITS.metadataLength);
export const address = webAddress(MOST.url);

const marks: Record<Mark, true> = { new: true, corroborated: true, contradicted: true };
const qualifiers: Record<Qualifier, true> = {
  update: true,
  sameWire: true,
  sameOutlet: true,
  hedged: true,
  partial: true,
  revised: true,
};
const kinds: Record<DifferenceKind, true> = {
  number: true,
  date: true,
  duration: true,
  place: true,
  name: true,
  role: true,
  polarity: true,
  antonym: true,
  quantifier: true,
  cause: true,
  outcome: true,
  attribution: true,
};
export const sourceFields: { [Name in keyof Source]: Check<Source[Name]> } = {
  url: address,
  title: metadata,
  publisher: metadata,
  publishedAt: orNull(date),
  language: text(MOST.language),
};

const span = record<Span>({ start: count, end: count });

const evidence = record<Evidence>({
  ...sourceFields,
  text: words,
  relation: oneOf({ supports: true, conflicts: true }),
});

const difference = record<Difference>({
  kind: oneOf(kinds),
  here: words,
  there: words,
  hereSpan: span,
  thereSpan: span,
  evidence: count,
});

/** Without its explanation, which is taken anew wherever it is shown. */
const verdictFields = record<Omit<Verdict, 'explanation'>>({
  mark: oneOf(marks),
  evidence: list(evidence, MOST.evidence),
  differences: list(difference, MOST.evidence),
  qualifiers: list(oneOf(qualifiers), MOST.evidence),
});

/** A mark other than "new" has evidence, and every difference is about one piece of it. */
const verdict: Check<Verdict> = (value, path) => {
  const found = verdictFields(value, path);
  if (found.mark !== 'new' && found.evidence.length === 0) throw new Mismatch(`${path}.evidence`);
  const astray = found.differences.findIndex((each) => each.evidence >= found.evidence.length);
  if (astray >= 0) throw new Mismatch(`${path}.differences.${astray}.evidence`);
  return found;
};

const claimFields: { [Name in keyof Claim]: Check<Claim[Name]> } = {
  block: count,
  start: count,
  end: count,
  text: words,
  speaker: orNull(words),
  hedged: flag,
  focus: list(words, MOST.focus),
};

const claimRecord = record<ExportedClaim>({
  ...claimFields,
  revisedAt: orNull(time),
  verdict: orNull(verdict),
});

/** A claim of an article line. */
export const claim: Check<ExportedClaim> = (value, path) => {
  const found = claimRecord(value, path);
  if (found.end - found.start !== found.text.length) throw new Mismatch(`${path}.end`);
  return found;
};
