import { packOf } from '../../../language';
import { fold } from '../../../language/text';
import { LANGUAGES } from '../languages';
import { deals } from './deals';

/** A word that tells of a deed between two parties. */
export interface Dealer {
  /** Number of the deed: words of one tell the same. */
  deed: number;
  /** Which of the parties is the subject: 0 for the first, 1 for the second. */
  subject: 0 | 1;
  /** Lemmas of which one must stand near, where the word alone does not tell it ("bout" of "venir à bout"). */
  beside: string | null;
  /** Folded prepositions in front of the other party; none where it is the object. */
  markers: ReadonlySet<string>;
  /** True where those tell of an adversary: what belongs to the subject stands behind a noun then ("la victoire de Lens"). */
  isAgainst: boolean;
  /** True where both ends of the deed hold at once of whatever is dealt in: what is sold is bought as well. */
  isTrade: boolean;
}

const NONE: readonly never[] = [];

const byLanguage = new Map<string, Map<string, Dealer[]>>();

function add(
  entry: string,
  language: string,
  { deed, subject, isTrade }: Pick<Dealer, 'deed' | 'subject' | 'isTrade'>,
): void {
  const [words = '', prepositions] = entry.split(':');
  const { lemma, comparison } = packOf(language);
  const { contracted, adversaries } = comparison.voice;
  const [head = '', beside] = words.split('_').map((word) => lemma(fold(word), word));
  const own = (prepositions?.split(',') ?? []).map(fold);
  const isAgainst = own.some((one) => adversaries.has(one));
  const markers = new Set(own.flatMap((one) => [one, ...(contracted.get(one) ?? [])]));
  const known = byLanguage.get(language) ?? new Map<string, Dealer[]>();
  byLanguage.set(language, known);
  known.set(head, [
    ...(known.get(head) ?? []),
    { deed, subject, beside: beside ?? null, markers, isAgainst, isTrade },
  ]);
}

deals
  .trim()
  .split('\n')
  .forEach((line, deed) => {
    const isTrade = line.includes('<=>');
    line.split(/<=?>/).forEach((side, end) => {
      side.split('/').forEach((words, at) => {
        for (const entry of words.trim().split(/\s+/)) {
          if (entry !== '') add(entry, LANGUAGES[at] ?? '', { deed, subject: end === 0 ? 0 : 1, isTrade });
        }
      });
    });
  });

/** The deeds between two parties that a lemma may tell of; most tell of none. */
export function dealersOf(lemma: string, language: string): readonly Dealer[] {
  return byLanguage.get(language)?.get(lemma) ?? NONE;
}

/** True where two words tell of one trade from its two ends: whatever is sold is bought as well. */
export function areEndsOfTrade(one: string, language: string, other: string, otherLanguage: string): boolean {
  const ends = dealersOf(other, otherLanguage);
  return dealersOf(one, language).some(
    ({ isTrade, deed, subject }) =>
      isTrade && ends.some((end) => end.deed === deed && end.subject !== subject),
  );
}
