import { CrossreadError } from '../errors';
import { UNGREETED } from './greeting';
import { type Connection, Line } from './line';
import type { Engine, EngineRequestName } from './protocol';

/**
 * Connects to the engine, starting it where it does not run.
 * @param lost the life that just ended, so that nobody is connected to it again; `UNGREETED` where one never began
 */
export type Connect = (lost: string | null) => Promise<Connection>;

/**
 * The engine behind a message port. Where it dies in the middle of a request it is started anew and asked once
 * more: every request may safely be made twice. After that the request fails with `engineLost`.
 */
export function engineClient(connect: Connect): Engine {
  let line: Promise<Line> | null = null;
  let lastLost: string | null = null;

  async function open(): Promise<Line> {
    try {
      return new Line(await connect(lastLost), (life) => {
        lastLost = life;
        line = null;
      });
    } catch (error) {
      line = null;
      // Whoever did not greet is stuck: the next one to be connected to is another.
      lastLost = UNGREETED;
      throw error;
    }
  }

  async function once(name: EngineRequestName, ask: unknown): Promise<unknown> {
    line ??= open();
    return (await line).send(name, ask);
  }

  async function twice(name: EngineRequestName, ask: unknown): Promise<unknown> {
    try {
      return await once(name, ask);
    } catch (error) {
      if (error instanceof CrossreadError && error.code === 'engineLost') {
        return once(name, ask);
      }
      throw error;
    }
  }

  const asking = <Name extends EngineRequestName>(name: Name) =>
    ((ask: unknown) => twice(name, ask)) as Engine[Name];
  return {
    'article.read': asking('article.read'),
    'mark.dismiss': asking('mark.dismiss'),
    'coverage.summary': asking('coverage.summary'),
    'coverage.clear': asking('coverage.clear'),
    'coverage.retention': asking('coverage.retention'),
    'coverage.retentionPreview': asking('coverage.retentionPreview'),
    'coverage.retain': asking('coverage.retain'),
    'coverage.articles': asking('coverage.articles'),
    'coverage.addresses': asking('coverage.addresses'),
    'coverage.claims': asking('coverage.claims'),
    'coverage.article': asking('coverage.article'),
    'coverage.forget': asking('coverage.forget'),
    'coverage.export': asking('coverage.export'),
    'coverage.import': asking('coverage.import'),
    'coverage.importSaved': asking('coverage.importSaved'),
    'annotations.add': asking('annotations.add'),
    'annotation.change': asking('annotation.change'),
    'annotation.remove': asking('annotation.remove'),
    'annotation.restore': asking('annotation.restore'),
    'annotations.clear': asking('annotations.clear'),
    'annotation.get': asking('annotation.get'),
    'annotations.ofArticle': asking('annotations.ofArticle'),
    'annotations.all': asking('annotations.all'),
    'annotations.counts': asking('annotations.counts'),
    'annotations.placed': asking('annotations.placed'),
    'annotations.orphans': asking('annotations.orphans'),
    'replica.outbox': asking('replica.outbox'),
    'replica.written': asking('replica.written'),
    'replica.plan': asking('replica.plan'),
    'replica.take': asking('replica.take'),
    'replica.merge': asking('replica.merge'),
    'replica.problems': asking('replica.problems'),
    'replica.digest': asking('replica.digest'),
    'settings.exchange': asking('settings.exchange'),
    'settings.exchanged': asking('settings.exchanged'),
    'replica.status': asking('replica.status'),
    'replica.coverage': asking('replica.coverage'),
    'replica.letTravel': asking('replica.letTravel'),
    'replica.connect': asking('replica.connect'),
    'replica.disconnect': asking('replica.disconnect'),
    'replica.key': asking('replica.key'),
    'replica.changeKey': asking('replica.changeKey'),
  };
}
