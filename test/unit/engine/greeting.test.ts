import { expect, it } from 'vitest';
import { greeted } from '../../../src/engine/greeting';

it('waits for no greeting of an engine that is gone', async () => {
  const { port1, port2 } = new MessageChannel();
  const connected = greeted(port1);
  port2.close();
  await expect(connected).rejects.toMatchObject({ code: 'engineLost' });
}, 2_000);
