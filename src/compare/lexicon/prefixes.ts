import { languagePacks } from '../../language';

/** Prefixes that turn an adjective round, of all languages, as cognates meet: "défavorable", "favourable". */
const PREFIXES = new Set(languagePacks.flatMap(({ comparison }) => [...comparison.negation.prefixes]));
/** Endings of adjectives: verbs and nouns that begin alike ("découvrir", "import") have no such meaning. */
const ENDINGS = languagePacks.flatMap(({ comparison }) => [...comparison.negation.adjectiveEndings]);
/** Letters of the shortest adjective that is turned round. */
export const SHORTEST_TURNED = 5;

function turns(long: string, short: string): boolean {
  return (
    short.length >= SHORTEST_TURNED &&
    long.endsWith(short) &&
    PREFIXES.has(long.slice(0, -short.length)) &&
    ENDINGS.some((ending) => short.endsWith(ending))
  );
}

/** True where one lemma is the other behind a prefix of negation. */
export function isTurnedRound(one: string, other: string): boolean {
  // Nearly all pairs are told by their last letters.
  if (one.charCodeAt(one.length - 1) !== other.charCodeAt(other.length - 1)) return false;
  return one.length > other.length ? turns(one, other) : turns(other, one);
}
