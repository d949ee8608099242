import type { MeaningWords } from '../../comparison/meanings';
import { words } from '../../text';

export const meanings: MeaningWords = {
  runningCounts: words('die injure missing arrest toll'),
  harms: words('die injure'),
  aspects: words('begin start launch continue prolong resume end finish cease interrupt'),
  sizes: words('large big small high low long brief part full whole less more'),
  movements: words('increase decrease grow shrink slump surge accelerate slowdown recession'),
  comings: words('arrive leave join enter'),
  habits: words('usually traditionally ordinarily'),
  advances: words('qualify'),
};
