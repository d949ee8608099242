import { languagePack } from '../../../language';
import { fold } from '../../../language/text';
import { glossary } from '../glossary';
import { LANGUAGES } from '../languages';
import { exclusive } from './exclusive';

/** One meaning in a class of which only one can hold. */
interface Member {
  group: number;
}

/** The members that a word stands for, by language and lemma. */
const members = new Map<string, Map<string, Member[]>>();

const NONE: readonly Member[] = [];

function membersOf(lemma: string, language: string): readonly Member[] {
  return members.get(language)?.get(lemma) ?? NONE;
}

function lemmaOf(word: string, language: string): string {
  return languagePack(language)?.lemma(fold(word), word) ?? word;
}

function add(word: string, language: string, member: Member): void {
  const known = members.get(language) ?? new Map<string, Member[]>();
  members.set(language, known);
  const lemma = lemmaOf(word, language);
  known.set(lemma, [...(known.get(lemma) ?? []), member]);
}

exclusive
  .trim()
  .split('\n')
  .forEach((line, group) => {
    for (const entry of line.split(',')) {
      const member = { group };
      entry.split('/').forEach((words, at) => {
        for (const word of words.trim().split(/\s+/)) add(word, LANGUAGES[at] ?? '', member);
      });
    }
  });

for (const { pack, pivot, meaning, word } of glossary()) {
  for (const member of membersOf(lemmaOf(meaning, pivot), pivot)) {
    add(word, pack.language, member);
  }
}

/** True for a word that excludes some others; most exclude none. */
export function hasAlternatives(lemma: string, language: string): boolean {
  return membersOf(lemma, language).length > 0;
}

/** True where two words exclude one another: "lorry" and "coach", "north" and "south". */
export function areAlternatives(
  one: string,
  language: string,
  other: string,
  otherLanguage: string,
): boolean {
  const mine = membersOf(one, language);
  const theirs = membersOf(other, otherLanguage);
  return (
    !mine.some((member) => theirs.includes(member)) &&
    mine.some(({ group }) => theirs.some((member) => member.group === group))
  );
}
