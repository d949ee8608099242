import type { CauseWords } from '../../comparison/causes';
import { phraseSet, wordSet, words } from '../../text';
import { lemmas } from '../lemma';

export const causes: CauseWords = {
  before:
    phraseSet(`because_of due_to owing_to as_a_result_of the_result_of blamed_on attributed_to put_down_to
      down_to thanks_to traced_to stemmed_from resulted_from stems_from stemming_from results_from resulting_from
      arose_from brought_on_by on_account_of as_a_consequence_of the_fault_of because`),
  behind:
    phraseSet(`led_to has_led_to had_led_to leads_to resulted_in has_resulted_in gave_rise_to is_behind was_behind
      were_behind lay_behind lies_behind to_blame_for was_the_cause_of is_the_cause_of were_the_cause_of set_off
      brought_about`),
  subjects: lemmas('cause trigger spark provoke prompt ignite force precipitate'),
  objects: lemmas('blame cite'),
  marked: new Map([
    ...words('attribute ascribe link trace').map((word) => [word, wordSet('to')] as const),
    ['blame', wordSet('on')],
    ['pin', wordSet('on')],
  ]),
  forces:
    lemmas(`snow rain wind storm gale hurricane cyclone tornado flood flooding fire blaze explosion blast leak fault
      failure fatigue corrosion rust rot crack lightning earthquake quake tremor landslide avalanche heat heatwave frost ice
      drought virus disease infection bacteria parasite outbreak error mistake bug glitch malfunction shortage lack
      inflation debt crisis pandemic weather tide wave surge swell erosion mudslide sinkhole bomb overheating
      overloading cigarette spark tyre brake engine fog hail wear defect contamination pollution negligence`),
  causatives: wordSet(''),
};
