import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import type { ErrorCode } from '../../../src/errors';

const english: Record<string, { message: string }> = en;
const french: Record<string, { message: string }> = fr;
const root = join(import.meta.dirname, '../../..');

/** Every error code: the compiler refuses this list when one is missing. */
const errorCodes: Record<ErrorCode, true> = {
  storageFull: true,
  ruleNotKept: true,
  storageBlocked: true,
  databaseNewer: true,
  engineLost: true,
  articleTooLarge: true,
  pageTranslated: true,
  claimHidden: true,
  annotationMissing: true,
  privateWindow: true,
  nothingSelected: true,
  selectionTooLong: true,
  pageClosed: true,
  badMessage: true,
  fileUnknown: true,
  fileNewer: true,
  fileFailed: true,
  internal: true,
  syncOffline: true,
  syncUnreachable: true,
  syncTimedOut: true,
  syncUnauthorised: true,
  syncBadKey: true,
  syncForbidden: true,
  syncMissing: true,
  syncFull: true,
  syncThrottled: true,
  syncServerError: true,
  syncNotWebdav: true,
  syncMoved: true,
  syncTooLarge: true,
  syncTruncated: true,
  syncPermission: true,
  syncBadAddress: true,
  syncNotBundle: true,
};

function placeholders(message: string): string[] {
  return [...new Set(message.match(/\$\d/g))].sort();
}

function sources(): string {
  const files = ['src', 'popup', 'content-scripts'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|tsx)$/.test(file))
      .map((file) => join(folder, file)),
  );
  return ['manifest.json', ...files].map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
}

describe('translations', () => {
  it('say the same things in both languages', () => {
    expect(Object.keys(french).sort()).toEqual(Object.keys(english).sort());
    for (const [key, { message }] of Object.entries(english)) {
      expect([key, ...placeholders(french[key]?.message ?? '')]).toEqual([key, ...placeholders(message)]);
    }
  });

  it('have no empty message and no message that nothing shows', () => {
    const code = sources();
    const prefixes = [...code.matchAll(/`([a-zA-Z]+_)\$\{/g)].map((match) => match[1] ?? '');
    const used = (key: string) =>
      code.includes(`'${key}'`) ||
      code.includes(`'${key.replace(/_(one|other)$/, '')}'`) ||
      code.includes(`__MSG_${key}__`) ||
      prefixes.some((prefix) => key.startsWith(prefix));
    expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
    expect(Object.keys(english).filter((key) => english[key]?.message.trim() === '')).toEqual([]);
  });

  it('have words for every error and no others', () => {
    const keys = Object.keys(english).filter((key) => key.startsWith('error_'));
    expect(keys.sort()).toEqual(
      Object.keys(errorCodes)
        .map((code) => `error_${code}`)
        .sort(),
    );
  });

  it('follow French typography', () => {
    for (const [key, { message }] of Object.entries(french)) {
      expect([key, message]).toEqual([key, message.replace(/'/g, '’').replace(/ ([:;?!»])/g, '\u00a0$1')]);
      expect(message).not.toMatch(/« |N° |[^\s\u00a0\u202f][;?!»]/);
    }
  });

  it('put no word before a name that French would cut short, as “d’” before a vowel', () => {
    const cut = (key: string) => /(?<!plus) (?:de|que) \$\d/i.test(french[key]?.message ?? '');
    expect(Object.keys(french).filter(cut)).toEqual([]);
  });

  it('keep the description within the 132 characters that browsers accept', () => {
    expect(en.extensionDescription.message.length).toBeLessThanOrEqual(132);
    expect(fr.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
