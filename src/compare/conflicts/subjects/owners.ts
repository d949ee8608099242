import { packOf } from '../../../language';
import type { Name } from '../../../language/types';
import { type Alignment, matchOf, pairBetween } from '../../align/align';
import type { Token } from '../../statement/tokens';
import type { View } from '../../statement/view';

/** How far from a word of speech a name may stand and be its speaker's, in tokens. */
const SPEAKER_REACH = 3;
/** How far in front of a figure the name may stand that has it ("Brazil with 141,406 deaths"), in words. */
const BESIDE = 3;

/** True for a name that only reports what the sentence tells. */
function isSpeaker({ tokens }: View, at: number): boolean {
  return tokens.slice(Math.max(0, at - SPEAKER_REACH), at + 1 + SPEAKER_REACH).some(({ speech }) => speech);
}

/** Names that a sentence is about and the other does not know; those who only report it left out. */
function strangers(view: View, values: readonly number[]): Token[] {
  const { tokens } = view;
  const known = new Set(
    tokens.flatMap((token, at) => ((values[at] ?? 0) > 0 && token.name ? [token.name] : [])),
  );
  return tokens.filter(({ name }, at) => name && !known.has(name) && !isSpeaker(view, at));
}

/** The name nearest in front of a figure in its clause: whose figure it is. */
function nearest(figure: Token, { tokens }: View): Token | undefined {
  return tokens.findLast(
    ({ name, first, clause }) => name && first < figure.first && clause === figure.clause,
  );
}

/** The name that a sentence begins with, behind an article at most, if it is not the speaker's. */
function subject(view: View): Token | undefined {
  const { words, language } = view.analysis;
  const { determiners } = packOf(language).numbers;
  const [first] = view.tokens;
  const opens = first?.name && words.slice(0, first.first).every(({ norm }) => determiners.has(norm));
  return opens && !isSpeaker(view, 0) ? first : undefined;
}

/** Whose figure one is: the name right in front of it, or else the one that the sentence begins with. */
function ownerOf(figure: Token, view: View): { name: Name; beside: boolean } | null {
  const near = nearest(figure, view);
  const beside =
    near !== undefined && figure.first - near.last <= BESIDE && !isSpeaker(view, view.tokens.indexOf(near));
  const name = beside ? near.name : subject(view)?.name;
  return name ? { name, beside } : null;
}

/**
 * True where one figure is told of one country, body or person, and the other of another of the kind. A rank is left out,
 * and a score, which is of both sides whichever is named beside it.
 */
function haveOwners(one: Token, other: Token, { here, there, pairs, ...values }: Alignment): boolean {
  if (one.quantity?.ordinal || one.quantity?.unit === 'score') return false;
  const [mine, theirs] = [ownerOf(one, here), ownerOf(other, there)];
  if (!mine || !theirs || mine.name.kind !== theirs.name.kind) return false;
  const tokensOf = ({ tokens }: View, name: Name) => tokens.filter((token) => token.name === name);
  const [own, otherOwn] = [tokensOf(here, mine.name), tokensOf(there, theirs.name)];
  if (pairBetween(pairs, own, otherOwn)) return false;
  const isUnknown = (tokens: Token[], view: View, known: readonly number[]) =>
    tokens.every((token) => matchOf(token, view, known) === 0);
  return (
    (mine.beside && theirs.beside) ||
    isUnknown(own, here, values.hereValues) ||
    isUnknown(otherOwn, there, values.thereValues)
  );
}

/**
 * True where one figure alone is told of a person, whom neither the other sentence nor what is around it knows: it is
 * that of whoever the other article is about.
 */
function hasStranger(
  one: Token,
  other: Token,
  { here, there, around: aroundBoth, ...values }: Alignment,
): boolean {
  const [mine, theirs] = [ownerOf(one, here), ownerOf(other, there)];
  if ((mine === null) === (theirs === null)) return false;
  const [view, known, around] = mine
    ? [here, values.hereValues, aroundBoth.there]
    : [there, values.thereValues, aroundBoth.here];
  const owner = (mine ?? theirs)?.name;
  if (owner?.kind !== 'person') return false;
  const elsewhere = around();
  if (elsewhere.size === 0) return false;
  return view.tokens.every(
    (token) => token.name !== owner || (matchOf(token, view, known) === 0 && !elsewhere.has(token.norm)),
  );
}

/** True where each sentence is about somebody, or gives the figure of something, that the other does not name. */
export function ofOthers(one: Token, other: Token, alignment: Alignment): boolean {
  const { here, there, hereValues, thereValues } = alignment;
  const [mine, theirs] = [strangers(here, hereValues), strangers(there, thereValues)];
  const persons = (tokens: Token[]) => tokens.some(({ name }) => name?.kind === 'person');
  if (persons(mine) && persons(theirs)) return true;
  const [owning, otherOwning] = [nearest(one, here), nearest(other, there)];
  const areStrange =
    owning !== undefined &&
    otherOwning !== undefined &&
    mine.includes(owning) &&
    theirs.includes(otherOwning);
  return areStrange || haveOwners(one, other, alignment) || hasStranger(one, other, alignment);
}
