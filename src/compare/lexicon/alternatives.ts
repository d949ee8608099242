import { languagePack, packOf } from '../../language';
import { fold } from '../../language/text';
import { LANGUAGES } from './concepts';
import { glossary } from './glossary';

/**
 * Words of which only one holds at a time, in the same place of a sentence: a line is a class, its members stand
 * between commas, each with its French and English words.
 */
const CLASSES = `
rouge red, bleu blue, vert green, jaune yellow, noir black, blanc white, orange amber, gris grey gray, brun marron brown, rose pink, violet purple
gymnase gym gymnasium, mairie town_hall, église church, école school, hôpital hospital clinic, stade stadium, théâtre theatre theater, hôtel hotel, gare station, musée museum, bibliothèque library, parc park, marché market, aéroport airport, port harbour harbor, prison jail, tribunal court courthouse, préfecture prefecture, salle hall, caserne barracks, usine factory, restaurant restaurant, mosquée mosque, synagogue synagogue, cathédrale cathedral, université university, piscine pool, cinéma cinema, ambassade embassy, plage beach, forêt forest
voiture automobile car, camion lorry truck, autocar bus coach, moto motorbike motorcycle, vélo bike bicycle, train train, tramway tram, avion plane aircraft, hélicoptère helicopter, bateau navire boat ship, métro subway underground, tracteur tractor
père father, mère mother, frère brother, soeur sister, fils son, oncle uncle, tante aunt, cousin cousin, mari époux husband, épouse wife, neveu nephew, nièce niece
nord north northern, sud south southern, est east eastern, ouest west western
or gold, argent silver, bronze bronze
meurtre murder, vol theft, viol rape, escroquerie fraud, corruption corruption, chantage blackmail, enlèvement kidnapping, incendie arson
couteau knife, pistolet pistol gun, fusil rifle, bombe bomb, marteau hammer, hache axe
football football soccer, rugby rugby, tennis tennis, handball handball, basket basketball, natation swimming, cyclisme cycling, boxe boxing
médecin doctor, avocat lawyer, enseignant professeur teacher, policier gendarme policeman, pompier firefighter, journaliste journalist, infirmier nurse, ingénieur engineer, boulanger baker, agriculteur farmer, notaire notary, comptable accountant, architecte architect, plombier plumber, électricien electrician
chien dog, chat cat, cheval horse, loup wolf, vache cow, mouton sheep, ours bear, sanglier boar
bras arm, jambe leg, main hand, pied foot, tête head, épaule shoulder, genou knee, dos back, cheville ankle, poignet wrist, hanche hip
bois wood, acier steel, béton concrete, verre glass, plastique plastic, pierre stone, brique brick, aluminium aluminium aluminum, cuivre copper
pluie rain, neige snow, vent wind, grêle hail, brouillard fog
gaz gas, pétrole oil, charbon coal, nucléaire nuclear, solaire solar, éolien wind
homme man, femme woman, fillette girl, garçon boy
lettre letter, courriel mail email, téléphone phone, message message, vidéo video, photo photo picture
`;

const LEMMAS = new Map<string, number>();
const MEMBERS: { group: number }[] = [];

CLASSES.trim()
  .split('\n')
  .forEach((line, group) => {
    for (const member of line.split(',')) {
      const id = MEMBERS.push({ group }) - 1;
      for (const word of member.trim().split(/\s+/)) {
        for (const language of LANGUAGES) {
          const lemma = languagePack(language)?.lemma(fold(word), word) ?? word;
          if (!LEMMAS.has(`${language} ${lemma}`)) LEMMAS.set(`${language} ${lemma}`, id);
        }
      }
    }
  });

for (const { pack, pivot, meaning, word } of glossary()) {
  const id = LEMMAS.get(`${pivot} ${packOf(pivot).lemma(fold(meaning), meaning)}`);
  if (id !== undefined) LEMMAS.set(`${pack.language} ${pack.lemma(fold(word), word)}`, id);
}

/** True where two words exclude one another: "lorry" and "coach", "north" and "south". */
export function areAlternatives(
  one: string,
  language: string,
  other: string,
  otherLanguage: string,
): boolean {
  const [a, b] = [LEMMAS.get(`${language} ${one}`), LEMMAS.get(`${otherLanguage} ${other}`)];
  return a !== undefined && b !== undefined && a !== b && MEMBERS[a]?.group === MEMBERS[b]?.group;
}
