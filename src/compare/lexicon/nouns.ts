import { bodies } from './bodies';
import { buildings } from './buildings';
import { craft } from './craft';
import { grounds } from './grounds';
import { lands } from './lands';
import { offices } from './offices';
import { papers } from './papers';
import { persons } from './persons';
import { trades } from './trades';
import { wares } from './wares';

/** The lists of what persons, bodies, places and things are called, by theme. How they are written: `concepts.ts`. */
export const nouns = [bodies, persons, trades, offices, lands, buildings, grounds, craft, wares, papers];
