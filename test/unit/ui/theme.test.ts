import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

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

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4]
    .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, WCAG 2.2. */
function contrast(one = '', other = ''): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
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
