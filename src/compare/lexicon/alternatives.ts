import { languagePack } from '../../language';
import { fold } from '../../language/text';
import { exclusive } from './exclusive';
import { glossary } from './glossary';
import { LANGUAGES } from './languages';

/** One meaning in a class of which only one can hold. */
interface Member {
  group: number;
}

/** The members that a word stands for, by language and lemma. */
const members = new Map<string, Member[]>();

const NONE: readonly Member[] = [];

function keyOf(word: string, language: string): string {
  return `${language} ${languagePack(language)?.lemma(fold(word), word) ?? word}`;
}

function add(key: string, member: Member): void {
  const known = members.get(key);
  if (known) known.push(member);
  else members.set(key, [member]);
}

exclusive
  .trim()
  .split('\n')
  .forEach((line, group) => {
    for (const entry of line.split(',')) {
      const member = { group };
      entry.split('/').forEach((words, at) => {
        for (const word of words.trim().split(/\s+/)) add(keyOf(word, LANGUAGES[at] ?? ''), member);
      });
    }
  });

for (const { pack, pivot, meaning, word } of glossary()) {
  for (const member of members.get(keyOf(meaning, pivot)) ?? NONE) {
    add(keyOf(word, pack.language), member);
  }
}

/** True for a word that excludes some others; most exclude none. */
export function hasAlternatives(lemma: string, language: string): boolean {
  return members.has(`${language} ${lemma}`);
}

/** True where two words exclude one another: "lorry" and "coach", "north" and "south". */
export function areAlternatives(
  one: string,
  language: string,
  other: string,
  otherLanguage: string,
): boolean {
  const mine = members.get(`${language} ${one}`) ?? NONE;
  const theirs = members.get(`${otherLanguage} ${other}`) ?? NONE;
  return (
    !mine.some((member) => theirs.includes(member)) &&
    mine.some(({ group }) => theirs.some((member) => member.group === group))
  );
}
