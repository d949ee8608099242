import type { LanguagePack } from '../pack';
import { isCapitalised } from '../text';
import type { Name, Word } from '../types';
import { nameKey } from './key';
import { isShouted, kindOf } from './kinds';
import { type Listed, listedAt } from './listed';
import { type Run, runAt } from './runs';

function nameOf(
  words: readonly Word[],
  text: string,
  from: number,
  to: number,
  kind: Name['kind'],
  key?: string,
): Name[] {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return [];
  const own = text.slice(first.start, last.end);
  const bare = words.slice(from, to).filter((word) => word.kind === 'word');
  return [
    {
      start: first.start,
      end: last.end,
      text: own,
      key: key ?? nameKey(bare.map((word) => word.text).join(' ')),
      kind,
    },
  ];
}

/** Headlines in title case, or shouted: capitals say nothing there. */
const SHARE_OF_CAPITALS = 0.75;

function saysNothing(words: readonly Word[]): boolean {
  if (words.at(-1)?.text === '.') return false;
  const content = words.filter((word) => word.kind === 'word' && !word.stop);
  const capitals = content.filter((word) => isCapitalised(word.text)).length;
  return content.length >= 5 && capitals >= SHARE_OF_CAPITALS * content.length;
}

/** Whether a lone capitalised word at the start of a sentence is a name: it is the bare subject of a verb. */
function isSubject(words: readonly Word[], run: Run, pack: LanguagePack): boolean {
  const word = words[run.from];
  const next = words[run.to];
  if (!word || pack.names.common.has(word.norm)) return false;
  if (isShouted(word)) return true;
  if (pack.names.commonEnding.test(word.norm) && !pack.names.firstNames.has(word.norm)) return false;
  const lower = word.text.toLowerCase();
  if (!next || word.norm.endsWith('s') || pack.names.isVerb(lower, word.lemma)) return false;
  return pack.names.isVerb(next.text.toLowerCase(), next.lemma);
}

/** Whether the first word of a longer run at the start of a sentence belongs to the name that follows it. */
function isOpening(word: Word, pack: LanguagePack): boolean {
  const { common, firstNames, organisations, sites, isVerb } = pack.names;
  if ([firstNames, organisations, sites].some((list) => list.has(word.norm))) return false;
  return common.has(word.norm) || isVerb(word.text.toLowerCase(), word.lemma);
}

/** Leading titles of a run: where the name proper begins. */
function afterTitles(
  words: readonly Word[],
  run: Run,
  pack: LanguagePack,
): { from: number; titled: boolean } {
  let from = run.from;
  const { honorifics, roles } = pack.names;
  const isTitle = (norm: string) => honorifics.has(norm) || (run.weak && roles.has(norm));
  while (from < run.to && isTitle(words[from]?.norm ?? '')) {
    from += 1;
    if (words[from]?.text === '.') from += 1;
  }
  return { from, titled: from > run.from || isAddressed(words, run.from, pack) };
}

function isAddressed(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const before = words[at - 1]?.text === '.' ? at - 2 : at - 1;
  return pack.names.honorifics.has(words[before]?.norm ?? '');
}

/** Cuts a capitalised run into names: a listed place or demonym at its head, titles, then the name proper. */
function namesOf(words: readonly Word[], text: string, run: Run, pack: LanguagePack): Name[] {
  const { from, titled } = afterTitles(words, run, pack);
  if (words[from] && !isCapitalised(words[from].text))
    return namesOf(words, text, { ...run, from: from + 1, weak: false }, pack);
  if (from >= run.to) return [];
  const listed = listedAt(words, from, pack);
  if (listed && (listed.to >= run.to || opensPerson(words, listed.to, pack))) {
    const head = titled && listed.to >= run.to && listed.kind === 'place' ? null : listed;
    const names = nameOf(words, text, from, listed.to, head?.kind ?? 'person', head?.key);
    return listed.to >= run.to
      ? names
      : [...names, ...namesOf(words, text, { ...run, from: listed.to, weak: false }, pack)];
  }
  const cut = titleInside(words, from, run.to, pack);
  if (cut !== null) {
    return [
      ...namesOf(words, text, { from, to: cut, weak: run.weak }, pack),
      ...namesOf(words, text, { from: cut, to: run.to, weak: false }, pack),
    ];
  }
  const first = words[from];
  if (run.weak && from === run.from && first && !titled) {
    if (run.to === from + 1)
      return isSubject(words, run, pack)
        ? nameOf(words, text, from, run.to, kindOf(words, from, run.to, titled, pack))
        : [];
    if (isOpening(first, pack))
      return namesOf(words, text, { from: from + 1, to: run.to, weak: false }, pack);
  }
  return nameOf(words, text, from, run.to, kindOf(words, from, run.to, titled, pack));
}

/** True where a title or a first name begins another name behind a listed one ("French President"). */
function opensPerson(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  const { demonyms, demonymsAreNouns } = pack.names;
  if (demonymsAreNouns && demonyms.has(words[at - 1]?.norm ?? '')) return true;
  return isTitle(words, at, pack) || pack.names.firstNames.has(words[at]?.norm ?? '');
}

function isTitle(words: readonly Word[], at: number, pack: LanguagePack): boolean {
  return pack.names.honorifics.has(words[at]?.norm ?? '');
}

/** A title inside a run parts two names ("Ukraine President Zelensky"). */
function titleInside(words: readonly Word[], from: number, to: number, pack: LanguagePack): number | null {
  for (let at = from + 1; at < to - 1; at += 1) if (isTitle(words, at, pack)) return at;
  return pack.names.pairsArePersons ? givenInside(words, from, to, pack) : null;
}

/** "la Défense Ann Lee": a first name with a name behind it, where what stands before is neither its like nor a site. */
function givenInside(
  words: readonly Word[],
  from: number,
  to: number,
  { names }: LanguagePack,
): number | null {
  const head = words[from];
  if (!head || head.text.length < 3) return null;
  if ([names.firstNames, names.sites, names.organisations].some((list) => list.has(head.norm))) return null;
  for (let at = from + 1; at < to - 1; at += 1) if (names.firstNames.has(words[at]?.norm ?? '')) return at;
  return null;
}

/**
 * The proper names of a text, in order; words in `taken` (indexes) belong to dates. A capital at the start of a
 * sentence makes no name by itself. Demonyms ("russe", "Russian") are names of their place.
 */
export function findNames(
  words: readonly Word[],
  text: string,
  taken: ReadonlySet<number>,
  pack: LanguagePack,
): Name[] {
  const result: Name[] = [];
  const plain = saysNothing(words);
  for (let at = 0; at < words.length; ) {
    const run = taken.has(at) || plain ? null : runAt(words, at, pack);
    if (run) {
      result.push(...namesOf(words, text, run, pack));
      at = run.to;
      continue;
    }
    const listed = taken.has(at) ? null : listedAlone(words, at, plain, pack);
    if (listed) result.push(...nameOf(words, text, at, listed.to, listed.kind, listed.key));
    at = listed?.to ?? at + 1;
  }
  return result;
}

/** A demonym in lower case, or any listed name where capitals say nothing. */
function listedAlone(words: readonly Word[], at: number, plain: boolean, pack: LanguagePack): Listed | null {
  const word = words[at];
  if (word?.kind !== 'word' || word.stop) return null;
  if (!plain && !pack.names.demonyms.has(word.norm)) return null;
  if (plain && !isCapitalised(word.text)) return null;
  return listedAt(words, at, pack);
}
