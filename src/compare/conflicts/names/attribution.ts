import { speakerOf } from '../../../claims/speaker';
import { packOf } from '../../../language';
import { isQuoted } from '../../../language/quotes';
import { isCapitalised } from '../../../language/text';
import type { Span, Word } from '../../../language/types';
import { type Alignment, matchOf, pairBetween } from '../../align/align';
import { isRole } from '../../lexicon/roles';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import type { Clash } from '../slot';

/** Share of the shorter quote's words that must be found in the other for both to be one. */
const SAME_QUOTE = 0.7;
const SHORTEST_QUOTE = 3;
/** So many words in a row, the same on both sides, are one quote however little they say; a shorter quote as a whole. */
const VERBATIM = 5;
const SHORTEST_VERBATIM = 2;
/** Words of one quote that are looked through for a stretch that both have. */
const MOST_QUOTED = 60;
/** How far from a speaker's name or noun what tells who that is may stand, in tokens. */
const SPEAKER_REACH = 3;
/** How far from an office its country may stand, in tokens. */
const PLACE_REACH = 2;

/** Who a sentence has its quote from: the names of a person, those of a body, and the offices held, with their countries. */
interface Speaker {
  persons: Token[];
  bodies: Token[];
  roles: Token[];
  places: Token[];
}

const NOBODY: Speaker = { persons: [], bodies: [], roles: [], places: [] };

function quotedWords(view: View): Word[] {
  return view.analysis.words.filter((word) => word.kind === 'word' && isQuoted(word, view.analysis.quotes));
}

/** True where both quotes have a stretch of words in common, or one all of the other. */
function isVerbatim(here: View, there: View): boolean {
  const norms = (view: View) => quotedWords(view).map(({ norm }) => norm);
  const [mine, theirs] = [norms(here), norms(there)];
  const [shorter, longer] = mine.length < theirs.length ? [mine, theirs] : [theirs, mine];
  const all = ` ${longer.join(' ')} `;
  const length = Math.min(shorter.length, VERBATIM);
  return (
    length >= SHORTEST_VERBATIM &&
    shorter
      .slice(0, MOST_QUOTED)
      .some(
        (_, at) =>
          at + length <= shorter.length && all.includes(` ${shorter.slice(at, at + length).join(' ')} `),
      )
  );
}

/** True where all that is quoted is the title of a work or a name: its words of meaning are written as names are. */
function quotesTitle(view: View): boolean {
  return quotedWords(view).every(({ stop, text }) => stop || isCapitalised(text));
}

/** What stands between quotes, computed once. */
const quotedIn = oncePerView(({ tokens, analysis }: View): Token[] =>
  tokens.filter((token) => isQuoted(token, analysis.quotes)),
);

function sameQuote({ here, there, pairs }: Alignment): boolean {
  const [mine, theirs] = [quotedIn(here), quotedIn(there)];
  const shorter = Math.min(mine.length, theirs.length);
  if (shorter === 0 || quotesTitle(here) || quotesTitle(there)) return false;
  if (isVerbatim(here, there)) return true;
  // Only a translation has the quote in other words.
  if (here.analysis.language === there.analysis.language) return false;
  const shared = pairs.filter((pair) => mine.includes(pair.here) && theirs.includes(pair.there));
  return shorter >= SHORTEST_QUOTE && shared.length >= SAME_QUOTE * shorter;
}

/** What stands for somebody whom a sentence gives by a pronoun alone ("he said"); no text holds it. */
const PRONOUN = '\0';

/** Where a sentence itself names its speaker: null where none is given, or only a pronoun. */
function speakerSpan(view: View, text: string | null): Span | null {
  const { analysis } = view;
  if (text === null) return null;
  let start = analysis.text.indexOf(text);
  while (start >= 0 && isQuoted({ start, end: start + text.length }, analysis.quotes)) {
    start = analysis.text.indexOf(text, start + 1);
  }
  return start < 0 ? null : { start, end: start + text.length };
}

/** The speaker that a sentence names; where no verb of saying tells, everyone it names beside the quote. Computed once. */
const speakerIn = oncePerView((view: View): Speaker => {
  const { analysis } = view;
  const text = speakerOf(analysis, PRONOUN, packOf(analysis.language));
  if (text === PRONOUN) return NOBODY;
  const span = speakerSpan(view, text);
  const tokens = view.tokens.filter((token) => !isQuoted(token, view.analysis.quotes));
  const own = tokens.flatMap((token, index) =>
    !span || (token.start >= span.start && token.end <= span.end) ? [index] : [],
  );
  const near = tokens.slice(
    Math.max(0, (own[0] ?? 0) - SPEAKER_REACH),
    (own.at(-1) ?? 0) + 1 + SPEAKER_REACH,
  );
  const isOffice = (token: Token | undefined) =>
    token?.kind === 'word' && isRole(token.lemma, analysis.language);
  const besideOffice = (at: number) =>
    near.slice(Math.max(0, at - PLACE_REACH), at + 1 + PLACE_REACH).some(isOffice);
  const roles = near.filter(isOffice);
  // "The former vice-president of Barack Obama" is somebody else.
  const isServed = ({ name }: Token) => {
    const at = tokens.findIndex((token) => token.name === name);
    const office = tokens[at - 1];
    const between = analysis.words.slice(office?.last ?? 0, tokens[at]?.first ?? 0);
    const { prepositions } = packOf(analysis.language).comparison.voice;
    return isOffice(office) && between.length === 1 && prepositions.has(between[0]?.norm ?? '');
  };
  const named = (...kinds: (string | undefined)[]) =>
    near.filter((token) => kinds.includes(token.name?.kind) && !isServed(token));
  // Beside an office a name that nothing tells the kind of may be what is presided over.
  const persons = span !== null && roles.length === 0 ? named('person', 'unknown') : named('person');
  return {
    persons,
    // The office of a body may be held by anybody.
    bodies: persons.length === 0 && roles.length === 0 ? named('organisation') : [],
    roles,
    places: near.filter(({ name }, at) => name?.kind === 'place' && besideOffice(at)),
  };
});

/** One quote with two speakers: a person and another, a body and another, or holders of two offices. */
export function attributionClashes(alignment: Alignment): Clash[] {
  if (!sameQuote(alignment)) return [];
  const [one, other] = [speakerIn(alignment.here), speakerIn(alignment.there)];
  const { here, there, hereValues, thereValues, pairs } = alignment;
  const known = ({ persons, bodies }: Speaker, view: View, values: readonly number[]) =>
    [...persons, ...bodies].some((token) => matchOf(token, view, values) > 0);
  // A name that the other sentence knows as well may be beside the point: both may speak.
  if (known(one, here, hereValues) || known(other, there, thereValues)) return [];
  for (const part of ['persons', 'bodies', 'roles', 'places'] as const) {
    const [mine, theirs] = [one[part], other[part]];
    if (mine.length > 0 && theirs.length > 0 && !pairBetween(pairs, mine, theirs))
      return [{ here: mine, there: theirs, slot: 1 }];
  }
  return [];
}
