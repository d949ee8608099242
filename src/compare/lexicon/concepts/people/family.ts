/** Concepts of family, ages and birth. How the lists are written: `concepts/index.ts`. */
export const family = `
septuagénaire soixante-dix_an / seventies seventy septuagenarian
sexagénaire soixante_an / sixties sexagenarian
octogénaire / eighties octogenarian
proche famille parent / relative family loved_one
héritage hériter succession testament / inheritance inherit will estate <> déshériter / disinherit
mineur adolescent jeune / minor juvenile teenager teenage youth
majeur adulte / adult
garde_enfant / custody
bébé nouveau-né / baby newborn
naître voir_jour naissance / born birth
attendre_enfant enceinte / pregnant expect
adolescence / adolescence teens
âge_adulte / adulthood
enceinte grossesse / pregnant pregnancy expecting <> stérile / infertile
naître naissance / born birth
bébé nourrisson / baby infant
enfant gamin gosse môme / child kid youngster
adolescent jeune ado mineur / teenager teen youth youngster adolescent
jeune juvénile / young youthful
vieux âgé ancien / old elderly aged
âge âgé an / age aged year-old
quinquagénaire cinquantaine / fifties fifty
sexagénaire soixantaine / sixties sixty
septuagénaire / seventies
octogénaire / eighties
trentenaire trentaine / thirties
quadragénaire quarantaine / forties
père papa / father dad
mère maman / mother mum mom
parent famille familial proche / parent family relative
fils / son
fille / daughter
frère / brother
soeur / sister
oncle / uncle
tante / aunt
mari époux conjoint / husband spouse partner
épouse femme conjointe / wife spouse partner
veuf veuve / widow widower
marier mariage épouser noce / marry marriage wedding wed
divorcer séparer séparation rupture / divorce separate separation split
fiancée petite_amie compagne / girlfriend fiancee partner
petit_ami compagnon fiancé / boyfriend partner fiance
amant / lover
ex-mari ex-conjoint ex-compagnon / ex-husband former_husband ex-partner
ex-femme ex-compagne ex-épouse / ex-wife former_wife
parent couple / parent couple
père_famille papa / father dad
mère_famille maman / mother mum
petite-fille / granddaughter
petit-enfant / grandchild
fratrie frère_soeur / sibling
demi-frère / half-brother stepbrother
demi-soeur / half-sister stepsister
beau-frère / brother-in-law
belle-soeur / sister-in-law
fillette petite_fille gamine / girl little_girl young_girl
garçonnet petit_garçon garçon / boy little_boy young_boy
bambin enfant_bas_âge tout-petit / toddler infant small_child
nouveau-né nourrisson / newborn baby
jeune_homme / young_man youth
jeune_femme / young_woman
adolescente jeune_fille / teenage_girl
vieillard personne_âgée aîné / elderly_person older_people old_man
centenaire / centenarian
nonagénaire / nonagenarian
quadragénaire quarantenaire / forties man_40s woman_40s
héritier descendant ayant_droit / heir descendant
descendant / descendant
ancêtre aïeul / ancestor forebear
famille foyer ménage / family household
couple conjoint compagnon / couple spouse partner
jumeau / twin
cousin / cousin
grand-mère aïeule mamie / grandmother gran grandma
grand-père aïeul papi / grandfather grandpa
tuteur / guardian
nourrice assistante_maternelle / childminder nanny
conjoint compagnon partenaire / partner companion
nourrisson bébé nouveau-né / baby infant newborn
vieillard personne_âgée / elderly_person old_person pensioner senior
quadragénaire quinquagénaire / middle-aged
famille_accueil / foster_family foster_home
garde_enfant / child_custody
nounou assistante_maternelle / childminder nanny
accouchement naissance / birth childbirth
congé_paternité / paternity_leave
grandir passer_enfance être_né natif / grow_up raised born native
hériter reprendre_affaire succéder_père / inherit take_over
épouser marier union noce mari femme conjoint / marry wed spouse partner
compagnon compagne concubin conjoint partager_vie / partner companion
séparer divorcer quitter / separate divorce split leave
élever éduquer occuper / raise bring_up look_after
garder_enfant occuper veiller / look_after care mind babysit
perdre_fils deuil pleurer porter_deuil / lose mourn grieve
naître venir_monde / born birth
nommer prénommer appeler baptiser / name call
père_famille père / father
mère_famille mère / mother
moins_16_an moins_15_an / under-16
mineur enfant / minor child
fiancé fiançailles / fiancé engagement
orphelin pupille / orphan
parent père / parent father
parent mère / parent mother
beau-père / stepfather father-in-law
belle-mère / stepmother mother-in-law
grand-parent / grandparent
petit-fils / grandson
veuvage veuf veuve / widow widower
noces mariage épouser convoler / wedding marry wed marriage tie_knot
fiancer fiançailles / engaged engagement
prénommer prénom baptiser / name christen
jeunesse étudiant jeune / young student youth
plus_jeune benjamin / youngest
doyen plus_âgé aîné / oldest eldest senior
prénom / first_name given_name
clan / clan
retrouvailles / reunion
baiser / kiss
berceau / cradle birthplace
génération tranche_âge classe_âge / generation age_group
gendre / son-in-law
bru belle-fille / daughter-in-law
majeur adulte / adult <> mineur / minor underage
vie existence / life existence
enfance jeune_âge / childhood
jeunesse / youth
vieillesse grand_âge / old_age
cadet benjamin / youngest <> aîné / eldest oldest
célibataire / unmarried <> marié / married
masculin / male <> féminin / female
aîné / eldest elder
vieillir vieillissement / age ageing aging
élever éduquer élevage / raise bring_up rear
grandir croissance pousser / grow grow_up
épouser convoler dire_oui marier passer_bague / marry wed tie_knot get_married <> divorcer séparer / divorce split split_up
garçon garçonnet / boy <> fille fillette / girl
`;
