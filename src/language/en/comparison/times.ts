import type { TimeWords } from '../../comparison/times';
import { values } from '../../quantities/words';
import { phraseSet, wordSet } from '../../text';
import { lemmas } from '../lemma';

export const times: TimeWords = {
  since:
    phraseSet(`now finally eventually has_since have_since had_since since_then updated revised new_toll latest_toll
      latest_figures risen_to rose_to climbed_to grown_to postponed_to put_back_to later_confirmed later_admitted
      later_denied`),
  ago: wordSet(''),
  happening: lemmas(
    'hold schedule plan take happen occur expect set come date make give commit perpetrate carry conduct',
  ),
  postponing: lemmas('postpone reschedule defer adjourn delay'),
  deadlines: wordSet('before'),
  orders: {
    before: phraseSet('before prior_to ahead_of'),
    after: phraseSet('after once following as_soon_as'),
    next: phraseSet('and_then then'),
  },
  frequency: {
    times: values('once=1 twice=2 thrice=3'),
    counted: wordSet('time times'),
    per: phraseSet('a an per each every in_a'),
    every: phraseSet('every each once_every'),
    periods: values(`hour=8760 day,night=365 week,weeks=52 fortnight=26 month,months=12 quarter=4 year,years=1
      decade=0.1 days=365 hours=8760 morning,evening=365`),
    alone: values('daily,nightly=365 weekly=52 fortnightly=26 monthly=12 quarterly=4 yearly,annually=1'),
  },
};
