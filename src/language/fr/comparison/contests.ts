import type { ContestWords } from '../../comparison/contests';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const contests: ContestWords = {
  units: lemmas('voix suffrage bulletin point but siège'),
  by: wordSet('par'),
  ahead: phraseSet("d'_avance d'_ecart de_plus_que de_moins_que de_retard de_mieux"),
  over: wordSet('le du au'),
  titles: lemmas('haies plat nage libre brasse papillon dos relais'),
  unanimous: phraseSet("unanime unanimes unanimement l'_unanimite consensus d'_une_seule_voix comme_un_seul"),
  dissent: phraseSet('vote_contre votent_contre'),
  interim: { before: wordSet('mener'), behind: wordSet('mi-temps pause repos') },
  votes: lemmas('voter vote voix scrutin suffrage'),
  against: phraseSet('contre a devant'),
};
