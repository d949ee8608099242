import type { Annotation, AnnotationChange } from '../annotations/types';
import { toAnswer } from '../answer';
import type { Article } from '../article/types';
import type { Answer, Reading, Requests } from '../messages';
import type { Cargo } from '../sync/file-name';
import type { TravellingSettings } from '../sync/settings';
import type {
  CoverageStatus,
  Digest,
  MergeAnswer,
  Merged,
  OutgoingFile,
  Plan,
  ReplicaStatus,
  Taken,
  UselessFile,
} from '../sync/types';

/** What the engine is asked. Only the background can: it alone knows who asked it, and from what window. */
interface EngineRequests {
  'article.read': {
    /**
     * `store` is false in a private window: the article is compared and nothing of it kept. So it is where `again` is
     * true: the article was stored when it was read, and is only compared anew.
     */
    ask: { article: Article; store: boolean; again?: boolean };
    answer: Reading;
  };
  'mark.dismiss': Requests['mark.dismiss'];
  'coverage.summary': Requests['coverage.summary'];
  'coverage.clear': Requests['coverage.clear'];
  'coverage.retention': Requests['coverage.retention'];
  'coverage.retentionPreview': Requests['coverage.retentionPreview'];
  'coverage.retain': Requests['coverage.retain'];
  'coverage.articles': Requests['coverage.articles'];
  'coverage.addresses': Requests['coverage.addresses'];
  'coverage.claims': Requests['coverage.claims'];
  'coverage.article': Requests['coverage.article'];
  'coverage.forget': Requests['coverage.forget'];
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
  'annotations.clear': Requests['annotations.clear'];
  'annotation.get': { ask: { id: string }; answer: Annotation | null };
  'annotations.ofArticle': { ask: { url: string }; answer: Annotation[] };
  'annotations.all': { ask: Record<string, never>; answer: Annotation[] };
  'annotations.counts': Requests['annotations.counts'];
  'annotations.placed': Requests['annotations.placed'];
  'annotations.orphans': Requests['annotations.orphans'];

  'replica.outbox': { ask: { of: Cargo }; answer: OutgoingFile[] };
  'replica.written': { ask: { of: Cargo; name: string }; answer: null };
  'replica.plan': { ask: { of: Cargo; names: string[] }; answer: Plan };
  'replica.take': { ask: { of: Cargo; name: string; bytes: Uint8Array }; answer: Taken };
  'replica.merge': { ask: { of: Cargo; answer: MergeAnswer }; answer: Merged };
  'replica.problems': { ask: { of: Cargo }; answer: UselessFile[] };
  'replica.digest': { ask: { most: number }; answer: Digest };
  /** See `exchangeSettings` in src/sync/settings.ts. */
  'settings.exchange': { ask: { settings: TravellingSettings }; answer: TravellingSettings };
  'settings.exchanged': { ask: { settings: TravellingSettings }; answer: null };
  'replica.status': { ask: Record<string, never>; answer: ReplicaStatus };
  'replica.coverage': { ask: Record<string, never>; answer: CoverageStatus };
  /** Whether what was read travels, too. */
  'replica.letTravel': { ask: { on: boolean }; answer: null };
  /** Begins with a store, see `connect` in src/sync/membership.ts; `key` is that of the reader's other devices. */
  'replica.connect': { ask: { key?: string }; answer: null };
  'replica.disconnect': { ask: Record<string, never>; answer: null };
  'replica.key': { ask: Record<string, never>; answer: string | null };
  /** Without a key, makes a new one. */
  'replica.changeKey': { ask: { key?: string }; answer: null };
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
  /** As `EngineHost.connect` takes it. */
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
