import { languagePacks } from '../../language';

/** Prefixes that turn an adjective round, of all languages, as cognates meet: "défavorable", "favourable". */
const PREFIXES = new Set(languagePacks.flatMap(({ comparison }) => [...comparison.negation.prefixes]));
/** Endings of adjectives: verbs and nouns that begin alike ("découvrir", "import") have no such meaning. */
const ENDINGS = languagePacks.flatMap(({ comparison }) => [...comparison.negation.adjectiveEndings]);
const SHORTEST = 5;

function turns(long: string, short: string): boolean {
  return (
    short.length >= SHORTEST &&
    long.endsWith(short) &&
    PREFIXES.has(long.slice(0, -short.length)) &&
    ENDINGS.some((ending) => short.endsWith(ending))
  );
}

/** True where one lemma is the other behind a prefix of negation. */
export function isTurnedRound(one: string, other: string): boolean {
  return turns(one, other) || turns(other, one);
}
