import { type ExtensionBrowser, launchWithExtension } from '../../scripts/lib/browser';
import { ExtensionPage } from '../../scripts/lib/extension-page';
import type { Annotation } from '../../src/annotations/types';
import type { SyncState } from '../../src/messages';
import { serverKinds } from '../../test/lib/webdav/kinds';
import { startServer } from '../../test/lib/webdav/server';
import { countTo } from './counted';
import { type Step, timed } from './steps';

/** Annotations handed to the extension in one message. */
const CHUNK = 500;

/** Syncs annotations between two Chromiums through an Apache of its own. */
export async function crossread(notes: Annotation[]): Promise<Step[]> {
  const server = await startServer(serverKinds.apache);
  const counter = await countTo(server.address);
  const opened: ExtensionBrowser[] = [];
  const device = async () => {
    const browser = await launchWithExtension({
      dist: 'dist/chromium',
      hosts: [],
      port: 1,
      grant: ['http://127.0.0.1/*'],
    });
    opened.push(browser);
    return ExtensionPage.open(browser);
  };
  const connect = (extension: ExtensionPage, key: string | null) =>
    extension.ask('sync.connect', {
      connection: {
        kind: 'webdav',
        address: counter.address,
        folder: 'notes',
        user: server.user,
        password: server.password,
      },
      key,
      forThis: false,
    });
  try {
    const first = await device();
    for (let at = 0; at < notes.length; at += CHUNK) {
      await first.ask('annotations.add', { annotations: notes.slice(at, at + CHUNK) });
    }
    const upload = await timed('first upload', counter, async () => wentWell(await connect(first, null)));
    const second = await device();
    const key = await first.ask('sync.key', {});
    const download = await timed('first download', counter, async () => wentWell(await connect(second, key)));
    const [{ id = '' } = {}] = notes;
    await first.ask('annotation.change', { id, change: { note: 'Changed.' } });
    const edit = await timed('one edit, there and back', counter, async () => {
      wentWell(await first.ask('sync.now', { answer: {} }));
      wentWell(await second.ask('sync.now', { answer: {} }));
    });
    const [all, changed] = [
      await second.ask('annotations.all', {}),
      await second.ask('annotation.get', { id }),
    ];
    if (all.length !== notes.length || changed?.note !== 'Changed.') {
      throw new Error(`${all.length} annotations arrived, the note says ${changed?.note}`);
    }
    return [upload, download, edit];
  } finally {
    await Promise.all(opened.map((browser) => browser.close()));
    await counter.close();
    await server.close();
  }
}

/** @throws Error where a sync did not do all there was to do */
function wentWell({ error, waiting, question }: SyncState): void {
  if (error || waiting > 0 || question) throw new Error(JSON.stringify({ error, waiting, question }));
}
