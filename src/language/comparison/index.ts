import type { CauseWords } from './causes';
import type { ContestWords } from './contests';
import type { FigureWords } from './figures';
import type { MeaningWords } from './meanings';
import type { ModalityWords } from './modality';
import type { NegationWords } from './negation';
import type { PersonWords } from './persons';
import type { PlaceWords } from './places';
import type { QuantifierWords } from './quantifiers';
import type { RankWords } from './ranks';
import type { SyntaxWords } from './syntax';
import type { ThingWords } from './things';
import type { TimeWords } from './times';
import type { VoiceWords } from './voice';
import type { WinningWords } from './winning';

/** What comparing statements must know of a language: each group is a file of its own, here and in every pack. */
export interface ComparisonWords {
  readonly negation: NegationWords;
  readonly modality: ModalityWords;
  readonly voice: VoiceWords;
  readonly causes: CauseWords;
  readonly quantifiers: QuantifierWords;
  readonly figures: FigureWords;
  readonly ranks: RankWords;
  readonly contests: ContestWords;
  readonly winning: WinningWords;
  readonly times: TimeWords;
  readonly places: PlaceWords;
  readonly persons: PersonWords;
  readonly things: ThingWords;
  readonly syntax: SyntaxWords;
  readonly meanings: MeaningWords;
  /**
   * Line n holds the lemmas whose ln(texts / texts with it) is about n / 2, in news (scripts/train/frequencies.ts).
   */
  readonly rarity: readonly string[];
  /**
   * Words of this language by an English one of the shared lexicon (src/compare/lexicon) whose meanings they have.
   * Empty for the languages that its lists are written in.
   */
  readonly glossary: ReadonlyMap<string, readonly string[]>;
}
