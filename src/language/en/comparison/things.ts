import type { ThingWords } from '../../comparison/things';
import { phraseSet } from '../../text';
import { lemmas } from '../lemma';

export const things: ThingWords = {
  others: phraseSet(
    'another elsewhere similar neighbouring neighboring across_the_industry across_the_sector',
  ),
  rivals: phraseSet(
    'its_rival its_rivals his_rival her_rival their_rival their_rivals its_competitor its_competitors',
  ),
  vague:
    lemmas(`plan change move proposal project measure decision idea text scheme bill law deal agreement rise increase cut
    offer step initiative reform programme request demand claim case matter issue result situation fact thing part way`),
};
