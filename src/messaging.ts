import { fromAnswer, toAnswer } from './answer';
import { browser } from './browser';
import { CrossreadError } from './errors';
import { field } from './field';
import {
  type Answer,
  contentScriptRequests,
  type PageRequestName,
  type PageRequests,
  type RequestName,
  type Requests,
} from './messages';

/** Who asks. */
interface Asker {
  /** Address of the page or of the extension's own page that asks; '' where the browser does not tell. */
  url: string;
  /** The tab the message comes from, null for the popup. */
  tabId: number | null;
  /** True in a private window. */
  incognito: boolean;
  /** True for the extension's own pages, false for a content script. */
  trusted: boolean;
}

type Exchanges<Map> = { [Name in keyof Map]: { ask: unknown; answer: unknown } };

type Handlers<Map extends Exchanges<Map>> = {
  [Name in keyof Map]?: (ask: Map[Name]['ask'], asker: Asker) => Promise<Map[Name]['answer']>;
};

/** Answers to some of the requests to the extension. */
export type RequestHandlers = Handlers<Requests>;

/** What a message carries; the field says which list of requests its name is in. */
type Envelope = { request: string; ask: unknown } | { pageRequest: string; ask: unknown };

type Sender = Parameters<Parameters<typeof browser.runtime.onMessage.addListener>[0]>[1];

/**
 * Asks the extension's background something.
 * @throws {CrossreadError} with the code of the answer; `engineLost` where nobody answers.
 */
export async function ask<Name extends RequestName>(
  name: Name,
  payload: Requests[Name]['ask'],
): Promise<Requests[Name]['answer']> {
  const envelope: Envelope = { request: name, ask: payload };
  return fromAnswer(await answerTo(browser.runtime.sendMessage(envelope)));
}

/**
 * Asks the content script of a tab's page something.
 * @throws {CrossreadError} with the code of the answer; `engineLost` where the tab has no content script.
 */
export async function askPage<Name extends PageRequestName>(
  tabId: number,
  name: Name,
  payload: PageRequests[Name]['ask'],
): Promise<PageRequests[Name]['answer']> {
  const envelope: Envelope = { pageRequest: name, ask: payload };
  return fromAnswer(await answerTo(browser.tabs.sendMessage(tabId, envelope, { frameId: 0 })));
}

/**
 * Answers requests to the extension. A name without a handler is left to other contexts; a content script that
 * asks for more than `contentScriptRequests` is answered `badMessage`.
 * @returns a function that stops answering
 */
export function answerRequests(handlers: RequestHandlers): () => void {
  return listen(handlers, 'request', (name, asker) => {
    if (!asker.trusted && !contentScriptRequests.some((allowed) => allowed === name)) {
      throw new CrossreadError('badMessage', `${name} is not for content scripts`);
    }
  });
}

/**
 * Answers requests to a page's content script.
 * @returns a function that stops answering
 */
export function answerPageRequests(handlers: Handlers<PageRequests>): () => void {
  return listen(handlers, 'pageRequest', () => {});
}

function listen<Map extends Exchanges<Map>>(
  handlers: Handlers<Map>,
  list: 'request' | 'pageRequest',
  check: (name: string, asker: Asker) => void,
): () => void {
  const listener = (message: unknown, sender: Sender) => {
    const name = field(message, list);
    if (typeof name !== 'string' || !Object.hasOwn(handlers, name)) {
      return undefined;
    }
    const handler = handlers[name as keyof Map];
    const asker = askerOf(sender);
    return toAnswer(async () => {
      check(name, asker);
      return handler?.(field(message, 'ask'), asker);
    });
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Least privilege: whatever does not come from an address of the extension counts as a content script. */
function askerOf(sender: Sender): Asker {
  return {
    url: sender.url ?? '',
    tabId: sender.tab?.id ?? null,
    incognito: sender.tab?.incognito ?? false,
    trusted: sender.url?.startsWith(browser.runtime.getURL('')) ?? false,
  };
}

/** The answer to a message that was sent. @throws {CrossreadError} `engineLost` where nobody answers */
async function answerTo<Value>(sent: Promise<unknown>): Promise<Answer<Value>> {
  const received = await sent.catch((error: unknown) => {
    throw new CrossreadError('engineLost', String(error), { cause: error });
  });
  if (received === undefined || received === null) {
    throw new CrossreadError('engineLost', 'nobody answered');
  }
  return received as Answer<Value>;
}
