/**
 * Stands in for the browser outside of one: the extension's own messages, in the language that `speak` sets.
 * Import it before anything that imports src/browser.ts.
 */
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };

const catalogues: Record<string, Record<string, { message: string }>> = { en, fr };
let uiLanguage = 'en';

/** Sets the language of the browser; as in one, a language without messages falls back to English. */
export function speak(language: string): void {
  uiLanguage = language;
}

function getMessage(key: string, substitutions: string[] = []): string {
  const catalogue = catalogues[uiLanguage.split('-')[0] ?? ''] ?? catalogues.en;
  const message = catalogue?.[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? '');
}

const browser = { runtime: { id: 'crossread' }, i18n: { getMessage, getUILanguage: () => uiLanguage } };
Object.assign(globalThis, { browser, chrome: browser });
