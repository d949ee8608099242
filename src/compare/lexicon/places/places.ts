import { packOf } from '../../../language';
import { fold } from '../../../language/text';
import { glossary } from '../glossary';
import { LANGUAGES } from '../languages';
import { countries } from './countries';
import { regions } from './regions';

/**
 * Countries by what they, their people and their cities are called, in any language: places with a country in
 * common may mean the same place ("Moscow", "Russia"), two countries never do.
 */
const byWord = new Map<string, Set<number>>();
const isCountry = new Set<string>();
/** Cities with more than one name, by each of them. */
const cityOf = new Map<string, string>();

function add(key: string, country: number): void {
  const known = byWord.get(key);
  if (known) known.add(country);
  else byWord.set(key, new Set([country]));
}

function keyOf(word: string): string {
  return fold(word).replaceAll('_', ' ');
}

countries
  .trim()
  .split('\n')
  .forEach((line, country) => {
    const [names = '', cities = ''] = line.split('->');
    names.split('/').forEach((words, at) => {
      const pack = packOf(LANGUAGES[at] ?? '');
      for (const word of words.split(/\s+/).filter(Boolean)) {
        // Also by its lemma: "Swedes", "suédoises".
        for (const key of [keyOf(word), pack.lemma(keyOf(word), word)]) {
          add(key, country);
          isCountry.add(key);
        }
      }
    });
    for (const city of cities.split(/\s+/).filter(Boolean)) {
      for (const word of city.split('=')) {
        add(keyOf(word), country);
        cityOf.set(keyOf(word), city);
      }
    }
  });

/** Regions by each of their names, and the regions that each place lies in. */
const regionsNamed = new Map<string, Set<number>>();
const regionsOf = new Map<string, Set<number>>();

regions
  .trim()
  .split('\n')
  .forEach((line, region) => {
    const [country = '', text = ''] = line.split(': ');
    const [names = '', parts = ''] = text.split(' -> ');
    const note = (map: Map<string, Set<number>>, word: string) => {
      const key = keyOf(word);
      for (const index of byWord.get(country) ?? []) add(key, index);
      map.set(key, (map.get(key) ?? new Set()).add(region));
    };
    for (const word of names.split(/[\s=]+/)) note(regionsNamed, word);
    for (const word of parts.split(/[\s=]+/)) note(regionsOf, word);
    for (const group of [...names.split(' '), ...parts.split(' ')]) {
      for (const word of group.split('=')) if (!cityOf.has(keyOf(word))) cityOf.set(keyOf(word), group);
    }
  });

/** True where a place lies in a region, as far as the list knows. */
function liesIn(place: string, region: string): boolean {
  const [inside, named] = [regionsOf.get(place), regionsNamed.get(region)];
  return inside !== undefined && named !== undefined && [...inside].some((one) => named.has(one));
}

for (const { meaning, word } of glossary()) {
  const name = keyOf(meaning);
  const [own, city] = [keyOf(word), cityOf.get(name)];
  for (const country of byWord.get(name) ?? []) add(own, country);
  if (isCountry.has(name)) isCountry.add(own);
  if (city !== undefined) cityOf.set(own, city);
}

/** True for a folded word or lemma that names a place, its people or what is of it. */
export function isPlace(word: string): boolean {
  return byWord.has(word);
}

/** True for a folded word or lemma that names a country, its people or what is of it: no city. */
export function isNation(word: string): boolean {
  return isCountry.has(word);
}

/** How two folded places or their lemmas relate: 'same' place, one 'within' the other, or null where nothing is known. */
export function placeRelation(one: string, other: string): 'same' | 'within' | null {
  const a = byWord.get(one);
  // Most names are no place's: the other need not be looked up.
  const b = a && byWord.get(other);
  if (!a || !b || ![...a].some((country) => b.has(country))) return null;
  if (one === other || (isCountry.has(one) && isCountry.has(other))) return 'same';
  if (cityOf.has(one) && cityOf.get(one) === cityOf.get(other)) return 'same';
  if (isCountry.has(one) || isCountry.has(other)) return 'within';
  return liesIn(one, other) || liesIn(other, one) ? 'within' : null;
}
