import { expect, test } from 'vitest';
import { NO_SALIENCE, salienceOf } from '../../../../src/compare/surroundings/salience';
import { dit, said } from '../statements';

test('an earlier sentence leads by what it has words for and no other of its article has', () => {
  const article = { url: 'https://one.example/jury' };
  const near = said('The jury of Vannes reached its verdict after three days.', article);
  const far = said('The judge thanked the jury.', article);
  const claim = dit('Le jury de Vannes a rendu son verdict en six heures.');
  const salience = salienceOf([near, far]);
  expect(salience.lead(claim, near)).toBeGreaterThan(0.2);
  expect(salience.lead(claim, far)).toBe(-salience.lead(claim, near));
});

test('sentences of other articles take nothing away', () => {
  const one = said('The jury of Vannes reached its verdict after three days.');
  const other = said('The jury of Vannes reached its verdict on Monday.');
  const claim = said('It took the jury of Vannes six hours to reach its verdict.');
  expect(salienceOf([one, other]).lead(claim, one)).toBe(NO_SALIENCE.lead(claim, one));
});

test('a statement without words leads nothing', () => {
  expect(NO_SALIENCE.lead(said('…'), said('The jury of Vannes reached its verdict.'))).toBe(0);
});
