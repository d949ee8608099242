import type { PersonWords } from '../../comparison/persons';
import { phraseSet, words } from '../../text';
import { lemmas } from '../lemma';

export const persons: PersonWords = {
  people: lemmas('personne homme victime passager habitant civil individu autre gens'),
  anybody: lemmas(
    'homme femme garçon fille personne enfant adolescent adolescente jeune individu adulte retraité',
  ),
  crowds:
    lemmas(`spectateur visiteur supporter supporteur manifestant participant festivalier curieux invité fidèle coureur
    délégué pèlerin badaud gréviste convive auditeur`),
  nouns:
    lemmas(`homme femme garçon fille enfant adolescent étudiant touriste voyageur visiteur vacancier citoyen ressortissant
    suspect victime passager conducteur pilote alpiniste randonneur skieur cycliste nageur plongeur marin soldat
    journaliste otage détenu ouvrier migrant couple`),
  offices:
    words(`maire préfet préfète procureur procureure juge avocat avocate ministre président présidente gouverneur
    député sénateur directeur directrice porte-parole entraîneur sélectionneur capitaine évêque archevêque recteur
    rectrice proviseur principal chirurgien médecin notaire comptable ambassadeur ambassadrice chancelier roi reine
    secrétaire trésorier commissaire général colonel commandant greffier bâtonnier adjoint curé doyen trésorière gardien
    PDG patron gérant fondateur armateur syndicaliste conservateur architecte ingénieur`),
  relations: {
    second: lemmas('adjoint adjointe vice délégué suppléant conseiller conseillère porte-parole'),
    former: lemmas('ancien ex feu précédent sortant prédécesseur'),
    coming: lemmas('nouveau futur prochain actuel successeur'),
    kin: lemmas(`frère soeur fils fille épouse femme mari époux père mère veuve veuf oncle tante cousin cousine neveu nièce
      petit-fils petite-fille grand-père grand-mère compagnon compagne conjoint fiancé fiancée parent parents famille
      proche ami amie voisin voisine avocat avocate beau-père belle-mère beau-frère belle-soeur gendre ex-femme ex-mari`),
  },
  successions: {
    replace: lemmas('remplacer supplanter relayer succéder'),
    remove: lemmas(
      'évincer limoger démettre licencier destituer révoquer renvoyer écarter congédier remercier',
    ),
    appoint: lemmas('nommer désigner introniser'),
    by: phraseSet("par au_profit_de au_profit_d' en_faveur_de a"),
  },
};
