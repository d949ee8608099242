import type { AnnotationStore } from '../annotations/types';
import type { Coverage } from '../coverage/coverage';
import type { RetentionContext } from '../coverage/retention';
import type { Retention } from '../messages';
import type { Engine } from './protocol';

/** How often room is made without being asked for, in ms: counting a large coverage takes a moment. */
const HOUR = 3_600_000;

export interface RoomOptions {
  coverage(): Promise<Coverage>;
  /** What the reader noted: articles with notes stay. */
  annotations(): Promise<Pick<AnnotationStore, 'pages'>>;
  /** Epoch ms. */
  now(): number;
}

type RoomRequest = 'coverage.retention' | 'coverage.retentionPreview' | 'coverage.retain';

/** Answers what is asked about how much is kept, and sees to it by itself. */
export function roomKeeper({ coverage, annotations, now }: RoomOptions) {
  let lastMade = Number.NEGATIVE_INFINITY;
  async function context(): Promise<RetentionContext> {
    return { now: now(), annotated: new Set(await (await annotations()).pages()) };
  }

  async function make(rule: Retention): Promise<number> {
    lastMade = now();
    return rule.keep === 'everything' ? 0 : (await coverage()).makeRoom(rule, await context());
  }

  const requests: Pick<Engine, RoomRequest> = {
    'coverage.retention': async () => (await coverage()).retention(),
    'coverage.retentionPreview': async ({ rule }) => (await coverage()).previewRoom(rule, await context()),
    'coverage.retain': async ({ rule }) => {
      await (await coverage()).setRetention(rule);
      return { articles: await make(rule) };
    },
  };
  return {
    requests,
    /** To be called after a reading: once an hour at most it removes what the rule does not keep. */
    async tidy(): Promise<void> {
      if (now() - lastMade < HOUR) return;
      lastMade = now();
      await make(await (await coverage()).retention());
    },
  };
}
