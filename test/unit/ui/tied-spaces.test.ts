import { expect, it } from 'vitest';
import { withTiedSpaces } from '../../../src/ui/tied-spaces';

it.each([
  ['« Non », dit-elle : trop !', '«~Non~», dit-elle~: trop~!'],
  ['12 000 visiteurs en 2024, 1 250 000 en 2025', '12~000 visiteurs en 2024, 1~250~000 en 2025'],
  ['une hausse de 3,5 % et 40 € de plus', 'une hausse de 3,5~% et 40~€ de plus'],
  ['le 7 1000 fois', 'le 7 1000 fois'],
])('%s keeps together what no line may part', (text, tied) => {
  expect(withTiedSpaces(text).replaceAll('\u00A0', '~')).toBe(tied);
});
