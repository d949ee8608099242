import { arenas } from './arenas';
import { assemblies } from './assemblies';
import { attributes } from './attributes';
import { belongings } from './belongings';
import { familiesAndCare } from './families-and-care';
import { headlines } from './headlines';
import { idioms } from './idioms';
import { labAndWard } from './lab-and-ward';
import { lightVerbs } from './light-verbs';
import { livelihoods } from './livelihoods';
import { manners } from './manners';
import { mishapsAndCourts } from './mishaps-and-courts';
import { origins } from './origins';
import { press } from './press';
import { realms } from './realms';
import { retold } from './retold';
import { screens } from './screens';
import { setVerbs } from './set-verbs';
import { sundries } from './sundries';
import { themes } from './themes';
import { turnedRound } from './turned-round';
import { turnings } from './turnings';
import { variants } from './variants';
import { wilds } from './wilds';

/** The lists of what one paper says otherwise than the next. How they are written: `concepts.ts`. */
export const variety = [
  attributes,
  origins,
  manners,
  lightVerbs,
  idioms,
  familiesAndCare,
  setVerbs,
  press,
  sundries,
  headlines,
  themes,
  belongings,
  variants,
  arenas,
  screens,
  labAndWard,
  mishapsAndCourts,
  livelihoods,
  assemblies,
  wilds,
  realms,
  turnings,
  retold,
  turnedRound,
];
