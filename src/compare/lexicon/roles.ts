import { languagePacks } from '../../language';
import { fold } from '../../language/text';

/** Lemmas of offices and functions that one person holds at a time, by language. */
const LEMMAS = new Map<string, ReadonlySet<string>>(
  languagePacks.map(({ language, comparison, lemma }) => [
    language,
    new Set(comparison.persons.offices.map((office) => lemma(fold(office), office.toLowerCase()))),
  ]),
);

/** True where a lemma names an office or a function, by itself or as its last part: "vice-president". */
export function isRole(lemma: string, language: string): boolean {
  const offices = LEMMAS.get(language);
  return (
    offices !== undefined && (offices.has(lemma) || offices.has(lemma.slice(lemma.lastIndexOf('-') + 1)))
  );
}
