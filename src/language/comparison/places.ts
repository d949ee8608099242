/** The sense of a preposition in front of a place. */
export type PlaceSense = 'at' | 'near' | 'on' | 'of' | 'to';

/** How a language says where something is and where it comes from. All words are folded, phrases joined by spaces. */
export interface PlaceWords {
  /** Prepositions that put a place into its slot, by sense. */
  readonly senses: ReadonlyMap<string, PlaceSense>;
  /** Words beside prepositions of place that set a sentence in a group or a field ("among", "chez"). */
  readonly frames: ReadonlySet<string>;
  /** Words and phrases in front of where a journey begins, and of where it goes. */
  readonly journeys: Readonly<Record<'from' | 'to', ReadonlyMap<string, true>>>;
  /** Lemmas that say where somebody was born: "born in Leeds", "a native of Leeds". */
  readonly births: ReadonlySet<string>;
}
