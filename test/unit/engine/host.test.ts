import { expect, it } from 'vitest';
import { UNGREETED } from '../../../src/engine/greeting';
import { engineHost } from '../../../src/engine/host';

/** Workers that never say a word, and a host of them. */
function muteWorkers() {
  const ended: number[] = [];
  const asked: number[] = [];
  let spawned = 0;
  const host = engineHost(() => {
    const number = spawned++;
    const worker: Pick<Worker, 'postMessage' | 'terminate' | 'onmessage' | 'onerror'> = {
      postMessage: () => asked.push(number),
      terminate: () => ended.push(number),
      onmessage: null,
      onerror: null,
    };
    return worker as Worker;
  });
  const connect = (lost: string | null) => host.connect(new MessageChannel().port1, lost);
  return { connect, asked, ended };
}

it('puts another caller through to the engine that is starting', () => {
  const { connect, asked, ended } = muteWorkers();
  connect(null);
  connect('a life long gone');
  expect({ asked, ended }).toEqual({ asked: [0, 0], ended: [] });
});

it('ends an engine that never greeted, and starts another', () => {
  const { connect, asked, ended } = muteWorkers();
  connect(null);
  connect(UNGREETED);
  expect({ asked, ended }).toEqual({ asked: [0, 1], ended: [0] });
});
