import { packOf } from '../../language';
import type { ModalityWords } from '../../language/comparison/modality';
import { startsPhrase } from '../../language/phrases';
import type { Analysis, Word } from '../../language/types';
import type { Token } from './tokens';
import { oncePerView, type View } from './view';

/**
 * As what a sentence gives something: as a fact, as what is to be, as what may be, as what somebody considers or asks for,
 * or as what is left open.
 */
type Modality = 'asserted' | 'planned' | 'possible' | 'considered' | 'asked' | 'open';

/** The modality of a token, and what tells it. */
export interface Given {
  modality: Modality;
  /** The token that tells it; null where a word of grammar does, or nothing. */
  by: Token | null;
  /** Where what tells it begins; null where nothing does. */
  start: number | null;
}

/** What outlasts what within a clause: "has not decided whether it will close" leaves it open. */
const ORDER: readonly Modality[] = ['asserted', 'planned', 'possible', 'considered', 'asked', 'open'];
const ASSERTED: Given = { modality: 'asserted', by: null, start: null };

function stronger(one: Given, other: Given): Given {
  return ORDER.indexOf(other.modality) > ORDER.indexOf(one.modality) ? other : one;
}

/** What a token tells, shown from its negation on. */
function byToken(modality: Modality, token: Token, { analysis, polarity }: View): Given {
  const negator = polarity.negatedBy[token.first] ?? -1;
  const first = negator >= 0 && negator < token.first ? negator : token.first;
  return { modality, by: token, start: analysis.words[first]?.start ?? token.start };
}

/** The words of grammar between two tokens, from the beginning of the clause of the latter on. */
function gapBefore(view: View, token: Token, before: Token | undefined): Word[] {
  const { words, language } = view.analysis;
  const { clauseOpeners } = packOf(language).comparison.syntax;
  const gap = words.slice(before?.last ?? 0, token.first);
  if (before?.clause === token.clause) return gap;
  return gap.slice(
    gap.findLastIndex(({ kind, norm }) => kind === 'punctuation' || clauseOpeners.has(norm)) + 1,
  );
}

const opens = (gap: Word[], phrases: ReadonlySet<string>) =>
  gap.some((_, at) => startsPhrase(gap, at, phrases));

/** How far in front of a word, and behind it, "still" may stand, in words. */
const STILL_REACH = 2;

/** The modality that a token gives what follows it; null where it gives none. */
function givenBy(
  { lemma, norm, negated, first, last }: Token,
  { words, language }: Analysis,
  rules: ModalityWords,
): Modality | null {
  if (rules.undecided.has(lemma)) return 'open';
  if (rules.considered.has(lemma)) {
    const next = words[last]?.norm ?? '';
    // "Considers that": what somebody thinks, and not what may be done.
    const isThought = packOf(language).speech.clauses.has(next) && !rules.whether.has(next);
    if (negated || isThought) return null;
    const around = words.slice(Math.max(0, first - STILL_REACH), last + STILL_REACH);
    return around.some((word) => rules.still.has(word.norm)) ? 'open' : 'considered';
  }
  if (rules.possible.has(lemma) || (rules.excluding.has(lemma) && negated)) return 'possible';
  if (rules.asked.has(lemma) || rules.asked.has(`${lemma} ${words[last]?.norm}`)) return 'asked';
  return rules.planned.has(lemma) || rules.futures.has(norm) ? 'planned' : null;
}

/** How something is left open that has not been decided or told: by "whether" alone, or by what it is about as well. */
type Unsettled = 'whether' | 'about';

function unsettledBy({ lemma, negated }: Token, gap: Word[], rules: ModalityWords): Unsettled | null {
  if (!negated && !opens(gap, rules.yetTo)) return null;
  return rules.deciding.has(lemma) ? 'about' : 'whether';
}

/** True where the words of grammar in front of a token open what has not been decided or told. */
function opensUnsettled(gap: Word[], unsettled: Unsettled, rules: ModalityWords): boolean {
  return opens(gap, rules.whether) || (unsettled === 'about' && rules.about.has(gap[0]?.norm ?? ''));
}

/** True for a participle that tells what is done to what stands in front of it ("is considered", "a été requis"). */
function isPassive({ analysis }: View, { start, end, norm }: Token, before: Word[]): boolean {
  const { comparison, speech } = packOf(analysis.language);
  const lower = analysis.text.slice(start, end).toLowerCase();
  return (
    before.some((word) => comparison.voice.be.has(word.norm)) &&
    (comparison.voice.isParticiple(lower) || !speech.isGerund(norm))
  );
}

/** What words of grammar in front of a token make of it and of what follows, or its own form does. */
function byGrammar(given: Given, gap: Word[], { norm, lemma, start }: Token, rules: ModalityWords): Given {
  const may = gap.find((word) => rules.possible.has(word.norm));
  const will = gap.find((word) => rules.futures.has(word.norm));
  const isFuture = rules.isFuture(norm, lemma);
  const planned =
    will || isFuture
      ? stronger(given, { modality: 'planned', by: null, start: will?.start ?? start })
      : given;
  return may ? stronger(planned, { modality: 'possible', by: null, start: may.start }) : planned;
}

/** What each token of a sentence is given as, in their order; computed once, bounded by the number of tokens. */
const givens = oncePerView((view: View): Given[] => {
  const { tokens, analysis } = view;
  const { modality: rules } = packOf(analysis.language).comparison;
  const found: Given[] = [];
  let given = ASSERTED;
  let unsettled: { how: Unsettled; by: Token } | null = null;
  let opening = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.clause !== tokens[at - 1]?.clause) [given, unsettled, opening] = [ASSERTED, null, at];
    const gap = gapBefore(view, token, tokens[at - 1]);
    if (unsettled && opensUnsettled(gap, unsettled.how, rules)) {
      given = stronger(given, byToken('open', unsettled.by, view));
    }
    given = byGrammar(given, gap, token, rules);
    found.push(given);
    if (token.kind !== 'word') continue;
    const own = givenBy(token, analysis, rules);
    if (own) {
      given = stronger(given, byToken(own, token, view));
      const from = isPassive(view, token, gap) ? opening : at;
      for (let index = from; index < at; index += 1) found[index] = stronger(found[index] ?? ASSERTED, given);
    }
    if (rules.settling.has(token.lemma)) {
      const how = unsettledBy(token, gap, rules);
      unsettled = how && { how, by: token };
    }
  }
  return found;
});

/** What a token of a sentence is given as; of a token that is shown with its phrase, what the token is. */
export function givenAs(view: View, { first }: Pick<Token, 'first'>): Given {
  return givens(view)[view.tokens.findIndex((token) => token.first === first)] ?? ASSERTED;
}
