import { languagePack } from '../../language';
import { fold } from '../../language/text';
import { LANGUAGES } from './concepts';

/** Offices and functions that one person holds at a time, in each language. */
const ROLES = {
  fr: `maire préfet préfète procureur procureure juge avocat avocate ministre président présidente gouverneur député
    sénateur directeur directrice porte-parole entraîneur sélectionneur capitaine évêque archevêque recteur rectrice
    proviseur principal chirurgien médecin notaire comptable ambassadeur ambassadrice chancelier roi reine secrétaire
    trésorier commissaire général colonel commandant greffier bâtonnier adjoint curé doyen trésorière gardien PDG
    patron gérant fondateur armateur syndicaliste conservateur architecte ingénieur`,
  en: `mayor prefect prosecutor judge lawyer attorney minister president governor senator congressman director
    spokesman spokeswoman spokesperson coach manager captain bishop archbishop headteacher principal surgeon doctor
    accountant ambassador chancellor king queen secretary treasurer commissioner general colonel commander clerk
    deputy vicar dean chief executive chairman chairwoman founder owner master superintendent sheriff engineer
    architect curator unionist`,
} as const;

const LEMMAS = new Map<string, ReadonlySet<string>>(
  LANGUAGES.map((language) => [
    language,
    new Set(
      ROLES[language]
        .split(/\s+/)
        .map((word) => languagePack(language)?.lemma(fold(word), word.toLowerCase()) ?? fold(word)),
    ),
  ]),
);

/** True where a lemma names an office or a function. */
export function isRole(lemma: string, language: string): boolean {
  return LEMMAS.get(language)?.has(lemma) ?? false;
}
