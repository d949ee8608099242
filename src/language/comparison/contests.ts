/** How a language tells of a contest. All words are folded. */
export interface ContestWords {
  /** Lemmas of what is counted in one ("vote", "goal"). */
  readonly units: ReadonlySet<string>;
  /** Words in front of a lead ("by"), and phrases behind it ("d'avance", "more than"). */
  readonly by: ReadonlySet<string>;
  readonly ahead: ReadonlySet<string>;
  /** Words in front of a length that names a contest ("the 200m"), and lemmas behind one ("title", "hurdle"). */
  readonly over: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Words and phrases by which all vote alike ("unanimously"), and by which some do not ("voted against"). */
  readonly unanimous: ReadonlySet<string>;
  readonly dissent: ReadonlySet<string>;
  /** Lemmas and words in front of a score and behind it by which it was that for a time alone ("led 2-0", "2-0 up at half-time"). */
  readonly interim: Readonly<Record<'before' | 'behind', ReadonlySet<string>>>;
  /** Lemmas that tell of a vote. */
  readonly votes: ReadonlySet<string>;
  /** Words and phrases between the two figures of a result ("33 to 28", "contre", "devant"). */
  readonly against: ReadonlySet<string>;
}
