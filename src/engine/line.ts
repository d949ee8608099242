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
}

/** Requests and replies over one connection: pairs what is sent with what comes back. */
export class Line {
  private readonly underWay = new Map<number, UnderWay>();
  private lastId = 0;
  private gone = false;

  /** @param onLost called once, when the engine is gone and what was under way has failed with `engineLost` */
  constructor(
    private readonly connection: Connection,
    onLost: (life: string) => void,
  ) {
    const { port, life, lost } = connection;
    port.addEventListener('message', ({ data }: MessageEvent<PortReply>) => this.receive(data));
    port.start();
    void lost.then(() => {
      onLost(life);
      this.drop();
    });
  }

  send(name: EngineRequestName, ask: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      if (this.gone) {
        reject(new CrossreadError('engineLost'));
        return;
      }
      const request: PortRequest = { id: ++this.lastId, name, ask };
      this.connection.port.postMessage(request);
      this.underWay.set(request.id, { resolve, reject });
    });
  }

  private receive({ id, answer }: PortReply): void {
    const request = this.underWay.get(id);
    this.underWay.delete(id);
    try {
      request?.resolve(fromAnswer(answer));
    } catch (error) {
      request?.reject(error);
    }
  }

  private drop(): void {
    this.gone = true;
    this.connection.port.close();
    for (const request of this.underWay.values()) {
      request.reject(new CrossreadError('engineLost'));
    }
    this.underWay.clear();
  }
}
