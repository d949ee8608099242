import { bodies } from './bodies';
import { buildings } from './buildings';
import { grounds } from './grounds';
import { lands } from './lands';
import { offices } from './offices';
import { persons } from './persons';
import { trades } from './trades';

/** The lists of what persons, bodies, places and things are called, by theme. How they are written: `concepts.ts`. */
export const nouns = [bodies, persons, trades, offices, lands, buildings, grounds];
