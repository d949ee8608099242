import { abstracts } from './abstracts';
import { bodies } from './bodies';
import { buildings } from './buildings';
import { craft } from './craft';
import { finance } from './finance';
import { grounds } from './grounds';
import { health } from './health';
import { lands } from './lands';
import { nature } from './nature';
import { offices } from './offices';
import { papers } from './papers';
import { pastimes } from './pastimes';
import { persons } from './persons';
import { times } from './times';
import { trades } from './trades';
import { traits } from './traits';
import { wares } from './wares';

/** The lists of what persons, bodies, places and things are called, by theme. How they are written: `concepts.ts`. */
export const nouns = [
  bodies,
  persons,
  trades,
  offices,
  lands,
  buildings,
  grounds,
  craft,
  wares,
  papers,
  times,
  health,
  nature,
  finance,
  traits,
  pastimes,
  abstracts,
];
