import type { Name } from '../../language/types';
import { type Alignment, type Pair, pairBetween } from '../align';
import { deedOf, hasAgent, isDeed } from '../deeds';
import { isRole } from '../lexicon/roles';
import type { Token } from '../tokens';
import type { View } from '../view';
import { type Clash, slotScore } from './slot';

/** A person named in a sentence, with the words of the name and the roles that stand beside it. */
interface Person {
  name: Name;
  tokens: Token[];
  roles: Token[];
  /** True where the other sentence has a word of the name. */
  known: boolean;
}

/** How far from a name its role may stand, in tokens: "Ana Ruiz, the mayor", "le maire de Lyon, Jean Roy". */
const ROLE_REACH = 3;

function peopleOf(view: View, values: Float32Array): Person[] {
  const people: Person[] = [];
  for (const name of view.analysis.names) {
    if (name.kind === 'place' || name.kind === 'organisation') continue;
    const places = view.tokens.flatMap((token, index) => (token.name === name ? [index] : []));
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) continue;
    const near = view.tokens.slice(Math.max(0, first - ROLE_REACH), last + 1 + ROLE_REACH);
    people.push({
      name,
      tokens: view.tokens.slice(first, last + 1),
      roles: near.filter((token) => token.kind === 'word' && isRole(token.lemma, view.analysis.language)),
      known: places.some((place) => (values[place] ?? 0) > 0),
    });
  }
  return people;
}

function bothSides({ here, there, hereValues, thereValues }: Alignment): [Person[], Person[]] {
  return [peopleOf(here, hereValues), peopleOf(there, thereValues)];
}

/** True where a role is that of another place or body: "the Russian president", "the Ukrainian president". */
function otherComplement({ here, there, pairs }: Alignment, role: Token, otherRole: Token): boolean {
  const behind = (view: View, token: Token) => {
    const next = view.tokens[view.tokens.indexOf(token) + 1];
    return next?.name?.kind === 'person' || next?.clause !== token.clause ? undefined : next;
  };
  const [one, other] = [behind(here, role), behind(there, otherRole)];
  if (!one || !other) return false;
  return !pairs.some((pair) => pair.here === one && pair.there === other);
}

/** True where, in one event, both persons do the same, or have it done to them: "chaired by Ana Ruiz". */
function sameDeed({ oneStory, here, there, pairs }: Alignment, one: Person, other: Person): Pair | undefined {
  if (!oneStory) return undefined;
  return pairs.find((pair) => {
    if (pair.value < ALIKE || pair.opposed || pair.here.kind !== 'word' || pair.here.speech) return false;
    if (pair.here.negated !== pair.there.negated) return false;
    const [mine, theirs] = [deedOf(here, pair.here), deedOf(there, pair.there)];
    const share = (some: Token[], others: Token[]) =>
      some.some((token) => one.tokens.includes(token)) &&
      others.some((token) => other.tokens.includes(token));
    const isAgent =
      share(mine.actors, theirs.actors) && hasAgent(here, pair.here) && hasAgent(there, pair.there);
    const isObject =
      share(mine.objects, theirs.objects) && isDeed(here, pair.here) && isDeed(there, pair.there);
    return isAgent || isObject;
  });
}

/** Two persons in one role: "the prosecutor, Ana Ruiz" where the other names another prosecutor. */
export function nameClashes(alignment: Alignment): Clash[] {
  const [mine, theirs] = bothSides(alignment);
  const unknown = (people: Person[]) => people.filter(({ known, name }) => !known && name.kind === 'person');
  return unknown(mine).flatMap((one) =>
    unknown(theirs).flatMap((other) => {
      const office = pairBetween(alignment.pairs, one.roles, other.roles);
      const isOther = office && otherComplement(alignment, office.here, office.there);
      const role = office && !isOther ? office : sameDeed(alignment, one, other);
      if (!role) return [];
      return [{ here: one.tokens, there: other.tokens, slot: slotScore(alignment, role.here, role.there) }];
    }),
  );
}

/** One person in two roles: "Ana Ruiz, the mayor" where the other calls her the prosecutor. */
export function roleClashes(alignment: Alignment): Clash[] {
  const [mine, theirs] = bothSides(alignment);
  const matched = (token: Token) =>
    alignment.pairs.some(({ here, there }) => here === token || there === token);
  return mine.flatMap((one) =>
    theirs.flatMap((other) => {
      const same = pairBetween(alignment.pairs, one.tokens, other.tokens, SAME_NAME);
      const [role] = one.roles;
      const [otherRole] = other.roles;
      if (!same || !role || !otherRole || [...one.roles, ...other.roles].some(matched)) return [];
      return [{ here: [role], there: [otherRole], slot: slotScore(alignment, role, otherRole) }];
    }),
  );
}

const SAME_NAME = 0.85;
/** From this likeness on two words may stand for one deed. */
const ALIKE = 0.8;
