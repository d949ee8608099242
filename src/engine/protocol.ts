import type { Annotation, AnnotationChange } from '../annotations/types';
import { toAnswer } from '../answer';
import type { Article } from '../article/types';
import type { Answer, Reading, Requests } from '../messages';

/** What the engine is asked. Only the background can: it alone knows who asked it, and from what window. */
interface EngineRequests {
  'article.read': {
    /** `store` is false in a private window: the article is compared and nothing of it kept. */
    ask: { article: Article; store: boolean };
    answer: Reading;
  };
  'mark.dismiss': Requests['mark.dismiss'];
  'coverage.summary': Requests['coverage.summary'];
  'coverage.clear': Requests['coverage.clear'];
  'coverage.export': Requests['coverage.export'];
  'coverage.import': Requests['coverage.import'];
  'coverage.importSaved': Requests['coverage.importSaved'];

  'annotations.add': { ask: { annotations: Annotation[] }; answer: null };
  'annotation.change': {
    ask: { id: string; change: AnnotationChange; modified: string };
    answer: Annotation;
  };
  'annotation.remove': { ask: { id: string }; answer: null };
  'annotation.restore': { ask: { id: string }; answer: null };
  'annotation.get': { ask: { id: string }; answer: Annotation | null };
  'annotations.ofArticle': { ask: { url: string }; answer: Annotation[] };
  'annotations.all': { ask: Record<string, never>; answer: Annotation[] };
  'annotations.placed': Requests['annotations.placed'];
  'annotations.orphans': Requests['annotations.orphans'];
}

export type EngineRequestName = keyof EngineRequests;

/** The engine, as those see it who ask it. */
export type Engine = {
  [Name in EngineRequestName]: (ask: EngineRequests[Name]['ask']) => Promise<EngineRequests[Name]['answer']>;
};

/** The worker's first message on a port: it listens. `life` names the lock it holds for as long as it lives. */
export interface Greeting {
  life: string;
}

/** What asks the engine's host to be put through; the port comes along with it. */
export interface ConnectMessage {
  /** The life that the caller knows to have ended. */
  lost: string | null;
}

export interface PortRequest {
  id: number;
  name: EngineRequestName;
  ask: unknown;
}

export interface PortReply {
  id: number;
  answer: Answer<unknown>;
}

/** Answers what comes in at a port. */
export function serve(port: MessagePort, engine: Engine): void {
  port.addEventListener('message', async ({ data }: MessageEvent<PortRequest>) => {
    const handler = engine[data.name] as (ask: unknown) => Promise<unknown>;
    const reply: PortReply = { id: data.id, answer: await toAnswer(() => handler(data.ask)) };
    port.postMessage(reply);
  });
  port.start();
}
