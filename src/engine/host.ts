import { ended, UNGREETED } from './greeting';
import type { Greeting } from './protocol';

/** Keeps one engine worker running and puts callers through to it. */
export interface EngineHost {
  /** @param lost the life that the caller knows to have ended, `UNGREETED` where it never began, or null */
  connect(port: MessagePort, lost: string | null): void;
}

/** @param spawn starts the worker of src/engine/worker.ts */
export function engineHost(spawn: () => Worker): EngineHost {
  let running: { worker: Worker; life: string } | null = null;

  function start(): Worker {
    const started = { worker: spawn(), life: UNGREETED };
    const forget = () => {
      started.worker.terminate();
      running = running === started ? null : running;
    };
    started.worker.onerror = forget;
    started.worker.onmessage = ({ data }: MessageEvent<Greeting>) => {
      started.life = data.life;
      void ended(data.life).then(forget);
    };
    running = started;
    return started.worker;
  }

  return {
    connect(port, lost) {
      if (running?.life === lost) {
        running.worker.terminate();
        running = null;
      }
      const worker = running?.worker ?? start();
      worker.postMessage(null, [port]);
    },
  };
}
