import {
  anyObject,
  type Check,
  flag,
  list,
  Mismatch,
  oneOf,
  orNull,
  record,
  textLike,
  time,
} from '../../checks';
import { field } from '../../field';
import { type ReadingMode, type Settings, SITE } from '../../sites';
import type { StoredArticle } from '../types';
import { address, claim, metadata, sourceFields } from './check-claim';
import type { AnnotationLine, ArticleLine, BodyLine, CorrectionLine, SettingsLine } from './format';
import type { LineProblem } from './problems';

const MOST = { claims: 2_000, sites: 10_000 } as const;

const articleHead = record<StoredArticle>({
  ...sourceFields,
  author: orNull(metadata),
  readAt: time,
  firstReadAt: time,
});

const modes: Record<ReadingMode, true> = { everywhere: true, chosenSites: true, onClick: true };

const site = textLike(SITE, 253);

const settings = record<Settings>({
  mode: oneOf(modes),
  paused: flag,
  chosenSites: list(site, MOST.sites),
  offSites: list(site, MOST.sites),
});

const lines: { [Type in BodyLine['type']]: Check<Extract<BodyLine, { type: Type }>> } = {
  settings: record<SettingsLine>({ type: oneOf({ settings: true }), settings }),
  article: record<ArticleLine>({
    type: oneOf({ article: true }),
    article: articleHead,
    claims: list(claim, MOST.claims),
  }),
  correction: record<CorrectionLine>({
    type: oneOf({ correction: true }),
    url: address,
    claimId: textLike(/^[0-9a-f]{24}$/, 24),
  }),
  annotation: record<AnnotationLine>({ type: oneOf({ annotation: true }), annotation: anyObject }),
};

/** One line of an export, or what is wrong with it. */
export function checkLine(line: string): BodyLine | Omit<LineProblem, 'line'> {
  try {
    const value: unknown = JSON.parse(line);
    const type = field(value, 'type');
    return typeof type === 'string' && Object.hasOwn(lines, type)
      ? lines[type as BodyLine['type']](value, '')
      : { problem: 'unknownType' };
  } catch (error) {
    // Whatever else is thrown comes from the parser, which may also give up at what is nested too deeply.
    return error instanceof Mismatch ? { problem: 'wrongValue', field: error.path } : { problem: 'notJson' };
  }
}
