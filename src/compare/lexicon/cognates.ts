/** Endings that French and English write differently (and derivations within each), longest first. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:isation|ization|ise[rd]?|ize[rd]?)$/, 'is'],
  [/(?:ation|ateur|ator|ative|atif|ating)$/, 'at'],
  [/(?:ition|iteur|itor)$/, 'it'],
  [/(?:ution|uteur|utor)$/, 'ut'],
  [/(?:ction|cteur|ctor|ctive|ctif|cter)$/, 'ct'],
  [/(?:ssion|sseur|ssor|ssive|ssif)$/, 'ss'],
  [/(?:ique|ical|ic|iquer)$/, 'ic'],
  [/(?:aire|ary|arian)$/, 'ar'],
  [/(?:ence|ency|ance|ancy|ent|ant)$/, 'n'],
  [/(?:isme|ism|iste|ist)$/, 'ist'],
  [/(?:eux|ous|euse)$/, 'eu'],
  [/(?:ite|ity)$/, 'it'],
  [/(?:able|ible|abilite|ability|ibilite|ibility)$/, 'bl'],
  [/(?:ement|ment|ing|eur|our|or|er|ir|re|ed)$/, ''],
  [/(?:age|ie|y|al|el|e|s)$/, ''],
];

const SHORTEST = 4;
const DOUBLED = /(.)\1/g;

/**
 * A stem that derivations of one word and its cognates in the other language share ("organisation" and
 * "organization", "électrique" and "electric"). Equal keys of at least five letters are evidence, not proof.
 */
export function cognateKey(lemma: string): string {
  let key = lemma.replaceAll('-', '');
  for (const [ending, base] of ENDINGS) {
    if (key.length - 3 >= SHORTEST - 1 && ending.test(key)) {
      const cut = key.replace(ending, base);
      if (cut.length >= SHORTEST) key = cut;
      break;
    }
  }
  return key
    .replace(DOUBLED, '$1')
    .replaceAll('ph', 'f')
    .replaceAll('qu', 'k')
    .replaceAll('ch', 'c')
    .replaceAll('y', 'i')
    .replaceAll('z', 's');
}
