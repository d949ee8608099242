import type { Name } from '../../../language/types';
import { type Alignment, matchOf, type Pair, pairBetween } from '../../align/align';
import { ALIKE, ONE_NAME } from '../../align/similarity';
import { isRole } from '../../lexicon/roles';
import { deedOf, hasAgent, isDeed } from '../../statement/deeds';
import type { Token } from '../../statement/tokens';
import { oncePerView, type View } from '../../statement/view';
import { otherSubject } from '../scope';
import { type Clash, MOST_NAMES, slotScore } from '../slot';
import { relateOthers, relationOf } from '../subjects/relations';

/** A person named in a sentence, with the words of the name and the roles that stand beside it. */
interface Person {
  name: Name;
  tokens: Token[];
  roles: Token[];
  /** Where the words of the name stand among the tokens of the sentence. */
  places: number[];
}

/** How far from a name its role may stand, in tokens: "Ana Ruiz, the mayor", "le maire de Lyon, Jean Roy". */
const ROLE_REACH = 3;

/** The persons named in a sentence, computed once. */
const peopleOf = oncePerView((view: View): Person[] => {
  const people: Person[] = [];
  for (const name of view.analysis.names.slice(0, MOST_NAMES)) {
    if (name.kind === 'place' || name.kind === 'organisation') continue;
    const places = view.tokens.flatMap((token, index) => (token.name === name ? [index] : []));
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) continue;
    const near = view.tokens.slice(Math.max(0, first - ROLE_REACH), last + 1 + ROLE_REACH);
    people.push({
      name,
      tokens: view.tokens.slice(first, last + 1),
      roles: near.filter((token) => token.kind === 'word' && isRole(token.lemma, view.analysis.language)),
      places,
    });
  }
  return people;
});

/** The persons of a sentence of whose names the other sentence has no word. */
function strangers(view: View, values: readonly number[]): Person[] {
  return peopleOf(view).filter(
    ({ name, places }) => name.kind === 'person' && places.every((place) => (values[place] ?? 0) === 0),
  );
}

/** How far in front of a role its place may stand ("London race director"), in tokens. */
const PLACE_REACH = 2;

/** True where a role is told with a place or a body in front of it that the other sentence does not know. */
function isOfStranger(role: Token, view: View, values: readonly number[]): boolean {
  const at = view.tokens.indexOf(role);
  return view.tokens
    .slice(Math.max(0, at - PLACE_REACH), at)
    .some(
      (token) =>
        token.name &&
        token.name.kind !== 'person' &&
        token.clause === role.clause &&
        matchOf(token, view, values) === 0,
    );
}

/** True where a role is that of another place or body: "the Russian president", "the Ukrainian president". */
function otherComplement(
  { here, there, pairs, hereValues, thereValues }: Alignment,
  role: Token,
  otherRole: Token,
): boolean {
  const behind = (view: View, token: Token) => {
    const next = view.tokens[view.tokens.indexOf(token) + 1];
    return next?.name?.kind === 'person' || next?.clause !== token.clause ? undefined : next;
  };
  const [one, other] = [behind(here, role), behind(there, otherRole)];
  if (isOfStranger(role, here, hereValues) || isOfStranger(otherRole, there, thereValues)) return true;
  if (!one || !other) return false;
  return !pairs.some((pair) => pair.here === one && pair.there === other);
}

/** A deed that both sentences tell of, with those of each who do it by name, or have it done to them. */
interface SharedDeed {
  pair: Pair;
  mine: Token[];
  theirs: Token[];
}

/** What both sentences tell of that somebody does, or has done to them, in one event: "chaired by Ana Ruiz". */
function sharedDeeds({ oneStory, here, there, pairs }: Alignment): SharedDeed[] {
  if (!oneStory) return [];
  return pairs.flatMap((pair) => {
    if (pair.value < ALIKE || pair.opposed || pair.here.kind !== 'word' || pair.here.speech) return [];
    if (pair.here.negated !== pair.there.negated) return [];
    const [mine, theirs] = [deedOf(here, pair.here), deedOf(there, pair.there)];
    const found: SharedDeed[] = [];
    if (hasAgent(here, pair.here) && hasAgent(there, pair.there)) {
      found.push({ pair, mine: mine.actors, theirs: theirs.actors });
    }
    if (isDeed(here, pair.here) && isDeed(there, pair.there)) {
      found.push({ pair, mine: mine.objects, theirs: theirs.objects });
    }
    return found;
  });
}

/** Two persons in one role: "the prosecutor, Ana Ruiz" where the other names another prosecutor; or in one deed. */
export function nameClashes(alignment: Alignment): Clash[] {
  if (otherSubject(alignment)) return [];
  const mine = strangers(alignment.here, alignment.hereValues);
  const theirs = strangers(alignment.there, alignment.thereValues);
  if (mine.length === 0 || theirs.length === 0) return [];
  const deeds = sharedDeeds(alignment);
  const names = (person: Person, tokens: Token[]) => tokens.some((token) => person.tokens.includes(token));
  return mine.flatMap((one) =>
    theirs.flatMap((other) => {
      const office = pairBetween(alignment.pairs, one.roles, other.roles, ALIKE);
      const isOther =
        office && (otherComplement(alignment, office.here, office.there) || relateOthers(alignment, office));
      const deed = deeds.find((found) => names(one, found.mine) && names(other, found.theirs));
      const role = office && !isOther ? office : deed?.pair;
      if (!role) return [];
      return [{ here: one.tokens, there: other.tokens, slot: slotScore(alignment, role.here, role.there) }];
    }),
  );
}

/** A role with the word beside it that makes it a second's, or null: "deputy minister", "adjoint au maire". */
function asSecond(role: Token, view: View, values: readonly number[]): Token | null {
  const found = relationOf(view, role);
  if (found?.relation !== 'second' || matchOf(found.by, view, values) > 0) return null;
  return { ...role, start: Math.min(role.start, found.by.start), end: Math.max(role.end, found.by.end) };
}

/** One person in a role and as a second in it: "the minister, Ana Ruiz", "the deputy minister, Ana Ruiz". */
function secondClash(alignment: Alignment, one: Person, other: Person): Clash[] {
  const office = pairBetween(alignment.pairs, one.roles, other.roles, ALIKE);
  if (!office) return [];
  const mine = asSecond(office.here, alignment.here, alignment.hereValues);
  const theirs = asSecond(office.there, alignment.there, alignment.thereValues);
  if ((mine === null) === (theirs === null)) return [];
  const slot = slotScore(alignment, office.here, office.there);
  return [{ here: [mine ?? office.here], there: [theirs ?? office.there], slot, measured: true }];
}

/** One person in two roles: "Ana Ruiz, the mayor" where the other calls her the prosecutor. */
export function roleClashes(alignment: Alignment): Clash[] {
  const [mine, theirs] = [peopleOf(alignment.here), peopleOf(alignment.there)];
  const matched = (token: Token) =>
    alignment.pairs.some(({ here, there }) => here === token || there === token);
  return mine.flatMap((one) =>
    theirs.flatMap((other) => {
      const same = pairBetween(alignment.pairs, one.tokens, other.tokens, ONE_NAME);
      const [role] = one.roles;
      const [otherRole] = other.roles;
      if (!same) return [];
      const second = secondClash(alignment, one, other);
      if (second.length > 0) return second;
      if (!role || !otherRole || [...one.roles, ...other.roles].some(matched)) return [];
      return [{ here: [role], there: [otherRole], slot: slotScore(alignment, role, otherRole) }];
    }),
  );
}
