import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

it('tracks nothing that it ignores, such as a link that stands for installed packages', () => {
  const { status, stdout } = spawnSync('git', ['ls-files', '--cached', '--ignored', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  // Without git, or outside a repository, there is nothing to look at.
  expect(status === 0 ? stdout : '').toBe('');
});
