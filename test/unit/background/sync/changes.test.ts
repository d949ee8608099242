import { expect, test } from 'vitest';
import { telling } from '../../../../src/background/sync/changes';
import type { Engine } from '../../../../src/engine/protocol';

/** An engine that notes what it is asked, and what was told by then. */
function engineNoting(done: string[]): Engine {
  const asked = (name: string) => async () => {
    done.push(name);
    return null;
  };
  return new Proxy({} as Engine, {
    get: (_, name) => asked(String(name)),
    ownKeys: () => ['annotations.all'],
    getOwnPropertyDescriptor: () => ({
      enumerable: true,
      configurable: true,
      value: asked('annotations.all'),
    }),
  });
}

test.each([
  'annotations.add',
  'annotation.change',
  'annotation.remove',
  'annotation.restore',
  'annotations.clear',
  'mark.dismiss',
  'coverage.clear',
  'coverage.forget',
] as const)('%s is told once it is done, as the other devices are to follow it', async (name) => {
  const done: string[] = [];
  const engine = telling(engineNoting(done), async () => {
    done.push('told');
  });
  await (engine[name] as (ask: object) => Promise<unknown>)({});
  expect(done).toEqual([name, 'told']);
});

test('what changes nothing is not told, nor what failed', async () => {
  const done: string[] = [];
  const failing = { ...engineNoting(done), 'mark.dismiss': () => Promise.reject(new Error('full')) };
  const engine = telling(failing, async () => {
    done.push('told');
  });
  await engine['annotations.all']({});
  await expect(engine['mark.dismiss']({ url: '', claimId: '', dismissed: true })).rejects.toThrow('full');
  expect(done).toEqual(['annotations.all']);
});
