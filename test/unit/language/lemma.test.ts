import { describe, expect, it } from 'vitest';
import { packOf } from '../../../src/language';
import { fold } from '../../../src/language/text';

function lemmas(list: string, language: string): string[] {
  const pack = packOf(language);
  return list.split(' ').map((word) => pack.lemma(fold(word), word.toLowerCase()));
}

describe('French lemmas', () => {
  it.each([
    'tuer tue tué tués tuée tuait tueront tuèrent tuant',
    'annoncer annonçait annoncent annonça annoncé annonces',
    'manger mangeons mangeaient mangé',
    'appeler appelle appellent appelait appelés',
    'payer paie paient payé paierait',
    'espérer espèrent espérait espéré',
    'finir finit finissent finissait fini finie finirait',
    'rendre rend rendent rendait rendu rendues rendit',
    'prendre prend prennent prenait pris prises prendra prit',
    'apprendre apprend apprennent appris',
    'avoir a ont avait aura eu',
    'être est sont était sera été fut',
    'venir vient viennent venu viendra vint',
    'dire dit disent disait dira dites',
    'interdire interdit interdisent interdisait interdits',
    'pouvoir peut peuvent pouvait pourra pu',
    'ouvrir ouvre ouvert ouverte ouvrait ouvrira',
    'mourir meurt mort morts mortes mourut',
    'construire construit construisent construite',
    'journal journaux',
    'travail travaux',
    'bateau bateaux',
    'français française françaises',
    'heureux heureuse heureuses',
    'directeur directrice directeurs',
    'chanteur chanteuse',
    'européen européenne européens',
    'premier première premières',
    'actif active actives',
    'autorité autorités',
    'habitant habitants habitante habitantes',
    'manifestant manifestants',
    'étudiant étudiants étudiante',
    'important importants importante',
    'violent violents violente',
    'parent parents',
    'question questions',
    'agression agressions',
    'départ départs',
    'année années',
    'diplomate diplomates',
    'procureur procureure procureurs procureures',
    'absent absente absents',
    'endiguer endigue endigué endiguée',
    'amnistier amnistié amnistiés',
    'réexaminer réexaminé réexaminée',
    'reconvertir reconvertit reconverti',
    'induire induit induisent induite',
    'agir agit agissait agissent',
    'défendre défend défendent défendait défendu',
    'exister existant existante existants existantes',
    'croire crois croit croyait',
    'compromettre compromet compromis compromise',
    'chef cheffe chefs cheffes',
    'acteur actrice actrices',
    'rue rues',
    'île îles',
    'réel réelle réelles',
    'joyau joyaux',
  ])('%s', (forms) => {
    expect(new Set(lemmas(forms, 'fr')).size).toBe(1);
  });

  it('keeps apart what only looks alike', () => {
    expect(new Set(lemmas('vers verser verre vert', 'fr')).size).toBe(4);
    expect(new Set(lemmas('violent violer important importer parent parer', 'fr')).size).toBe(6);
    expect(new Set(lemmas('course cours courir', 'fr')).size).toBe(3);
    expect(lemmas('à', 'fr')).not.toEqual(lemmas('a', 'fr'));
    expect(new Set(lemmas('lions lier violons violer avions avoir', 'fr')).size).toBe(6);
    expect(new Set(lemmas('vent vente vendre fille file livre livrer', 'fr')).size).toBe(7);
    expect(new Set(lemmas('élève élever armée armer médecin médecine', 'fr')).size).toBe(6);
    expect(new Set(lemmas('nord-est être', 'fr')).size).toBe(2);
  });
});

describe('English lemmas', () => {
  it.each([
    'kill kills killed killing',
    'stop stops stopped stopping',
    'hope hopes hoped hoping',
    'create creates created creating',
    'announce announces announced announcing',
    'visit visits visited visiting',
    'carry carries carried carrying',
    'warn warned warning warnings',
    'rank ranked ranking rankings',
    'upgrade upgrades upgraded upgrading',
    'package packages packaged packaging',
    'reschedule reschedules rescheduled',
    'assume assumes assumed assuming',
    'persuade persuades persuaded persuading',
    'analyse analysed analyzed analyzing',
    'movie movies',
    'bonus bonuses',
    'slow slower slowest',
    'high highest',
    'deadly deadlier deadliest',
    'cancel cancels cancelled canceled cancelling',
    'control controls controlled controlling',
    'pass passes passed passing',
    'raise raises raised raising',
    'change changes changed changing',
    'win wins won winning',
    'go goes went gone going',
    'say says said saying',
    'break breaks broke broken breaking',
    'organise organized organising organizes',
    'die died dead dying deaths',
    'child children',
    'woman women',
    'city cities',
    'crisis crises',
    'church churches',
    'house houses housed',
    'feed feeds fed feeding',
    'broad broader broadest',
    'happy happier happiest',
    'schoolchild schoolchildren',
    'airman airmen',
    'shoe shoes',
    'oversee oversaw overseen overseeing',
    'applaud applauded applauding',
    'implode imploded imploding',
  ])('%s', (forms) => {
    expect(new Set(lemmas(forms, 'en')).size).toBe(1);
  });

  it('keeps apart what only looks alike', () => {
    expect(new Set(lemmas('hop hope plan plane win wine', 'en')).size).toBe(6);
    expect(new Set(lemmas('thing king during morning', 'en')).size).toBe(4);
    expect(new Set(lemmas('lay later late lower low specimen hamstring', 'en')).size).toBe(7);
  });
});
