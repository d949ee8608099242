import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findClaims } from '../../src/claims/find';
import { decide } from '../../src/compare/decide';
import type { Qualifier, Source, Statement } from '../../src/compare/types';
import { HOUR_MS } from '../../src/durations';
import { classScores } from './scores';

/** Qualifiers that follow from texts alone; each has a file of examples of our own. */
const TEXTUAL = ['hedged', 'sameWire', 'partial', 'update'] as const satisfies readonly Qualifier[];

const FOLDER = join(import.meta.dirname, 'qualifiers');
const EARLIER = Date.parse('2026-05-05T08:00:00Z');
/** A claim, what was read before it, and whether the qualifier applies. */
interface Example {
  language: string;
  expected: boolean;
  here: string;
  there?: string;
  /** How long after the earlier statement the claim was published. */
  hours?: number;
}

/** An example with what came out. Every other one is held out: rules are made and judged with the rest. */
interface QualifierCase extends Example {
  qualifier: Qualifier;
  held: boolean;
  got: boolean;
}

function statement(text: string, source: Source): Statement | null {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const [claim] = findClaims({ ...source, author: null, blocks });
  return claim ? { claim: { ...claim, text }, source } : null;
}

function source(name: string, language: string, publishedAt: number): Source {
  return {
    url: `https://${name}.example/1`,
    title: '',
    publisher: name,
    language,
    publishedAt: new Date(publishedAt).toISOString(),
  };
}

function qualifies(qualifier: Qualifier, { language, here, there, hours = 24 }: Example): boolean {
  const claim = statement(here, source('here', language, EARLIER + hours * HOUR_MS));
  const earlier = there === undefined ? null : statement(there, source('there', language, EARLIER));
  return claim !== null && decide(claim, earlier ? [earlier] : []).qualifiers.includes(qualifier);
}

/** Judges every example. */
export function runQualifiers(): QualifierCase[] {
  return TEXTUAL.flatMap((qualifier) => {
    const examples = JSON.parse(readFileSync(join(FOLDER, `${qualifier}.json`), 'utf8')) as Example[];
    return examples.map((example, index) => ({
      ...example,
      qualifier,
      held: index % 2 === 1,
      got: qualifies(qualifier, example),
    }));
  });
}

/** Precision and recall of each qualifier, of the examples that rules were made with and of those held out. */
export function qualifierTable(cases: QualifierCase[]): string {
  const lines = TEXTUAL.map((qualifier) => {
    const halves = [false, true].map((held) => {
      const own = cases.filter((one) => one.qualifier === qualifier && one.held === held);
      const outcomes = own.map(({ expected, got }) => ({ expected: `${expected}`, got: `${got}` }));
      const [score] = classScores(outcomes, ['true']);
      const { precision = 0, recall = 0 } = score ?? {};
      return `${precision.toFixed(2).padStart(9)} ${recall.toFixed(2).padStart(6)} ${`${own.length}`.padStart(3)}`;
    });
    return `${qualifier.padEnd(9)} ${halves.join('   ')}`;
  });
  return [`${''.padEnd(9)} precision recall   n   held out: the same`, ...lines].join('\n');
}

/** Errors in words, of the examples that rules may be made with alone. */
export function qualifierErrors(cases: QualifierCase[]): string[] {
  return cases
    .filter(({ held, expected, got }) => !held && expected !== got)
    .map(({ qualifier, expected, here, there }) =>
      [
        `${expected ? 'not ' : ''}called ${qualifier}`,
        `    read    ${here}`,
        ...(there ? [`    earlier ${there}`] : []),
      ].join('\n'),
    );
}
