/** The languages of a line of the lists, in the order in which it gives them; others are tied to it by their glossary. */
export const LANGUAGES = ['fr', 'en'] as const;
