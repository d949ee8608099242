import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DifferenceKind, Mark, Qualifier } from '../../src/compare/types';

/** Our own sample events, in the order in which the demo reads them. */
const EVENTS = ['usine', 'biscuiterie', 'hospitals', 'cable'] as const;

/**
 * What a sample page is: an article; the same article at another address; a later version of it; a front page;
 * an article in a language without a pack.
 */
type SampleKind = 'article' | 'variant' | 'rereading' | 'frontPage' | 'unsupportedLanguage';

/** A sentence of an earlier page. */
interface GoldEvidence {
  file: string;
  text: string;
}

/** Words that conflict: `here` is in the sentence, `there` in one of its evidence sentences. */
interface GoldDifference {
  here: string;
  there: string;
  kind: DifferenceKind;
}

/** What a careful editor says of one sentence, given the earlier pages of its event only. */
export interface GoldSentence {
  /** As it stands on the page, white space folded to single spaces. */
  text: string;
  /** `none`: no claim. */
  mark: Mark | 'none';
  evidence?: GoldEvidence[];
  differences?: GoldDifference[];
  /** True where time explains the difference. */
  update?: boolean;
  /** Those that are clear; a mark may deserve others. */
  qualifiers?: Exclude<Qualifier, 'update'>[];
  /** Why, in few words, where it is not plain. */
  why?: string;
}

export interface SamplePage {
  file: string;
  /** Absolute path of the file. */
  path: string;
  kind: SampleKind;
  /** The page of the same article that came before, for a variant or a later version. */
  of?: string;
  /** Where a reader opens it; the demo serves it there. */
  address: string;
  /** What the page calls its canonical address. */
  url: string;
  publisher: string;
  /** ISO 8601, or null for a front page. */
  publishedAt: string | null;
  language: string;
  title: string;
  /** Empty where the page is neither an article nor a later version of one. */
  sentences: GoldSentence[];
}

export interface SampleEvent {
  id: string;
  topic: string;
  /** In reading order. */
  pages: SamplePage[];
}

type StoredPage = Omit<SamplePage, 'path' | 'address'> & { address?: string };

/** Reads the sample events with their gold marks. */
export function sampleEvents(): SampleEvent[] {
  return EVENTS.map((event) => {
    const { id, topic, pages } = JSON.parse(readFileSync(inEvent(event, 'gold.json'), 'utf8'));
    return { id, topic, pages: pages.map((page: StoredPage) => withPlace(event, page)) };
  });
}

function withPlace(event: string, page: StoredPage): SamplePage {
  return { ...page, path: inEvent(event, page.file), address: page.address ?? page.url };
}

function inEvent(event: string, file: string): string {
  return fileURLToPath(new URL(`${event}/${file}`, import.meta.url));
}
