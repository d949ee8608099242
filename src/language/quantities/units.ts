import { keyed } from '../text';
import type { Unit } from './words';

/** A Gregorian year in seconds (365.2425 days); a month is a twelfth of it, so that 18 months are 1.5 years. */
export const YEAR = 31_556_952;
export const MONTH = YEAR / 12;
export const DAY = 86_400;
export const WEEK = 7 * DAY;

/** True where a length of time, in seconds, is a whole number of some unit, to the second. */
export function isWholeIn(unit: number, seconds: number): boolean {
  const rest = seconds % unit;
  return seconds > 0 && Math.min(rest, unit - rest) <= 1;
}

/**
 * Factors to base units. Lengths, areas and weights by the international yard and pound of 1959; a barrel of oil
 * is 42 US gallons; degrees Fahrenheit are converted apart (see `fahrenheitToCelsius`).
 */
const FACTORS: Record<string, Unit> = {
  percent: { base: 'percent', factor: 1 },
  point: { base: 'point', factor: 1 },
  second: { base: 'second', factor: 1 },
  minute: { base: 'second', factor: 60 },
  hour: { base: 'second', factor: 3600 },
  day: { base: 'second', factor: DAY },
  week: { base: 'second', factor: WEEK },
  fortnight: { base: 'second', factor: 1_209_600 },
  month: { base: 'second', factor: MONTH },
  quarter: { base: 'second', factor: YEAR / 4 },
  semester: { base: 'second', factor: YEAR / 2 },
  year: { base: 'second', factor: YEAR },
  decade: { base: 'second', factor: 10 * YEAR },
  century: { base: 'second', factor: 100 * YEAR },
  millimetre: { base: 'metre', factor: 0.001 },
  centimetre: { base: 'metre', factor: 0.01 },
  metre: { base: 'metre', factor: 1 },
  kilometre: { base: 'metre', factor: 1000 },
  inch: { base: 'metre', factor: 0.0254 },
  foot: { base: 'metre', factor: 0.3048 },
  yard: { base: 'metre', factor: 0.9144 },
  mile: { base: 'metre', factor: 1609.344 },
  nauticalMile: { base: 'metre', factor: 1852 },
  squareMetre: { base: 'squareMetre', factor: 1 },
  squareKilometre: { base: 'squareMetre', factor: 1_000_000 },
  squareFoot: { base: 'squareMetre', factor: 0.09290304 },
  squareMile: { base: 'squareMetre', factor: 2_589_988 },
  hectare: { base: 'squareMetre', factor: 10_000 },
  acre: { base: 'squareMetre', factor: 4046.856 },
  milligram: { base: 'kilogram', factor: 0.000_001 },
  gram: { base: 'kilogram', factor: 0.001 },
  kilogram: { base: 'kilogram', factor: 1 },
  tonne: { base: 'kilogram', factor: 1000 },
  ounce: { base: 'kilogram', factor: 0.028_349_5 },
  pound: { base: 'kilogram', factor: 0.453_592_37 },
  stone: { base: 'kilogram', factor: 6.350_293 },
  millilitre: { base: 'litre', factor: 0.001 },
  litre: { base: 'litre', factor: 1 },
  cubicMetre: { base: 'litre', factor: 1000 },
  gallon: { base: 'litre', factor: 3.785_412 },
  barrel: { base: 'litre', factor: 158.987_3 },
  kilometrePerHour: { base: 'kilometrePerHour', factor: 1 },
  milePerHour: { base: 'kilometrePerHour', factor: 1.609_344 },
  knot: { base: 'kilometrePerHour', factor: 1.852 },
  metrePerSecond: { base: 'kilometrePerHour', factor: 3.6 },
  celsius: { base: 'celsius', factor: 1 },
  fahrenheit: { base: 'fahrenheit', factor: 1 },
  degree: { base: 'degree', factor: 1 },
  kilowatt: { base: 'watt', factor: 1000 },
  megawatt: { base: 'watt', factor: 1_000_000 },
  gigawatt: { base: 'watt', factor: 1_000_000_000 },
  euroCent: { base: 'EUR', factor: 0.01 },
  penny: { base: 'GBP', factor: 0.01 },
  kilowattHour: { base: 'wattHour', factor: 1000 },
  megawattHour: { base: 'wattHour', factor: 1_000_000 },
  terawattHour: { base: 'wattHour', factor: 1_000_000_000_000 },
};

/** Symbols that every language writes alike, folded; phrases joined by spaces. */
const SYMBOLS = `
  %>percent mm>millimetre cm>centimetre km>kilometre km²,km2>squareKilometre m²,m2>squareMetre m³,m3>cubicMetre
  ha>hectare mg>milligram kg>kilogram km_/_h,kmh>kilometrePerHour mph>milePerHour m_/_s>metrePerSecond
  °_c,°c>celsius °_f,°f>fahrenheit °>degree kw>kilowatt mw>megawatt gw>gigawatt kwh>kilowattHour mwh>megawattHour
  twh>terawattHour ml>millilitre min>minute
  $,us$,usd>USD €,eur>EUR £,gbp>GBP ¥,jpy>JPY chf>CHF c$,cad>CAD a$,aud>AUD rub>RUB cny>CNY inr>INR
`;

/** Units of a language: lines of `word,word>unit`, joined with the symbols all languages share. */
export function units(list: string): ReadonlyMap<string, Unit> {
  return keyed(SYMBOLS + list, '>', (target) => FACTORS[target] ?? { base: target, factor: 1 });
}

export function fahrenheitToCelsius(degrees: number): number {
  return ((degrees - 32) * 5) / 9;
}
