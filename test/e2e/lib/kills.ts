import type { Page } from 'playwright-core';
import { plainAddress } from '../../../scripts/lib/serve-pages';
import { stopBackground } from './interrupt';
import { SITE } from './ledger';
import { processesOf } from './processes';
import { ScriptWorld } from './script-world';
import { startWorld, type World } from './world';

export type Kill = 'browser' | 'process' | 'engine' | 'background';

/** A page without an article, in whose content script the readings are asked for. */
const address = `${SITE}/accueil/du-jour`;
const pages = new Map([[address, '<!doctype html><title>Accueil</title><p>La une du jour.</p>']]);

/** A reader's browser that is killed and goes on. */
export class KilledBrowser {
  private constructor(
    private readonly folder: string,
    public world: World,
    public script: ScriptWorld,
  ) {}

  /** @param folder of the profile */
  static async start(folder: string): Promise<KilledBrowser> {
    const world = await startWorld({ pages, folder });
    const page = await world.context.newPage();
    return new KilledBrowser(folder, world, await open(page, world));
  }

  /** Kills something. @returns false where there was nothing to kill */
  async kill(what: Kill): Promise<boolean> {
    const { world } = this;
    switch (what) {
      case 'browser':
        process.kill(this.processes().browser, 'SIGKILL');
        return true;
      case 'process':
        for (const pid of this.processes().extension) process.kill(pid, 'SIGKILL');
        return true;
      case 'engine':
        return world.extension.page.evaluate(() =>
          chrome.offscreen.closeDocument().then(
            () => true,
            () => false,
          ),
        );
      case 'background':
        await stopBackground(world);
        return true;
    }
  }

  /** Brings back what does not come back by itself: the browser switches an extension off whose process crashed. */
  async recover(from: Kill): Promise<void> {
    if (from === 'engine' || from === 'background') return;
    await this.world.close().catch(() => {});
    this.world = await startWorld({ pages, folder: this.folder, grant: [], mode: null });
    this.script = await open(await this.world.context.newPage(), this.world);
  }

  async close(): Promise<void> {
    await this.world.close();
  }

  private processes() {
    return processesOf(`${this.folder}/profile`);
  }
}

/** Opens the page that the readings come from, in which the extension may still have to register its script. */
async function open(page: Page, world: World): Promise<ScriptWorld> {
  for (let attempt = 1; ; attempt++) {
    await page.goto(plainAddress(address));
    try {
      return await ScriptWorld.of(page, world.extensionId);
    } catch (error) {
      if (attempt === 20) throw error;
      await page.waitForTimeout(50);
    }
  }
}
