import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Prior } from './logistic';

/** The weights of both models as they were set by hand. */
export const PRIOR = JSON.parse(readFileSync(join(import.meta.dirname, 'prior.json'), 'utf8')) as Record<
  'support' | 'clash',
  Prior
>;
