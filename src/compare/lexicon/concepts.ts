import { actions } from './actions';
import { changes } from './changes';
import { commonVerbs } from './common-verbs';
import { conditions } from './conditions';
import { contests } from './contests';
import { contraries } from './contraries';
import { custody } from './custody';
import { dailyLife } from './daily-life';
import { dealings } from './dealings';
import { decisions } from './decisions';
import { deeds } from './deeds';
import { derivations } from './derivations';
import { disaster } from './disaster';
import { discovery } from './discovery';
import { economy } from './economy';
import { exclusions } from './exclusions';
import { fortunes } from './fortunes';
import { general } from './general';
import { institutions } from './institutions';
import { judgements } from './judgements';
import { justice } from './justice';
import { lawAndOrder } from './law-and-order';
import { nominalForms } from './nominal-forms';
import { notions } from './notions';
import { nouns } from './nouns';
import { outcomes } from './outcomes';
import { people } from './people';
import { phrasal } from './phrasal';
import { phrases } from './phrases';
import { placesAndWays } from './places-and-ways';
import { politics } from './politics';
import { power } from './power';
import { publicLife } from './public-life';
import { qualities } from './qualities';
import { rescueAndRuin } from './rescue-and-ruin';
import { retellings } from './retellings';
import { rulesAndRisks } from './rules-and-risks';
import { scienceAndTech } from './science-and-tech';
import { services } from './services';
import { setPhrases } from './set-phrases';
import { society } from './society';
import { speech } from './speech';
import { sportAndStage } from './sport-and-stage';
import { stances } from './stances';
import { things } from './things';
import { timeAndMeasure } from './time-and-measure';
import { turns } from './turns';
import { variety } from './variety';
import { violence } from './violence';
import { workAndMoney } from './work-and-money';
import { world } from './world';

/**
 * Words that news uses for one another. A line is a concept: words of each language in the order of `LANGUAGES`,
 * between slashes; `<>` stands between a concept and its opposite. Words tied by an underscore are a phrase.
 * A word may belong to several concepts: sharing one is enough to be alike.
 */
const LISTS = [
  violence,
  justice,
  politics,
  economy,
  world,
  people,
  general,
  actions,
  qualities,
  institutions,
  things,
  decisions,
  changes,
  speech,
  publicLife,
  lawAndOrder,
  workAndMoney,
  disaster,
  sportAndStage,
  placesAndWays,
  society,
  notions,
  deeds,
  contraries,
  scienceAndTech,
  outcomes,
  phrases,
  stances,
  fortunes,
  custody,
  conditions,
  setPhrases,
  derivations,
  nominalForms,
  dailyLife,
  retellings,
  exclusions,
  phrasal,
  commonVerbs,
  turns,
  judgements,
  services,
  discovery,
  contests,
  power,
  rulesAndRisks,
  rescueAndRuin,
  dealings,
  timeAndMeasure,
  ...nouns,
  ...variety,
];

/** Every line of every list. */
export function conceptLines(): string[] {
  return LISTS.flatMap((list) => list.trim().split('\n'));
}
