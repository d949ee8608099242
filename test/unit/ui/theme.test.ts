import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast } from './contrast';

const css = readFileSync(join(import.meta.dirname, '../../../src/ui/theme.css'), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const schemes = { light: colours(light), dark: { ...colours(light), ...colours(dark) } };

/** Text and what it stands on. */
const pairs = [
  ['text', 'surface'],
  ['text', 'surface-sunken'],
  ['text', 'surface-raised'],
  ['text', 'contradicted-tint'],
  ['text-muted', 'surface'],
  ['text-muted', 'surface-sunken'],
  ['text-muted', 'contradicted-tint'],
  ['accent', 'surface-sunken'],
  ['on-accent', 'accent'],
  ['danger', 'surface'],
  ['danger', 'surface-sunken'],
  ['on-danger', 'danger'],
  ...['contradicted', 'corroborated', 'new'].flatMap((mark) => [
    [mark, 'surface'],
    [mark, 'surface-sunken'],
    [mark, `${mark}-tint`],
  ]),
];

function colours(rules: string): Record<string, string> {
  return Object.fromEntries([...rules.matchAll(/--([a-z-]+): #([0-9a-f]{6})/g)].map((m) => [m[1], m[2]]));
}

describe.each(Object.entries(schemes))('the %s theme', (_, colour) => {
  it.each(pairs)('has %s legible on %s', (text = '', surface = '') => {
    expect(contrast(colour[text], colour[surface])).toBeGreaterThanOrEqual(4.5);
  });

  it('has outlines of controls that can be seen', () => {
    expect(contrast(colour['line-strong'], colour.surface)).toBeGreaterThanOrEqual(3);
    expect(contrast(colour['line-strong'], colour['surface-sunken'])).toBeGreaterThanOrEqual(3);
  });
});
