import { describe, expect, it } from 'vitest';
import { analyse, type Moment } from '../../../src/language';

/** A Wednesday. */
const PUBLISHED = '2026-05-20T10:00:00+02:00';

function moments(text: string, language: string, published: string | null = PUBLISHED): Moment[] {
  return analyse(text, language, published).moments;
}

function days(text: string, language: string): (string | null)[] {
  const [moment] = moments(text, language);
  return moment ? [moment.from, moment.to] : [];
}

describe('what is no date', () => {
  it.each([
    ['fr', 'trois des sept membres'],
    ['fr', 'à sept jours d’intervalle'],
    ['fr', 'la fin de l’année scolaire'],
    ['en', 'Sales had fallen at the end of the year.'],
    ['fr', 'La digue avait cédé ce soir-là.'],
    ['fr', 'Ce week-end-là, deux ponts étaient coupés.'],
    ['fr', 'Cette année-là, le vin fut rare.'],
    ['fr', 'Nul ne travaillait ce mardi-là.'],
  ])('%s: %s', (language, text) => {
    expect(moments(text, language)).toEqual([]);
  });
});

describe('dates', () => {
  it.each([
    ['fr', 'le 12 février 2025', '2025-02-12', '2025-02-12'],
    ['fr', 'le 1er mars 2025', '2025-03-01', '2025-03-01'],
    ['fr', 'le 12/02/2025', '2025-02-12', '2025-02-12'],
    ['fr', 'le 28 avril', '2026-04-28', '2026-04-28'],
    ['fr', 'le 28 décembre', '2025-12-28', '2025-12-28'],
    ['en', 'on Feb. 12, 2025', '2025-02-12', '2025-02-12'],
    ['en', 'on 12 February', '2026-02-12', '2026-02-12'],
    ['en', 'on 1 June next year', '2027-06-01', '2027-06-01'],
    ['fr', 'le 1er septembre de l’an dernier', '2025-09-01', '2025-09-01'],
    ['en', 'on 25/12/2025', '2025-12-25', '2025-12-25'],
    ['en', 'on 2025-12-25', '2025-12-25', '2025-12-25'],
    ['fr', 'en avril 2021', '2021-04-01', '2021-04-30'],
    ['en', 'last November', '2025-11-01', '2025-11-30'],
    ['fr', 'au troisième trimestre', '2026-07-01', '2026-09-30'],
    ['fr', 'au 2e semestre 2024', '2024-07-01', '2024-12-31'],
    ['en', 'in the first quarter of 2025', '2025-01-01', '2025-03-31'],
    ['fr', 'La visite a été reportée à vendredi.', '2026-05-22', '2026-05-22'],
    ['en', 'The bridge was valued in October.', '2025-10-01', '2025-10-31'],
    ['en', 'The bridge will open in January.', '2027-01-01', '2027-01-31'],
    ['fr', 'Le pont avait été fermé en octobre.', '2025-10-01', '2025-10-31'],
    ['fr', 'Le pont rouvrira en janvier.', '2027-01-01', '2027-01-31'],
    ['fr', 'à la mi-mars', '2026-03-11', '2026-03-21'],
    ['en', 'since mid-2003', '2003-05-02', '2003-09-01'],
    ['fr', 'fin 2020', '2020-09-01', '2020-12-31'],
    ['fr', 'depuis 2014', '2014-01-01', '2014-12-31'],
    ['fr', 'entre 2014 et 2020', '2014-01-01', '2020-12-31'],
    ['en', 'from 2014 to 2020', '2014-01-01', '2020-12-31'],
    ['fr', 'du 3 au 5 avril', '2026-04-03', '2026-04-05'],
    ['en', 'March 3-5', '2026-03-03', '2026-03-05'],
    ['fr', 'l’été 2020', '2020-06-01', '2020-08-31'],
    ['en', 'last winter', '2025-12-01', '2026-02-28'],
    ['en', 'in the 1990s', '1990-01-01', '1999-12-31'],
    ['fr', 'gratuit jusqu’à la fin du mois', '2026-05-22', '2026-05-31'],
    ['en', 'It will close by the end of the year.', '2026-09-01', '2026-12-31'],
  ])('%s: %s', (language, text, from, to) => {
    expect(days(text, language)).toEqual([from, to]);
  });

  it('takes "été" for the verb where nothing makes it a season', () => {
    expect(moments('Il a été élu maire.', 'fr')).toEqual([]);
  });

  it('takes "may" and "march" for verbs where nothing makes them months', () => {
    expect(moments('They may march again.', 'en')).toEqual([]);
  });
});

describe('relative days', () => {
  it.each([
    ['fr', 'Il a plu mardi.', '2026-05-19'],
    ['fr', 'Le conseil votera mardi.', '2026-05-26'],
    ['fr', 'Il a plu mercredi.', '2026-05-20'],
    ['fr', 'Il a plu mercredi dernier.', '2026-05-13'],
    ['fr', 'La grève durera jusqu’à vendredi.', '2026-05-22'],
    ['en', 'It rained on Friday.', '2026-05-15'],
    ['en', 'The council will vote on Friday.', '2026-05-22'],
    ['fr', 'Il a plu hier.', '2026-05-19'],
    ['fr', 'Il pleut ce matin.', '2026-05-20'],
    ['en', 'It will rain tomorrow.', '2026-05-21'],
    ['fr', 'Il y a trois jours, tout allait bien.', '2026-05-17'],
    ['en', 'It closed three days ago.', '2026-05-17'],
  ])('%s: %s', (language, text, day) => {
    const [moment] = moments(text, language);
    expect(moment).toMatchObject({ from: day, to: day, relative: true });
  });

  it.each([
    ['fr', 'la semaine dernière', '2026-05-11', '2026-05-17'],
    ['fr', 'cette année', '2026-01-01', '2026-12-31'],
    ['en', 'next month', '2026-06-01', '2026-06-30'],
    ['fr', 'de jeudi à samedi', '2026-05-14', '2026-05-16'],
    ['fr', 'Il a fermé il y a une semaine et demie.', '2026-05-06', '2026-05-13'],
    ['en', 'It closed two and a half weeks ago.', '2026-04-29', '2026-05-06'],
  ])('%s: %s', (language, text, from, to) => {
    expect(days(text, language)).toEqual([from, to]);
  });

  it('takes the written date behind a weekday', () => {
    expect(moments('vendredi 29 mai', 'fr')).toMatchObject([
      { from: '2026-05-29', to: '2026-05-29', relative: false },
    ]);
  });

  it('resolves nothing without a date of publication', () => {
    expect(moments('Il a plu mardi et hier.', 'fr', null)).toEqual([]);
    expect(moments('Il a plu le 3 mai 2024.', 'fr', 'not a date')).toHaveLength(1);
  });
});

describe('times of day', () => {
  it.each([
    ['fr', 'vers 9h40', 580],
    ['fr', 'à 18 h 30', 1110],
    ['fr', 'peu avant 22H15', 1335],
    ['fr', 'à 8 heures', 480],
    ['fr', 'à huit heures et demie', 510],
    ['fr', 'un peu avant, à quinze heures trente.', 930],
    ['fr', 'à vingt heures dix personnes', 1200],
    ['fr', 'à huit heures du soir', 1200],
    ['en', 'soon after one in the morning', 60],
    ['en', 'at eleven in the evening', 1380],
    ['fr', 'à midi', 720],
    ['fr', 'à minuit', 0],
    ['fr', 'autour de 18 heures', 1080],
    ['en', 'at 5.45 a.m.', 345],
    ['en', 'at 6:20pm', 1100],
    ['en', 'at 3 p.m.', 900],
    ['en', 'at noon', 720],
    ['en', 'at half past six', 390],
  ])('%s: %s', (language, text, minutes) => {
    expect(moments(text, language)).toMatchObject([{ minutes, from: null, to: null }]);
  });

  it.each([
    ['Le trajet a duré 3 heures.', 3],
    ['Le jury a délibéré pendant près de neuf heures.', 9],
    ['Il a fallu moins de deux heures pour vider la cuve.', 2],
    ['Après six heures de débats, le texte a été adopté.', 6],
    ['Une panne de quatre heures a bloqué le port.', 4],
  ])('tells a duration from a time of day: %s', (text, hours) => {
    const { moments: found, quantities } = analyse(text, 'fr', PUBLISHED);
    expect(found).toEqual([]);
    expect(quantities).toMatchObject([{ low: hours * 3600, unit: 'second' }]);
  });

  it('keeps the hours between which something is open', () => {
    const { moments: found, quantities } = analyse('Le guichet ouvre de 8 heures à midi.', 'fr', PUBLISHED);
    expect(found).toMatchObject([{ minutes: 480 }, { minutes: 720 }]);
    expect(quantities).toEqual([]);
  });
});
