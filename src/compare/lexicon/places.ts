import { fold } from '../../language/text';
import { countries } from './countries';
import { glossary } from './glossary';

/**
 * Countries by what they, their people and their cities are called, in any language: places with a country in
 * common may mean the same place ("Moscow", "Russia"), two countries never do.
 */
const byWord = new Map<string, Set<number>>();
const isCountry = new Set<string>();
/** Cities with more than one name, by each of them. */
const cityOf = new Map<string, string>();

function add(word: string, country: number): void {
  const key = fold(word).replaceAll('_', ' ');
  const known = byWord.get(key);
  if (known) known.add(country);
  else byWord.set(key, new Set([country]));
}

countries
  .trim()
  .split('\n')
  .forEach((line, country) => {
    const [names = '', cities = ''] = line.split('->');
    for (const word of names.split(/[\s/]+/).filter(Boolean)) {
      add(word, country);
      isCountry.add(fold(word).replaceAll('_', ' '));
    }
    for (const city of cities.split(/\s+/).filter(Boolean)) {
      for (const word of city.split('=')) {
        add(word, country);
        cityOf.set(fold(word).replaceAll('_', ' '), city);
      }
    }
  });

for (const { meaning, word } of glossary()) {
  const name = fold(meaning).replaceAll('_', ' ');
  const [own, city] = [fold(word).replaceAll('_', ' '), cityOf.get(name)];
  for (const country of byWord.get(name) ?? []) add(word, country);
  if (isCountry.has(name)) isCountry.add(own);
  if (city !== undefined) cityOf.set(own, city);
}

/** How two folded places relate: 'same' country, one 'within' the other, or null where nothing is known. */
export function placeRelation(one: string, other: string): 'same' | 'within' | null {
  const [a, b] = [byWord.get(one), byWord.get(other)];
  if (!a || !b || ![...a].some((country) => b.has(country))) return null;
  if (one === other || (isCountry.has(one) && isCountry.has(other))) return 'same';
  if (cityOf.has(one) && cityOf.get(one) === cityOf.get(other)) return 'same';
  return isCountry.has(one) || isCountry.has(other) ? 'within' : null;
}
