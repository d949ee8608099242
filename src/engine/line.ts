import { fromAnswer } from '../answer';
import { CrossreadError } from '../errors';
import type { EngineRequestName, PortReply, PortRequest } from './protocol';

/** A way to a running engine. */
export interface Connection {
  port: MessagePort;
  /** Names the engine's life, see `Greeting`. */
  life: string;
  /** Resolves when the engine is gone. */
  lost: Promise<void>;
}

interface UnderWay {
  resolve(value: unknown): void;
  reject(error: unknown): void;
  timer: ReturnType<typeof setTimeout>;
}

/**
 * An engine that leaves a request unanswered for so long, in ms, hangs. 500 claims with 24 candidates each, the most
 * that is compared at once, take it about fifteen seconds on a busy machine.
 */
const PATIENCE_MS = 60_000;

/** Requests and replies over one connection: pairs what is sent with what comes back. */
export class Line {
  private readonly underWay = new Map<number, UnderWay>();
  private lastId = 0;
  private gone = false;

  /** @param onLost called once, when the engine is gone or hangs and what was under way fails with `engineLost` */
  constructor(
    private readonly connection: Connection,
    private readonly onLost: (life: string) => void,
  ) {
    const { port, lost } = connection;
    port.addEventListener('message', ({ data }: MessageEvent<PortReply>) => this.receive(data));
    port.start();
    void lost.then(() => this.drop());
  }

  send(name: EngineRequestName, ask: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.gone) {
        reject(new CrossreadError('engineLost'));
        return;
      }
      const request: PortRequest = { id: ++this.lastId, name, ask };
      this.connection.port.postMessage(request);
      const timer = setTimeout(() => this.drop(), PATIENCE_MS);
      this.underWay.set(request.id, { resolve, reject, timer });
    });
  }

  private receive({ id, answer }: PortReply): void {
    const request = this.underWay.get(id);
    clearTimeout(request?.timer);
    this.underWay.delete(id);
    try {
      request?.resolve(fromAnswer(answer));
    } catch (error) {
      request?.reject(error);
    }
  }

  private drop(): void {
    if (this.gone) {
      return;
    }
    this.gone = true;
    this.onLost(this.connection.life);
    this.connection.port.close();
    for (const request of this.underWay.values()) {
      clearTimeout(request.timer);
      request.reject(new CrossreadError('engineLost'));
    }
    this.underWay.clear();
  }
}
