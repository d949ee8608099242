/** Prefixes that turn an adjective round, in French and English: "défavorable", "unfavourable", "illegal". */
const PREFIXES = ['in', 'im', 'il', 'ir', 'un', 'de', 'des', 'dis', 'non'];
/** Endings of adjectives: verbs and nouns that begin alike ("découvrir", "import") have no such meaning. */
const ADJECTIVE = /(?:able|ible|al|ul|el|ant|ent|eux|ous|if|ive|aire|ary|ique|ic|ile|act|ain)$/;
const SHORTEST = 5;

function turns(long: string, short: string): boolean {
  return (
    short.length >= SHORTEST &&
    ADJECTIVE.test(short) &&
    PREFIXES.some((prefix) => long.length === prefix.length + short.length && long === prefix + short)
  );
}

/** True where one lemma is the other behind a prefix of negation. */
export function isTurnedRound(one: string, other: string): boolean {
  return turns(one, other) || turns(other, one);
}
