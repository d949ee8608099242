import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { licencesText, shippedPackages } from '../../../scripts/lib/licences';

const root = join(import.meta.dirname, '../../..');
const packages = shippedPackages(root);

describe('the licences of what is shipped', () => {
  it('NOTICE names every package, in the version that is installed', () => {
    const notice = readFileSync(join(root, 'NOTICE'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    for (const [name, version] of Object.entries(dependencies))
      expect(notice).toContain(`${name} ${version}`);
    const ofMicromark = /^(?:micromark|@types\/|character-entities|debug|decode-named|dequal|devlop|ms$)/;
    const unnamed = packages.filter(({ name }) => !ofMicromark.test(name) && !notice.includes(name));
    expect(unnamed).toEqual([]);
  });

  it('come along in full, those of indirect dependencies too', () => {
    const text = licencesText(packages);
    for (const name of ['preact', '@noble/curves', 'lib0']) expect(text).toContain(`${name} `);
    expect(packages.filter((one) => one.text === '').map(({ name }) => name)).toEqual(['saxes']);
    expect(text).toContain('Neither the name of the age project');
  });
});
