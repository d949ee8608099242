import { describe, expect, it, vi } from 'vitest';
import type { CoverageSummary } from '../../../src/coverage/answers';
import { type Connect, engineClient } from '../../../src/engine/client';
import { UNGREETED } from '../../../src/engine/greeting';
import { type Engine, serve } from '../../../src/engine/protocol';
import { CrossreadError } from '../../../src/errors';

const summary: CoverageSummary = { articles: 3, claims: 40, since: 1_000 };

/** An engine that answers as told, each request in a life of its own number. */
function engines(answer: (life: number) => Promise<CoverageSummary>) {
  const ends: (() => void)[] = [];
  const lostLives: (string | null)[] = [];
  const connect: Connect = async (lost) => {
    lostLives.push(lost);
    const life = lostLives.length;
    const { port1, port2 } = new MessageChannel();
    const asked: Partial<Engine> = { 'coverage.summary': () => answer(life) };
    serve(port2, asked as Engine);
    const lostNow = new Promise<void>((resolve) => ends.push(resolve));
    return { port: port1, life: `life ${life}`, lost: lostNow };
  };
  return { connect, lostLives, end: (life: number) => ends[life - 1]?.() };
}

const never = new Promise<CoverageSummary>(() => {});

describe('engineClient', () => {
  it('connects once and pairs answers with requests', async () => {
    const { connect, lostLives } = engines(async () => summary);
    const engine = engineClient(connect);
    const answers = await Promise.all([engine['coverage.summary']({}), engine['coverage.summary']({})]);
    expect(answers).toEqual([summary, summary]);
    expect(lostLives).toEqual([null]);
  });

  it('hands on the code of a failure and does not ask again', async () => {
    let asked = 0;
    const { connect } = engines(async () => {
      asked++;
      throw new CrossreadError('databaseNewer', 'version 7');
    });
    const engine = engineClient(connect);
    await expect(engine['coverage.summary']({})).rejects.toMatchObject({
      code: 'databaseNewer',
      message: 'version 7',
    });
    expect(asked).toBe(1);
  });

  it('starts the engine anew and asks once more where it dies in the middle of a request', async () => {
    const running = engines((life) => {
      if (life === 1) setTimeout(() => running.end(1), 5);
      return life === 1 ? never : Promise.resolve(summary);
    });
    const engine = engineClient(running.connect);
    expect(await engine['coverage.summary']({})).toEqual(summary);
    expect(running.lostLives).toEqual([null, 'life 1']);
  });

  it('gives up as engineLost after the second death, and tries anew at the next request', async () => {
    const running = engines((life) => {
      if (life <= 2) setTimeout(() => running.end(life), 5);
      return life <= 2 ? never : Promise.resolve(summary);
    });
    const engine = engineClient(running.connect);
    await expect(engine['coverage.summary']({})).rejects.toMatchObject({ code: 'engineLost' });
    expect(await engine['coverage.summary']({})).toEqual(summary);
  });

  it('takes an engine that answers nothing for minutes for lost, and asks another', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const running = engines((life) => (life === 1 ? never : Promise.resolve(summary)));
      const answer = engineClient(running.connect)['coverage.summary']({});
      await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
      vi.advanceTimersByTime(10 * 60_000);
      expect(await answer).toEqual(summary);
      expect(running.lostLives).toEqual([null, 'life 1']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('notices a death between two requests', async () => {
    const running = engines(async () => summary);
    const engine = engineClient(running.connect);
    await engine['coverage.summary']({});
    running.end(1);
    expect(await engine['coverage.summary']({})).toEqual(summary);
    expect(running.lostLives).toEqual([null, 'life 1']);
  });

  it('tries to connect again after a failed start, and tells that nobody greeted', async () => {
    const { connect, lostLives } = engines(async () => summary);
    let starts = 0;
    const engine = engineClient((lost) => {
      starts++;
      return starts === 1 ? Promise.reject(new CrossreadError('engineLost')) : connect(lost);
    });
    expect(await engine['coverage.summary']({})).toEqual(summary);
    expect(starts).toBe(2);
    expect(lostLives).toEqual([UNGREETED]);
  });
});
