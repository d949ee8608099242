import { expect, test } from 'vitest';
import { compare } from '../../../../src/compare/signals/signals';
import { wholeSignals } from '../../../../src/compare/signals/whole';
import { said } from '../statements';

test('a sentence is behind the one of its article that says more of an earlier statement', () => {
  const earlier = said('The ferry Alba struck a rock off Skelby and lost its rudder.');
  const near = said('Off Skelby the rudder of the ferry Alba was torn away by a rock.');
  const far = said('The ferry Alba was built in 1988.');
  const article = [far, near].map(({ claim }, block) => ({
    source: near.source,
    claim: { ...claim, block },
  }));
  const signals = article.map((statement) => wholeSignals(compare([earlier], statement, { article })));
  const [ofFar, ofNear] = signals;
  expect(ofFar?.ahead).toBeLessThan(-0.2);
  expect(ofNear?.ahead).toBeGreaterThan(0.2);
  expect(ofFar?.rival).toBeGreaterThan(ofNear?.rival ?? 1);
});
