import { expect, test } from 'vitest';

const modules = import.meta.glob('../../src/**/*.computed.ts');

// The build writes them down as JSON (vite.config.ts): what that does not keep, the package would not have.
test.each(Object.entries(modules))('%s exports plain data', async (_, load) => {
  const exported = { ...((await load()) as object) };
  expect(JSON.parse(JSON.stringify(exported))).toStrictEqual(exported);
});
