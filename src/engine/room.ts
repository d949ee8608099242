import type { AnnotationStore } from '../annotations/types';
import type { Retention, RoomMade } from '../coverage/answers';
import type { Coverage } from '../coverage/coverage';
import type { RetentionContext } from '../coverage/retention';
import { HOUR_MS } from '../durations';
import { CrossreadError } from '../errors';
import { inTurns } from '../turns';
import type { Engine } from './protocol';

/** How often room is made without being asked for, in ms: at the limit, each reading would take something away. */
const TIDY_EVERY = HOUR_MS;

/**
 * How long room is made, or what would go is counted, at a time, in ms: an engine that leaves a request unanswered for
 * long is taken to hang.
 */
const STRETCH_MS = 2_000;

export interface RoomOptions {
  coverage(): Promise<Coverage>;
  /** What the reader noted: articles with notes stay. */
  annotations(): Promise<Pick<AnnotationStore, 'counts'>>;
  /** Epoch ms. */
  now(): number;
  /** Runs a step between readings, so that these need not wait for more than one. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
}

type RoomRequest = 'coverage.retention' | 'coverage.retentionPreview' | 'coverage.retain';

/** Answers what is asked about how much is kept, and sees to it by itself. */
export function roomKeeper({ coverage, annotations, now, inTurn }: RoomOptions) {
  let nextTidy = Number.NEGATIVE_INFINITY;
  /** The reader said what is to go, and it has not all gone. */
  let unfinished = false;
  /** Two at a time would each remove as much as has to go. */
  const alone = inTurns();

  async function context(): Promise<RetentionContext> {
    return { now: now(), annotated: new Set(Object.keys(await (await annotations()).counts())) };
  }

  /** A clock that says when it has been long enough. */
  function stretch(): () => boolean {
    const until = now() + STRETCH_MS;
    return () => now() >= until;
  }

  /** Makes room for a while, by the rule that holds, or by one that the reader chose and that could not be stored. */
  function make(chosen?: Retention): Promise<RoomMade> {
    return alone(async () => {
      const stored = await coverage();
      const rule = chosen ?? (await stored.retention());
      const isAsked = unfinished || chosen !== undefined;
      const follow = rule.keep !== 'everything' && (isAsked || (await stored.mayFollow(rule, now())));
      const enough = stretch();
      const made = follow
        ? await stored.makeRoom(rule, { ...(await context()), between: inTurn, enough })
        : { articles: 0, done: true };
      if (!chosen) unfinished = !made.done;
      return made;
    });
  }

  /** Removing takes no room, as storing the rule does, so it comes first. @throws {CrossreadError} `ruleNotKept` */
  async function retainOnFullDisk(rule: Retention): Promise<RoomMade> {
    const made = await make(rule);
    if (made.done) throw new CrossreadError('ruleNotKept');
    return made;
  }

  const requests: Pick<Engine, RoomRequest> = {
    'coverage.retention': async () => (await coverage()).retention(),
    'coverage.retentionPreview': async ({ rule }) => {
      const enough = stretch();
      return (await coverage()).previewRoom(rule, { ...(await context()), enough });
    },
    'coverage.retain': async ({ rule }) => {
      try {
        await (await coverage()).setRetention(rule);
      } catch (error) {
        if (!(error instanceof CrossreadError && error.code === 'storageFull')) throw error;
        return retainOnFullDisk(rule);
      }
      unfinished = true;
      const made = await make();
      // Whoever asked may not ask again: then the next reading goes on.
      nextTidy = made.done ? now() + TIDY_EVERY : Number.NEGATIVE_INFINITY;
      return made;
    },
  };
  return {
    requests,
    /** To be called once the engine has started, and after a reading: removes what the rule does not keep, now and then. */
    async tidy(): Promise<void> {
      if (now() < nextTidy) return;
      nextTidy = now() + TIDY_EVERY;
      for (let done = false; !done; ) ({ done } = await make());
    },
    /** Much was stored at once: the next reading makes room, without waiting for an hour to pass. */
    noteGrowth(): void {
      nextTidy = Number.NEGATIVE_INFINITY;
    },
  };
}
