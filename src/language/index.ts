export { analyse } from './analyse';
export type { LanguagePack } from './pack';
export { languagePacks } from './packs';
export { quotesIn } from './quotes';
export { languagePack, packOf } from './registry';
export { sentences } from './sentences';
export type { Analysis, Moment, Name, Quantity, Span, Word } from './types';
