export { analyse } from './analyse';
export type { LanguagePack } from './pack';
export { quotesIn } from './quotes';
export { languagePack } from './registry';
export { sentences } from './sentences';
export type { Analysis, Exactness, Moment, Name, Quantity, Quote, Span, Word } from './types';
