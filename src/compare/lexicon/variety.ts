import { attributes } from './attributes';
import { belongings } from './belongings';
import { familiesAndCare } from './families-and-care';
import { idioms } from './idioms';
import { lightVerbs } from './light-verbs';
import { manners } from './manners';
import { origins } from './origins';
import { press } from './press';
import { setVerbs } from './set-verbs';
import { sundries } from './sundries';
import { themes } from './themes';
import { variants } from './variants';

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
  themes,
  belongings,
  variants,
];
