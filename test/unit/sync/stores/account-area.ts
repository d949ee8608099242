import { ACCOUNT_BYTES, type AccountArea } from '../../../../src/sync/stores/account';

/** An account with the limits that Chromium and Firefox document for `storage.sync`. */
export class Account implements AccountArea {
  items: Record<string, string> = {};
  writes = 0;

  async get(): Promise<Record<string, string>> {
    return { ...this.items };
  }

  async set(items: Record<string, string>): Promise<void> {
    this.count();
    const after = { ...this.items, ...items };
    if (Object.entries(items).some((item) => size(item) > 8_192)) {
      throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    }
    if (bytesOf(after) > ACCOUNT_BYTES) throw new Error('QUOTA_BYTES quota exceeded');
    if (Object.keys(after).length > 512) throw new Error('MAX_ITEMS quota exceeded');
    this.items = after;
  }

  async remove(keys: string[]): Promise<void> {
    this.count();
    this.items = Object.fromEntries(Object.entries(this.items).filter(([key]) => !keys.includes(key)));
  }

  private count(): void {
    this.writes++;
    if (this.writes > 120) throw new Error('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
  }
}

const size = ([key, value]: [string, string]) => key.length + JSON.stringify(value).length;
/** As browsers count them: keys and values as JSON. */
export const bytesOf = (items: Record<string, string>) =>
  Object.entries(items).reduce((sum, item) => sum + size(item), 0);
