/** The lengths of time that a rate may be taken over. */
export type RatePeriod = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year';

/** How a language says what a figure is told as. All words are folded. */
export interface FigureWords {
  /** Nouns and adverbs, by lemma or form, that make a change of a figure beside them ("rise", "up", "hausse"). */
  readonly changes: ReadonlySet<string>;
  /** Words between a change and by how much it is one ("by", "de"), and in front of what a value came to ("to", "à"). */
  readonly by: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  /** Words and phrases behind a figure that comes on top of others ("more", "de plus"). */
  readonly extra: ReadonlySet<string>;
  /** Lemmas of nouns whose value is how much something else changed ("inflation", "growth"). */
  readonly rates: ReadonlySet<string>;
  /** Lemmas of verbs by which a count is added to what there is, or taken from it ("hire", "cut"), and by which there are so many ("employ"). */
  readonly flows: ReadonlySet<string>;
  readonly stocks: ReadonlySet<string>;
  /** Words that turn to an earlier occasion of the kind ("previous", "précédent"). */
  readonly previous: ReadonlySet<string>;
  /** Words in front of what a rate is taken of ("per", "pour"). */
  readonly per: ReadonlySet<string>;
  /** Verbs and nouns, by lemma or form, by which a figure is foreseen, feared or the most there may be ("predict", "encourir", "maximum"). */
  readonly forecasts: ReadonlySet<string>;
  /** Words that say over how long a rate is taken ("annual", "month"). */
  readonly periods: ReadonlyMap<string, RatePeriod>;
  /** Phrases by which a figure is what the last day brought ("in the past 24 hours"). */
  readonly daily: ReadonlySet<string>;
  /** Lemmas of what there is one of each day ("the third day", "stage 4"). */
  readonly ofEachDay: ReadonlySet<string>;
  /** Lemmas of those whom a survey asks ("sample", "respondent"). */
  readonly samples: ReadonlySet<string>;
  /** Verbs, by lemma or form, that put a figure to their subject ("durer", "cost"); "depuis", "since" do so too. */
  readonly measures: ReadonlySet<string>;
}
