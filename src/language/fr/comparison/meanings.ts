import type { MeaningWords } from '../../comparison/meanings';
import { words } from '../../text';

export const meanings: MeaningWords = {
  runningCounts: words('mort blesser disparition arrestation bilan'),
  harms: words('mort blesser'),
  aspects: words('commencer lancer continuer prolonger reprendre terminer finir cesser interrompre fin'),
  sizes: words('grand petit haut bas long bref partie entier moins plus'),
  movements: words('augmenter diminuer croître progresser recul grimper ralentissement accélération'),
  comings: words('arriver partir rejoindre entrer'),
  habits: words('habituellement traditionnellement ordinairement'),
  advances: words('qualifier'),
};
