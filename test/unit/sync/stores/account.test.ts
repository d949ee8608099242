import { describe, expect, test } from 'vitest';
import { accountBytes, accountStore } from '../../../../src/sync/stores/account';
import { Account, bytesOf } from './account-area';
import { storeContract } from './contract';

describe('the account store', () => {
  const account = new Account();
  storeContract(
    async () => ({
      store: (options) => accountStore(account, options),
      litter: async (name) => {
        account.items[name] = 'none of ours';
      },
      close: async () => {},
    }),
    { many: 80, large: 60_000 },
  );

  test('knows what a file takes', async () => {
    for (const length of [0, 1, 2, 3, 5_999, 6_000, 6_001, 70_000]) {
      const account = new Account();
      await accountStore(account).put('12-000034.age', new Uint8Array(length));
      expect(accountBytes('12-000034.age', length)).toBe(bytesOf(account.items));
    }
  });

  test('says when the account is full, and keeps what was there', async () => {
    const account = new Account();
    const store = accountStore(account);
    await store.put('1.age', new Uint8Array(50_000));
    await expect(store.put('2.age', new Uint8Array(50_000))).rejects.toMatchObject({ code: 'syncFull' });
    expect(await store.list()).toEqual(['1.age']);
  });

  test.each([0, -1])('does not list a file of which only a part has arrived (%i is missing)', async (at) => {
    const account = new Account();
    const store = accountStore(account);
    await store.put('1.age', new Uint8Array(20_000));
    delete account.items[Object.keys(account.items).at(at) ?? ''];
    expect(await store.list()).toEqual([]);
    await expect(store.get('1.age')).rejects.toMatchObject({ code: 'syncMissing' });
  });

  test('says how long to wait after too many writes', async () => {
    const account = new Account();
    account.writes = 120;
    await expect(accountStore(account).put('1.age', Uint8Array.of(1))).rejects.toMatchObject({
      code: 'syncThrottled',
      retryAfter: 60_000,
    });
  });
});
