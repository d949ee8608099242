import { expect, it } from 'vitest';
import { follow } from '../../../src/background/follow';
import { CrossreadError } from '../../../src/errors';

it('leaves alone what the reader is told elsewhere, and hides no bug', async () => {
  const failing = (error: Error) => follow(() => Promise.reject(error));
  await expect(failing(new CrossreadError('storageBlocked'))).resolves.toBeUndefined();
  await expect(failing(new TypeError('a bug'))).rejects.toThrow('a bug');
});
