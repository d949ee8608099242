import { describe, expect, it } from 'vitest';
import { analyse, type Quantity } from '../../../src/language';

const YEAR = 31_556_952;

function first(text: string, language: string): Partial<Quantity> {
  const [quantity] = analyse(text, language, '2026-05-20T10:00:00Z').quantities;
  return quantity ?? {};
}

/** Language, text, what the first quantity must hold. */
type Case = [string, string, Partial<Quantity>];

const one = (value: number, rest: Partial<Quantity> = {}): Partial<Quantity> => ({
  low: value,
  high: value,
  ...rest,
});

describe('rates', () => {
  it.each<Case>([
    ['en', 'open five days a week', one(5, { unit: null, counted: 'day' })],
    ['en', 'open 24 hours a day', one(24, { unit: null, counted: 'hour' })],
    ['fr', 'ouvert quatre jours par semaine', one(4, { unit: null, counted: 'jour' })],
    ['fr', 'ouvert sept jours sur sept', one(7, { unit: null, counted: 'jour' })],
    ['fr', 'un chantier de sept jours', one(604_800, { unit: 'second' })],
  ])('%s: %s is no length of time unless one is told', (language, text, expected) => {
    expect(analyse(text, language, null).quantities).toMatchObject([expected]);
  });
});

describe('figures that another one completes', () => {
  it.each<Case>([
    ['fr', 'des peines de deux et six mois', one((2 * YEAR) / 12, { unit: 'second' })],
    ['en', 'grants of 3 and 5 million euros', one(3e6, { unit: 'EUR' })],
    ['fr', 'deux femmes et trois ans plus tard', one(2, { unit: null })],
  ])('%s: %s shares its unit with the next', (language, text, expected) => {
    expect(first(text, language)).toMatchObject(expected);
  });

  it.each<[string, string, number, number]>([
    ['fr', 'trois ans de détention, dont un ferme', 3 * YEAR, YEAR],
    ['fr', "huit mois d'emprisonnement, dont six avec sursis", (8 * YEAR) / 12, (6 * YEAR) / 12],
    ['en', 'three years in prison, two of them suspended', 3 * YEAR, 2 * YEAR],
  ])('%s: %s has a part in the unit of the whole', (language, text, whole, part) => {
    expect(analyse(text, language, null).quantities).toMatchObject([
      one(whole, { unit: 'second' }),
      one(part, { unit: 'second', counted: null }),
    ]);
  });

  it('takes no noun or adjective behind a length for a part of it', () => {
    const { quantities } = analyse('Au bout de deux ans, un ferme soutien est venu.', 'fr', null);
    expect(quantities).toMatchObject([one(2 * YEAR)]);
    expect(quantities).toHaveLength(1);
  });

  it('leaves alone what part of a series a text is, and what a mark is out of', () => {
    expect(analyse('LA SAGA DU PORT (3/5)', 'fr', null).quantities).toEqual([]);
    expect(analyse('une note de 7,5/10', 'fr', null).quantities).toMatchObject([one(7.5)]);
  });
});

describe('groups told by their name alone', () => {
  it.each<Case>([
    ['fr', 'des millions de foyers', { low: 2e6, high: 9_999_999, exactness: 'about' }],
    ['fr', 'des centaines de blessés', { low: 200, high: 999 }],
    ['en', 'dozens of arrests', { low: 24, high: 99 }],
    ['fr', '3 millions de foyers', one(3e6)],
  ])('%s: %s', (language, text, expected) => {
    expect(first(text, language)).toMatchObject(expected);
  });
});

describe('numbers', () => {
  it.each<Case>([
    ['en', 'a $2.4-million grant', one(2_400_000, { unit: 'USD' })],
    ['en', 'a $42MM deal', one(42e6, { unit: 'USD' })],
    ['en', 'a 4-2 win', { low: 2, high: 4, unit: 'score' }],
    ['en', 'a mere third of the members', { unit: 'percent', counted: 'member' }],
    ['en', 'the two-tonne bell', one(2000, { unit: 'kilogram' })],
    ['en', 'a twenty-one-year-old baker', one(21 * YEAR, { unit: 'second', counted: 'age' })],
    ['en', 'two of the town’s five bakeries', one(2, { counted: 'bakery' })],
    ['en', 'sold a third fewer tickets', { unit: 'percent', counted: null, ordinal: false }],
    ['fr', '10 % de moins', one(10, { unit: 'percent', counted: null })],
    ['en', 'closed at 11.42 crowns to the euro', one(11.42, { counted: 'crown' })],
    ['fr', 'vingt et un cyclistes', one(21)],
    ['fr', 'quatre-vingt-dix-sept cyclistes', one(97)],
    ['fr', 'soixante-douze cyclistes', one(72)],
    ['fr', 'nonante-deux cyclistes', one(92)],
    ['fr', 'deux cent mille cyclistes', one(200_000)],
    ['fr', 'mille deux cents cyclistes', one(1200)],
    ['fr', '41 000 cyclistes', one(41_000)],
    ['fr', '41.000 cyclistes', one(41_000)],
    ['fr', '41\u202f000 cyclistes', one(41_000)],
    ['fr', '7,2 millions de cyclistes', one(7_200_000)],
    ['fr', '2 millions et demi de cyclistes', one(2_500_000)],
    ['en', 'twenty-one cyclists', one(21)],
    ['en', 'two hundred and five cyclists', one(205)],
    ['en', 'three thousand cyclists', one(3000)],
    ['en', '41,000 cyclists', one(41_000)],
    ['en', '7.2 million cyclists', one(7_200_000)],
    ['en', 'two dozen cyclists', one(24, { exactness: 'about' })],
    ['en', 'a hundred cyclists', one(100)],
    ['fr', 'une centaine de cyclistes', one(100, { exactness: 'about' })],
    ['fr', 'une douzaine de cyclistes', one(12, { exactness: 'about' })],
  ])('%s: %s', (language, text, expected) => {
    expect(first(text, language)).toMatchObject(expected);
  });

  it('takes dozens and hundreds without an article for an order of magnitude', () => {
    expect(first('Des centaines de milliers de poissons ont péri.', 'fr')).toMatchObject({
      low: 200_000,
      high: 999_000,
    });
    expect(first('Des milliers de poissons ont péri.', 'fr')).toMatchObject({ low: 2000, high: 9999 });
    expect(first('Dozens of trees fell.', 'en')).toMatchObject({ low: 24, high: 99, exactness: 'about' });
  });
});

describe('what is counted', () => {
  it.each<Case>([
    ['fr', 'Douze blessés graves sont soignés.', { counted: 'blesser' }],
    ['fr', 'Trois autres randonneuses ont été retrouvées.', one(3)],
    ['fr', 'La gauche garde 31 des 45 sièges.', one(31, { counted: 'sieger' })],
    ['fr', 'Trois des quatre quais sont fermés.', one(3, { counted: 'quai' })],
    ['fr', 'Un seul des nageurs portait une balise.', one(1, { counted: 'nageu' })],
    ['en', 'One of the two spare pumps broke.', one(1, { counted: 'pump' })],
    ['en', 'Eleven other guests were ill.', one(11, { counted: 'guest' })],
    ['en', 'Four newly built bridges collapsed.', one(4, { counted: 'bridge' })],
    ['en', 'Nine of them are missing.', one(9, { counted: null })],
    ['fr', 'Quatre ont été relâchés.', one(4, { counted: null })],
    ['fr', 'Le bilan est d’un mort.', one(1, { counted: 'mourir' })],
  ])('%s: %s', (language, text, expected) => {
    expect(first(text, language)).toMatchObject(expected);
  });

  it.each([
    ['fr', 'Une femme attend un train.'],
    ['en', 'A man waits for a train.'],
    ['fr', 'En 2014 les ponts ont fermé.'],
    ['en', 'The bridge closed in 2014.'],
  ])('counts nothing in "%s: %s"', (language, text) => {
    expect(analyse(text, language, '2026-05-20T10:00:00Z').quantities).toEqual([]);
  });
});

describe('units', () => {
  it.each<Case>([
    ['fr', '12,75 % des parts', one(12.75, { unit: 'percent' })],
    ['en', '8 percent of homes', one(8, { unit: 'percent' })],
    ['fr', '52 millions d’euros', one(52e6, { unit: 'EUR' })],
    ['fr', '52 M€ de dettes', one(52e6, { unit: 'EUR' })],
    ['en', 'a $8.5m grant', one(8.5e6, { unit: 'USD' })],
    ['en', '£20bn of debt', one(20e9, { unit: 'GBP' })],
    ['fr', '23,5 kilomètres', one(23_500, { unit: 'metre' })],
    ['en', '300 feet', one(91.44, { unit: 'metre' })],
    ['en', 'an 80-metre mast', one(80, { unit: 'metre' })],
    ['fr', '30 hectares', one(300_000, { unit: 'squareMetre' })],
    ['fr', '12 tonnes', one(12_000, { unit: 'kilogram' })],
    ['en', '50 mph', one(80.4672, { unit: 'kilometrePerHour' })],
    ['fr', '80 centimes le kilo', one(0.8, { unit: 'EUR' })],
    ['en', 'just 45 pence', one(0.45, { unit: 'GBP' })],
    ['en', 'by a single point', one(1, { unit: 'point' })],
    ['fr', 'trois longues journées', one(259_200, { unit: 'second' })],
    ['fr', '45 km/h', one(45, { unit: 'kilometrePerHour' })],
    ['fr', '31 degrés', one(31, { unit: 'celsius' })],
    ['en', '50 degrees Fahrenheit', one(10, { unit: 'celsius' })],
    ['fr', 'deux points de plus', one(2, { unit: 'point' })],
  ])('%s: %s', (language, text, expected) => {
    expect(first(text, language)).toMatchObject(expected);
  });

  it.each<Case>([
    ['fr', 'Le vol dure une heure et demie.', one(5400)],
    ['fr', 'Le vol dure 1h30.', one(5400)],
    ['fr', 'Le vol dure 90 minutes.', one(5400)],
    ['en', 'The flight took an hour and a half.', one(5400)],
    ['en', 'The flight took five hours and 20 minutes.', one(19_200)],
    ['fr', 'une demi-heure de retard', one(1800)],
    ['fr', 'un quart d’heure de retard', one(900)],
    ['fr', 'dix-huit mois de travaux', one(1.5 * YEAR)],
    ['en', 'two weeks of rain', one(1_209_600)],
    ['fr', 'La foire ne dure qu’une journée.', one(86_400)],
  ])('%s: %s is a duration', (language, text, expected) => {
    expect(first(text, language)).toMatchObject({ ...expected, unit: 'second', counted: null });
  });

  it.each<Case>([
    ['fr', 'un homme de 63 ans', one(63 * YEAR)],
    ['fr', 'Zoé Lamy, 47 ans, enseigne.', one(47 * YEAR)],
    ['fr', 'un suspect âgé de 29 ans', one(29 * YEAR)],
    ['fr', 'À 54 ans, Zoé Lamy est la plus jeune.', one(54 * YEAR)],
    ['en', 'At 54, Ann Dale is the youngest.', one(54 * YEAR)],
    ['fr', 'un quinquagénaire', { low: 50 * YEAR }],
    ['en', 'a 61-year-old pilot', one(61 * YEAR)],
    ['en', 'Five-year-old Tom is safe.', one(5 * YEAR)],
    ['en', 'Ann Dale, 38, was hurt.', one(38 * YEAR)],
    ['en', 'a skipper aged 44', one(44 * YEAR)],
    ['en', 'She was 72 when the mill shut.', one(72 * YEAR)],
    ['en', 'Odile Ferrand was 72.', one(72 * YEAR)],
    ['en', 'a baker in her sixties', { low: 60 * YEAR }],
    ['en', 'a baker in her 60s', { low: 60 * YEAR }],
  ])('%s: %s is an age', (language, text, expected) => {
    expect(first(text, language)).toMatchObject({ ...expected, unit: 'second', counted: 'age' });
  });
});

describe('shares, ranges, ranks and scores', () => {
  it.each<Case>([
    ['fr', 'un tiers des foyers', one(33.33, { unit: 'percent' })],
    ['fr', 'plus de la moitié des foyers', one(50, { unit: 'percent', exactness: 'atLeast' })],
    ['fr', 'La moitié des foyers', one(50, { unit: 'percent' })],
    ['en', 'a seventh of the homes', one(14.29, { unit: 'percent' })],
    ['fr', 'un huitième des foyers', one(12.5, { unit: 'percent' })],
    ['en', 'half a dozen homes', one(6, { unit: null, counted: 'home' })],
    ['fr', 'une demi-douzaine de foyers', one(6, { unit: null })],
    ['en', 'three quarters of homes', one(75, { unit: 'percent' })],
    ['en', 'more than a tenth since May', one(10, { unit: 'percent', exactness: 'atLeast' })],
    ['fr', 'un bus sur trois', one(33.33, { unit: 'percent', counted: 'bus' })],
    ['en', 'one bus in four', one(25, { unit: 'percent', counted: 'bus' })],
    ['fr', 'un danger de 4 sur une échelle de 5', one(80, { unit: 'percent' })],
    ['en', 'a danger of 4 on a scale of 5', one(80, { unit: 'percent' })],
    ['fr', 'un temple du IIIe siècle', one(3, { ordinal: true, counted: 'siecl' })],
    ['fr', 'un hameau du XIXe siècle', one(19, { ordinal: true })],
    ['fr', 'l’Inde, 3 ports', one(3, { ordinal: false, counted: 'port' })],
    ['en', 'free for under-11s', one(11 * YEAR, { counted: 'age', exactness: 'atMost' })],
    ['en', 'Children under 16 travel free.', one(16 * YEAR, { counted: 'age', exactness: 'atMost' })],
    ['en', 'women under 16 tents', one(16, { counted: 'tent' })],
    ['fr', 'de 10 à 12 camions', { low: 10, high: 12 }],
    ['fr', 'entre 10 et 12 camions', { low: 10, high: 12 }],
    ['fr', '2 à 3 millions d’euros', { low: 2e6, high: 3e6, unit: 'EUR' }],
    ['en', 'between 10 and 12 trucks', { low: 10, high: 12 }],
    ['en', '10-12 trucks', { low: 10, high: 12 }],
    ['en', 'won 45-17', { low: 17, high: 45, unit: 'score' }],
    ['fr', 'la troisième victime', one(3, { ordinal: true })],
    ['en', 'the 21st victim', one(21, { ordinal: true })],
    ['fr', 'le hangar numéro 8', one(8, { ordinal: true })],
  ])('%s: %s', (language, text, expected) => {
    expect(first(text, language)).toMatchObject(expected);
  });

  it('tells two values, not a range, behind a verb of change', () => {
    const found = analyse('Le loyer est passé de 500 à 650 euros.', 'fr', null).quantities;
    expect(found).toMatchObject([one(500, { unit: 'EUR' }), one(650, { unit: 'EUR' })]);
  });

  it('tells two values where English moves money or a share from one to the other', () => {
    const found = analyse('The board pushed the levy from 6 to 9 percent.', 'en', null).quantities;
    expect(found).toMatchObject([one(6, { unit: 'percent' }), one(9, { unit: 'percent' })]);
    expect(first('Levies ranging from 6 to 9 percent are planned.', 'en')).toMatchObject({ low: 6, high: 9 });
  });

  it('takes an agreement on three points for no share', () => {
    expect(first('un accord sur trois textes', 'fr')).toMatchObject({ unit: null, low: 3 });
  });
});

describe('hedges', () => {
  it.each([
    ['fr', 'près de 3 000 foyers', 'about'],
    ['fr', 'quelque 70 voiliers', 'about'],
    ['fr', 'plus de 20 maisons', 'atLeast'],
    ['fr', 'au moins 20 maisons', 'atLeast'],
    ['fr', 'moins de 300 colis', 'atMost'],
    ['fr', 'jusqu’à 200 euros', 'atMost'],
    ['fr', 'un peu plus de 200 euros', 'about'],
    ['fr', 'dans les 19 salles', 'exact'],
    ['en', 'nearly 450 seats', 'about'],
    ['en', 'at least 12 homes', 'atLeast'],
    ['en', 'up to 15 years', 'atMost'],
    ['en', 'fewer than 12 homes', 'atMost'],
    ['en', '12 homes or more', 'atLeast'],
    ['en', 'the 12 homes', 'exact'],
    ['fr', 'Le club dépasse les 400 abonnés.', 'atLeast'],
    ['fr', 'Le club n’a jamais dépassé les 400 abonnés.', 'atMost'],
    ['fr', 'Ils n’ont jamais mesuré plus de 58 décibels.', 'atMost'],
    ['fr', 'Il ne paie pas moins de 58 euros.', 'atLeast'],
    ['en', 'Losses exceeded $9 million.', 'atLeast'],
    ['en', 'Losses did not exceed $9 million.', 'atMost'],
    ['en', 'It has never sold more than 58 tickets.', 'atMost'],
    ['en', 'No fewer than 58 tickets were sold.', 'atLeast'],
    ['en', 'It did not sell well, but it sold more than 58 tickets.', 'atLeast'],
  ])('%s: %s', (language, text, exactness) => {
    expect(first(text, language).exactness).toBe(exactness);
  });
});
