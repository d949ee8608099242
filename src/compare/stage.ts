import { wordSet } from '../language/text';
import type { View } from './view';

/**
 * Verbs by which something is asked for or feared and not yet so, by lemma: what a prosecutor requests is not what
 * the court gives.
 */
const ASKED: Record<string, ReadonlySet<string>> = {
  fr: wordSet(`requerir requisition reclamer demander exiger solliciter plaider proposer prevoir envisager menacer
    risquer encourir souhaiter vouloir recommander preconiser appeler esperer craindre projeter`),
  en: wordSet(`seek request demand ask urge propose recommend threaten risk face want call hope fear consider plan
    plead expect`),
};

/** Verbs by which an authority decides, by lemma. */
const DECIDED: Record<string, ReadonlySet<string>> = {
  fr: wordSet(`condamner infliger ecoper relaxer acquitter interdire prononcer ordonner decider adopter voter annuler
    rejeter valider obtenir rendre juger signer commencer debuter entrer cesser lever`),
  en: wordSet(`sentence convict acquit ban bar order rule decide adopt pass approve reject fine award grant begin start
    lift sign hand stop cease`),
};

type Stage = 'asked' | 'decided' | 'open';

/** Whether a sentence asks for something, decides it, or tells no such thing. */
function stageOf({ tokens, analysis }: View): Stage {
  const asked = ASKED[analysis.language];
  const decided = DECIDED[analysis.language];
  if (tokens.some((token) => asked?.has(token.lemma))) return 'asked';
  return tokens.some((token) => decided?.has(token.lemma)) ? 'decided' : 'open';
}

/** True where one sentence asks for what the other says was decided. */
export function otherStage(one: View, other: View): boolean {
  const [a, b] = [stageOf(one), stageOf(other)];
  return a !== b && a !== 'open' && b !== 'open';
}
