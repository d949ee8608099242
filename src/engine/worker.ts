import { DexieCorrections } from '../annotations/corrections';
import { openNotes } from '../annotations/database';
import { DexieAnnotations } from '../annotations/store';
import { openDatabase } from '../coverage/database';
import { openCoverage } from '../coverage/open-coverage';
import { openedOnce } from '../opened-once';
import { inTurns } from '../turns';
import { annotationRequests } from './annotation-requests';
import { createEngine } from './engine';
import { live } from './greeting';
import { type Engine, type Greeting, serve } from './protocol';
import { replicaRequests } from './replica-requests';

const notes = openedOnce(() => openNotes());
const annotations = async () => new DexieAnnotations(await notes());
const coverage = openedOnce(async () => openCoverage({}, new DexieCorrections(await notes())));
const articles = openedOnce(() => openDatabase());
const inTurn = inTurns();

/** The engine's worker: every port it is sent is answered from the one engine. */
const engine: Engine = {
  ...createEngine({ open: coverage, annotations, now: Date.now, inTurn }),
  ...annotationRequests(annotations),
  ...replicaRequests({ notes, articles, coverage, now: Date.now, inTurn }),
};
const greeting: Greeting = { life: `crossread-engine-${crypto.randomUUID()}` };
const alive = live(greeting.life);

globalThis.onmessage = async ({ ports: [port] }: MessageEvent) => {
  await alive;
  if (port) {
    serve(port, engine);
    port.postMessage(greeting);
  }
};

await alive;
globalThis.postMessage(greeting);
