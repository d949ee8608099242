import type { Span } from '../../language/types';
import type { Explanation, Match, NearStatement, Statement } from '../types';
import { addedDetail } from './added';
import { type Conflict, elsewhere } from './elsewhere';
import { matchesOf, type Stretch } from './matches';
import { overlap } from './overlap';
import { sourcesOf } from './sources';

/** Stretches of words told: what fits on a line of the card. */
const TOLD = 3;
/** What weighs less is in every other sentence. */
const LIGHTEST = 3;

/** What a verdict rests on. */
export interface Grounds {
  /** Evidence in its order; empty where there is none. */
  conflicting: readonly Conflict[];
  supporting: readonly Statement[];
  /** All that supports the claim, shown or not. */
  agreeing: readonly Statement[];
  /** Earlier statements that come near the claim, the nearest first. */
  near: readonly Statement[];
}

/** The most telling of some stretches, in their order, those with differing words left out. */
function told(stretches: Stretch[], differing: readonly Span[]): Match[] {
  const isRepeated = ({ here }: Stretch, at: number) =>
    stretches.slice(0, at).some((other) => other.here.toLowerCase().includes(here.toLowerCase()));
  const kept = stretches.filter(
    (stretch, at) =>
      stretch.weight >= LIGHTEST &&
      !isRepeated(stretch, at) &&
      !differing.some((span) => overlap(span, stretch.hereSpan)),
  );
  const heaviest = [...kept].sort((a, b) => b.weight - a.weight).slice(0, TOLD);
  return kept.filter((stretch) => heaviest.includes(stretch)).map(({ weight: _, ...match }) => match);
}

function nearStatement({ claim, source }: Statement): NearStatement {
  return { ...source, text: claim.text };
}

/** Why a claim got its mark: what the card tells beside the evidence. */
export function explanationOf(statement: Statement, grounds: Grounds): Explanation {
  const { conflicting, supporting, agreeing, near } = grounds;
  const evidence = [...conflicting.map(({ statement: earlier }) => earlier), ...supporting];
  const [first] = evidence;
  const differing = conflicting[0]?.differences.map(({ hereSpan }) => hereSpan) ?? [];
  return {
    shared: first ? told(matchesOf(statement, first), differing) : [],
    added: supporting.length > 0 ? addedDetail(statement, [...supporting]) : null,
    sources: sourcesOf(statement, agreeing),
    elsewhere: elsewhere(conflicting),
    hedged: evidence.flatMap(({ claim }, index) => (claim.hedged ? [index] : [])),
    nearest: first ? [] : near.slice(0, 1).map(nearStatement),
  };
}
