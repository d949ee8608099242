import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWorld, type World } from './lib/world';

let world: World;

beforeAll(async () => {
  world = await startWorld({ pages: new Map() });
});
afterAll(() => world.close());

test('a screen reader knows the regions of the options before anything is said in them', async () => {
  const { page } = world.extension;
  await page.bringToFront();
  const live = page.locator('[role="status"], [role="alert"]');
  await page.getByRole('heading', { name: 'Sync between your devices' }).waitFor();
  expect(await live.filter({ hasNotText: /./ }).count()).toBeGreaterThan(0);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const heard = nodes.filter(({ ignored, role }) => !ignored && /^(?:status|alert)$/.test(role?.value));
  expect(heard).toHaveLength(await live.count());
});
