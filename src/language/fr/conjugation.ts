import { wordSet, words } from '../text';
import { type IrregularVerb, irregularVerbs } from './irregular';
import { firstGroup, secondGroup, thirdGroup } from './verbs';

const PLURAL = words('ons ez ent ais ait iez aient ant');
const FUTURE = words('ai as a ons ez ont ais ait ions iez aient');
const AGREEMENT = ['', 'e', 's', 'es'];

/**
 * Endings of the three regular groups behind the stem, folded; no ending is longer than `LONGEST_ENDING`. Left out
 * are those that news has in nouns only: "ions" ("actions"), "at" and "ates" ("assassinat", "diplomates").
 */
const FIRST = wordSet(`er e es ons ez ent ais ait iez aient ai as a ames assent erent erai eras era erons erez
  eront erais erait erions eriez eraient ant ee ees`);
const SECOND =
  wordSet(`ir is it issons issez issent issais issait issions issiez issaient isse isses issant i ie ies irent irai
  iras ira irons irez iront irais irait irions iriez iraient`);
const THIRD =
  wordSet(`re s ons ez ent ais ait iez aient ant e es it irent rai ras ra rons rez ront rais rait rions riez
  raient u ue us ues t`);
const LONGEST_ENDING = 8;
const ENDINGS: ReadonlySet<string> = new Set([...FIRST, ...SECOND, ...THIRD]);

function addVerb(forms: Map<string, string>, verb: IrregularVerb, prefix: string): void {
  const lemma = prefix + verb.infinitive;
  const { participle } = verb;
  const agreement = participle.endsWith('s') ? ['', 'e', 'es'] : AGREEMENT;
  const all = [
    verb.infinitive,
    ...verb.forms,
    ...PLURAL.map((ending) => verb.plural + ending),
    ...FUTURE.map((ending) => verb.future + ending),
    ...agreement.map((ending) => participle + ending),
  ];
  for (const form of all) if (!forms.has(prefix + form)) forms.set(prefix + form, lemma);
}

function irregularForms(): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const verb of irregularVerbs) for (const prefix of verb.prefixes) addVerb(forms, verb, prefix);
  return forms;
}

const irregular = irregularForms();

/** The stem of a first-group verb as the list has it: without the spelling changes that keep its sound. */
function firstGroupStem(stem: string): string | null {
  if (firstGroup.has(stem)) return stem;
  const last = stem.at(-1);
  const shorter = stem.slice(0, -1);
  if (last === 'e' && shorter.endsWith('g') && firstGroup.has(shorter)) return shorter;
  if (last === 'i' && firstGroup.has(`${shorter}y`)) return `${shorter}y`;
  const doubled = (last === 'l' || last === 't') && shorter.endsWith(last);
  return doubled && firstGroup.has(shorter) ? shorter : null;
}

/** The infinitive of a folded form of a known verb, or null. */
export function infinitive(norm: string): string | null {
  const known = irregular.get(norm);
  if (known !== undefined) return known;
  for (let length = 1; length <= Math.min(LONGEST_ENDING, norm.length - 2); length += 1) {
    const ending = norm.slice(-length);
    if (!ENDINGS.has(ending)) continue;
    const stem = norm.slice(0, -length);
    const first = FIRST.has(ending) ? firstGroupStem(stem) : null;
    if (first !== null) return `${first}er`;
    if (SECOND.has(ending) && secondGroup.has(stem)) return `${stem}ir`;
    if (THIRD.has(ending) && thirdGroup.has(stem)) return `${stem}re`;
  }
  return thirdGroup.has(norm) ? `${norm}re` : null;
}
