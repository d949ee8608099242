import { packOf } from '../../../language';
import { phraseEnd } from '../../../language/phrases';
import { type Alignment, type Pair, pairBetween } from '../../align/align';
import { ONE_NAME } from '../../align/similarity';
import { deedOf, hasAgent } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { type Clash, slotScore } from '../slot';

/** Who loses a place by a sentence, and who gets it; either may be left unsaid. */
interface Succession {
  verb: Token;
  out: Token[];
  into: Token[];
}

type Part = 'out' | 'into';

/** How far behind a verb those may be named whom it tells of, in words. */
const REACH = 12;

/** True for a kind of name that may be a person's. */
function isPerson(kind: string): boolean {
  return kind === 'person' || kind === 'unknown';
}

/** The names of persons among some tokens, each by all of its words. */
function persons(view: View, tokens: readonly Token[]): Token[] {
  const names = new Set(tokens.flatMap(({ name }) => (name && isPerson(name.kind) ? [name] : [])));
  return view.tokens.filter(({ name }) => name && names.has(name));
}

/** The first person named from a word on, all of the name. */
function personFrom(view: View, from: number, to: number): Token[] {
  const first = view.tokens.find(
    (token) => token.first >= from && token.first < to && token.name && isPerson(token.name.kind),
  );
  return first ? persons(view, [first]) : [];
}

/** Whoever is named behind the word by which a place goes to somebody: "with Rui Tavares", "au profit de Paul Herment". */
function receiver(view: View, verb: Token): Token[] {
  const { words, language } = view.analysis;
  const { by } = packOf(language).comparison.persons.successions;
  const end = Math.min(words.length, verb.last + REACH);
  for (let at = verb.last; at < end; at += 1) {
    const last = phraseEnd(words, at, by);
    if (last < 0) continue;
    const found = personFrom(view, last + 1, end);
    if (found.length > 0) return found;
  }
  return [];
}

function readAt(view: View, verb: Token): Succession | null {
  const { replace, remove, appoint } = packOf(view.analysis.language).comparison.persons.successions;
  const { actors, objects } = deedOf(view, verb);
  const behind = personFrom(view, verb.last, verb.last + REACH);
  const [doers, done] = [persons(view, actors), persons(view, objects)];
  if (appoint.has(verb.lemma)) {
    return { verb, out: [], into: doers.length > 0 || done.length === 0 ? behind : done };
  }
  const into = receiver(view, verb);
  const out = (done.length > 0 ? done : behind).filter((token) => !into.includes(token));
  if (remove.has(verb.lemma)) return { verb, out, into };
  if (!replace.has(verb.lemma)) return null;
  const [first] = behind;
  // "Roy replaces Petit"; in "the club replaced Petit with Roy", neither of them does it.
  const isDoer =
    !hasAgent(view, verb) && doers.length > 0 && (!first || into.length === 0 || into.includes(first));
  return isDoer ? { verb, out: behind, into: doers } : { verb, out, into };
}

/** Who comes in whose place by a sentence, computed once. */
const successionsIn = oncePerView((view: View): Succession[] =>
  view.tokens.flatMap((verb) => {
    const found = verb.kind === 'word' && !verb.negated && !verb.contrasted ? readAt(view, verb) : null;
    return found && found.out.length + found.into.length > 0 ? [found] : [];
  }),
);

/** True where both sentences name somebody beside those known to have a part: the other of the two. */
function nameAnother({ pairs }: Alignment, known: readonly Token[]): boolean {
  return pairs.some(
    ({ here: { name }, value }) =>
      value >= ONE_NAME &&
      name !== null &&
      isPerson(name.kind) &&
      !known.some((token) => token.name === name),
  );
}

/** Which part somebody has by the first of two successions who has the other by the second; null where they agree on anybody. */
function turnedPart(
  { pairs }: Alignment,
  mine: Succession,
  theirs: Succession,
): { part: Part; other: Part; pair: Pair } | null {
  const meet = (part: Part, other: Part) => pairBetween(pairs, mine[part], theirs[other], ONE_NAME);
  if (meet('out', 'out') || meet('into', 'into')) return null;
  const gone = meet('out', 'into');
  if (gone) return { part: 'out', other: 'into', pair: gone };
  const come = meet('into', 'out');
  return come ? { part: 'into', other: 'out', pair: come } : null;
}

/** Who goes by one sentence and comes by the other, both of two being named: "replaced by Sonia Lakhal", "Sonia Lakhal was dismissed". */
export function successionClashes(alignment: Alignment): Clash[] {
  for (const mine of successionsIn(alignment.here)) {
    for (const theirs of successionsIn(alignment.there)) {
      const turned = turnedPart(alignment, mine, theirs);
      if (!turned || !nameAnother(alignment, mine[turned.part])) continue;
      return [
        {
          here: [mine.verb, ...mine[turned.part]],
          there: [theirs.verb, ...theirs[turned.other]],
          slot: slotScore(alignment, turned.pair.here, turned.pair.there),
          measured: true,
        },
      ];
    }
  }
  return [];
}
