import type { LanguagePack } from '../../language';
import { languagePack, languagePacks, packOf } from '../../language';
import { fold } from '../../language/text';
import { actions } from './actions';
import { changes } from './changes';
import { commonVerbs } from './common-verbs';
import { conditions } from './conditions';
import { contests } from './contests';
import { contraries } from './contraries';
import { custody } from './custody';
import { dailyLife } from './daily-life';
import { dealings } from './dealings';
import { decisions } from './decisions';
import { deeds } from './deeds';
import { derivations } from './derivations';
import { disaster } from './disaster';
import { discovery } from './discovery';
import { economy } from './economy';
import { exclusions } from './exclusions';
import { fortunes } from './fortunes';
import { general } from './general';
import { glossary } from './glossary';
import { institutions } from './institutions';
import { judgements } from './judgements';
import { justice } from './justice';
import { lawAndOrder } from './law-and-order';
import { nominalForms } from './nominal-forms';
import { notions } from './notions';
import { nouns } from './nouns';
import { outcomes } from './outcomes';
import { people } from './people';
import { phrasal } from './phrasal';
import { phrases } from './phrases';
import { placesAndWays } from './places-and-ways';
import { politics } from './politics';
import { power } from './power';
import { publicLife } from './public-life';
import { qualities } from './qualities';
import { rescueAndRuin } from './rescue-and-ruin';
import { retellings } from './retellings';
import { rulesAndRisks } from './rules-and-risks';
import { scienceAndTech } from './science-and-tech';
import { services } from './services';
import { setPhrases } from './set-phrases';
import { society } from './society';
import { speech } from './speech';
import { sportAndStage } from './sport-and-stage';
import { stances } from './stances';
import { things } from './things';
import { timeAndMeasure } from './time-and-measure';
import { turns } from './turns';
import { violence } from './violence';
import { workAndMoney } from './work-and-money';
import { world } from './world';

/**
 * Words that news uses for one another. A line is a concept: words of each language in the order of `LANGUAGES`,
 * between slashes; `<>` stands between a concept and its opposite. Words tied by an underscore are a phrase.
 * A word may belong to several concepts: sharing one is enough to be alike.
 */
const LISTS = [
  violence,
  justice,
  politics,
  economy,
  world,
  people,
  general,
  actions,
  qualities,
  institutions,
  things,
  decisions,
  changes,
  speech,
  publicLife,
  lawAndOrder,
  workAndMoney,
  disaster,
  sportAndStage,
  placesAndWays,
  society,
  notions,
  deeds,
  contraries,
  scienceAndTech,
  outcomes,
  phrases,
  stances,
  fortunes,
  custody,
  conditions,
  setPhrases,
  derivations,
  nominalForms,
  dailyLife,
  retellings,
  exclusions,
  phrasal,
  commonVerbs,
  turns,
  judgements,
  services,
  discovery,
  contests,
  power,
  rulesAndRisks,
  rescueAndRuin,
  dealings,
  timeAndMeasure,
  ...nouns,
];

/** The languages of a line, in the order in which it gives them; others are tied to it by their glossary. */
export const LANGUAGES = ['fr', 'en'] as const;

/** A phrase of several words that means a concept: its lemmas in order. */
interface Phrase {
  lemmas: string[];
  concept: number;
}

interface ConceptWords {
  /** Concepts of a single word, by lemma. */
  words: Map<string, number[]>;
  /** Phrases by their first lemma. */
  phrases: Map<string, Phrase[]>;
}

/** For each concept its opposite, or -1. */
const opposites: number[] = [];

/** For each concept its first word in each language: what stays the same while lists grow. */
const names: string[] = [];

const NONE: readonly number[] = [];

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Lemmas by language and entry while the lists are read: most words stand in them several times. */
const known = new Map<LanguagePack, Map<string, string[]>>(languagePacks.map((pack) => [pack, new Map()]));

/** The lemmas of a word or a phrase as the lists write it. */
function lemmasOf(entry: string, pack: LanguagePack): string[] {
  let lemmas = known.get(pack)?.get(entry);
  if (!lemmas) {
    lemmas = entry.split('_').map((part) => pack.lemma(fold(part), part));
    known.get(pack)?.set(entry, lemmas);
  }
  return lemmas;
}

function addWord(entry: string, concept: number, pack: LanguagePack, to: ConceptWords): void {
  const lemmas = lemmasOf(entry, pack);
  const [first = ''] = lemmas;
  if (lemmas.length > 1) push(to.phrases, first, { lemmas, concept });
  else if (!to.words.get(first)?.includes(concept)) push(to.words, first, concept);
}

function build(): Map<string, ConceptWords> {
  const byLanguage = new Map<string, ConceptWords>(
    languagePacks.map(({ language }) => [language, { words: new Map(), phrases: new Map() }]),
  );
  for (const line of LISTS.flatMap((list) => list.trim().split('\n'))) {
    const sides = line.split(' <> ');
    sides.forEach((side, index) => {
      const concept = opposites.length;
      opposites.push(sides.length === 1 ? -1 : index === 0 ? concept + 1 : concept - 1);
      const columns = side.split(' / ').map((entries) => entries.split(' '));
      names.push(columns.map(([first]) => first).join('/'));
      columns.forEach((entries, at) => {
        const language = LANGUAGES[at] ?? '';
        const pack = languagePack(language);
        const to = byLanguage.get(language);
        if (!pack || !to) return;
        for (const entry of entries) addWord(entry, concept, pack, to);
      });
    });
  }
  addGlossary(byLanguage);
  for (const entries of known.values()) entries.clear();
  return byLanguage;
}

/** Gives each word of a glossary the concepts of what it means. */
function addGlossary(byLanguage: Map<string, ConceptWords>): void {
  for (const { pack, pivot, meaning, word } of glossary()) {
    const [from, to] = [byLanguage.get(pivot), byLanguage.get(pack.language)];
    if (!from || !to) continue;
    const lemmas = lemmasOf(meaning, packOf(pivot));
    const [first = ''] = lemmas;
    const concepts =
      lemmas.length === 1
        ? (from.words.get(first) ?? [])
        : (from.phrases.get(first) ?? [])
            .filter((phrase) => phrase.lemmas.join('_') === lemmas.join('_'))
            .map(({ concept }) => concept);
    for (const concept of concepts) addWord(word, concept, pack, to);
  }
}

let built: Map<string, ConceptWords> | null = null;

function conceptWords(language: string): ConceptWords | undefined {
  built ??= build();
  return built.get(language);
}

/** The concepts a lemma belongs to; empty for words and languages without any. */
export function conceptsOf(lemma: string, language: string): readonly number[] {
  return conceptWords(language)?.words.get(lemma) ?? NONE;
}

/** What a concept is called wherever it is stored: its number changes with every line that is added before it. */
export function conceptName(concept: number): string {
  return names[concept] ?? '';
}

/** The phrases that may begin with a lemma. */
export function phrasesFrom(lemma: string, language: string): readonly Phrase[] {
  return conceptWords(language)?.phrases.get(lemma) ?? [];
}

/** True where one concept is listed as the opposite of the other. */
export function areOpposite(one: number, other: number): boolean {
  return opposites[one] === other;
}

/** The opposite of a concept, or -1 where it has none. */
export function oppositeOf(concept: number): number {
  return opposites[concept] ?? -1;
}
