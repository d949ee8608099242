import type { ContestWords } from '../../comparison/contests';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const contests: ContestWords = {
  units: lemmas('vote ballot point goal seat run'),
  by: wordSet('by'),
  ahead: phraseSet('ahead clear more_than fewer_than less_than adrift'),
  over: wordSet("the his her 's women's men's"),
  titles: lemmas(
    'title champion championship crown medal medallist gold silver bronze final hurdle race relay sprint',
  ),
  unanimous: phraseSet('unanimous unanimously unanimity consensus of_one_mind with_one_voice'),
  dissent: phraseSet('voted_against dissented dissenter dissenters dissenting'),
  interim: {
    before: wordSet('lead trail'),
    behind: wordSet('half-time halftime break interval recess up down ahead behind'),
  },
  votes: lemmas('vote ballot'),
  against: phraseSet('to against ahead_of compared_with compared_to versus'),
};
