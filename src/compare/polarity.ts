import { wordSet } from '../language/text';
import type { Analysis } from '../language/types';

/** What turns the meaning of the words behind it round, folded. A third language adds its own entry. */
interface Negators {
  /** Words of grammar: they negate the next word that carries meaning. */
  grammar: ReadonlySet<string>;
  /** Lemmas of verbs and nouns that deny what follows them. */
  denials: ReadonlySet<string>;
  /** The same, of two words: the lemma of the first and the second as it stands. */
  phrases: ReadonlySet<string>;
  /** Lemmas of verbs that only colour another: a negation reaches the verb behind them. */
  light: ReadonlySet<string>;
  /** Words that open a contrast: what follows is what was not the case ("rather than", "et non"). */
  contrasts: readonly string[];
}

const NEGATORS: Record<string, Negators> = {
  fr: {
    grammar: wordSet(`pas n n' ne jamais aucun aucune nul nulle ni sans rien non personne guere`),
    denials: wordSet(
      `nier dementir refuser exclure renoncer contester refuter infirmer rejeter eviter empecher echouer ecarter
       refus dementi absence manquer interdire abstenir dissuader decliner repousser annuler annulation`,
    ),
    phrases: new Set(['opposer a', 'mettre hors', 'faire obstacle']),
    light: wordSet(
      `pouvoir devoir vouloir falloir aller venir faire sembler paraitre encore toujours toute tout plus`,
    ),
    contrasts: ['et non', 'plutot que', 'au lieu de', 'mais pas', 'mais non'],
  },
  en: {
    grammar: wordSet(`not n't n’t no never none nobody nothing without neither nor cannot`),
    denials: wordSet(
      `deny refuse reject decline exclude fail avoid dispute refute prevent renounce abandon lack absence
       forbid ban stop cancel rebuff dismiss spurn`,
    ),
    phrases: new Set(['rule out', 'turn down', 'call off', 'hold off', 'pull out']),
    light: wordSet(
      `can could will would may might must shall should do have be get yet ever any able appear seem`,
    ),
    contrasts: ['rather than', 'instead of', 'and not', 'but not'],
  },
};

/** Particles that only accompany a negation: "ne" opens it, "pas" closes it, and it counts once. */
const OPENERS = new Set(["n'", 'n', 'ne']);
/** What completes "ne": without one of these it only follows a turn of phrase ("avant qu'il ne parte"). */
const COMPLETIONS = new Set([
  'pas',
  'plus',
  'jamais',
  'aucun',
  'aucune',
  'rien',
  'personne',
  'ni',
  'guere',
  'nul',
]);
const COMPLETION_REACH = 8;
/** "ne ... que": a restriction, not a negation. */
const RESTRICTION = new Set(['que', "qu'", 'qu']);
/** How many words "ne ... pas" may span. */
const PAIR_REACH = 6;

/** Negation in one text, per word: whether it is negated, and which word does it. */
export interface Polarity {
  /** For each word the index of the word that negates it, or -1. */
  negatedBy: Int16Array;
  /** Indexes of the words that negate or deny. */
  negators: number[];
  /** True for words inside a contrast ("and not because of the wind"). */
  contrasted: Uint8Array;
}

/** True where "ne" at a word negates: a word that completes it is near, and no "que" comes first. */
function opensNegation({ words }: Analysis, at: number): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + PAIR_REACH); index += 1) {
    const norm = words[index]?.norm ?? '';
    if (COMPLETIONS.has(norm)) return true;
    if (RESTRICTION.has(norm) && index > at + 1) return false;
  }
  return words
    .slice(Math.max(0, at - COMPLETION_REACH), at + COMPLETION_REACH)
    .some((word) => COMPLETIONS.has(word.norm));
}

/** The end of the clause that begins at a word: the next punctuation or the end. */
function clauseEnd(analysis: Analysis, at: number): number {
  let index = at;
  while (index < analysis.words.length && analysis.words[index]?.kind !== 'punctuation') index += 1;
  return index;
}

function markContrasts(analysis: Analysis, contrasts: readonly string[], contrasted: Uint8Array): void {
  const { words } = analysis;
  for (let at = 0; at < words.length; at += 1) {
    const one = words[at]?.norm ?? '';
    const two = `${one} ${words[at + 1]?.norm ?? ''}`;
    if (contrasts.includes(one) || contrasts.includes(two)) {
      contrasted.fill(1, at, clauseEnd(analysis, at + 1));
    }
  }
}

/** Words that a negation reaches past: those without meaning of their own, and light verbs. */
function isPassedOver({ words }: Analysis, at: number, light: ReadonlySet<string>): boolean {
  const word = words[at];
  return word !== undefined && word.kind === 'word' && (word.stop || light.has(word.lemma));
}

/** Reads negation off an analysed text. Bounded by the number of words. */
export function polarity(analysis: Analysis): Polarity {
  const { words } = analysis;
  const negatedBy = new Int16Array(words.length).fill(-1);
  const contrasted = new Uint8Array(words.length);
  const negators: number[] = [];
  const rules = NEGATORS[analysis.language];
  if (!rules) return { negatedBy, negators, contrasted };
  markContrasts(analysis, rules.contrasts, contrasted);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    const isGrammar = rules.grammar.has(word.norm);
    const phrase = `${word.lemma} ${words[at + 1]?.norm ?? ''}`;
    const isPhrase = rules.phrases.has(phrase);
    const isDenial = !isGrammar && (isPhrase || rules.denials.has(word.lemma));
    if (!isGrammar && !isDenial) continue;
    if (OPENERS.has(word.norm) && !opensNegation(analysis, at)) continue;
    negators.push(at);
    let target = at + (isPhrase ? 2 : 1);
    while (target < words.length && isPassedOver(analysis, target, rules.light)) target += 1;
    const reached = words[target];
    if (reached && reached.kind === 'word') negatedBy[target] = at;
  }
  return { negatedBy, negators, contrasted };
}
