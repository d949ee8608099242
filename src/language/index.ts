export { analyse } from './analyse';
export type { LanguagePack } from './pack';
export { quotesIn } from './quotes';
export { languagePack } from './registry';
export { sentences } from './sentences';
export type { Analysis, Moment, Name, Quantity, Span, Word } from './types';
