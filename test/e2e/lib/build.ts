import { cp, rm } from 'node:fs/promises';
import { build } from 'vite';
import { DIST } from './world';

/** Builds the extension and sets it aside, so that another build does not pull it from under the tests. */
export default async function setup(): Promise<void> {
  await build({ logLevel: 'error' });
  await rm(DIST, { recursive: true, force: true });
  await cp('dist/chromium', DIST, { recursive: true });
}
