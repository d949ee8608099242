/** Concepts of persons: victims and suspects, kin, believers, travellers, people at the margin. How the lists are written: `concepts.ts`. */
export const persons = `
victime défunt malheureux / victim deceased
défunt / deceased late
suspect individu_interpellé mis_cause auteur_présumé / suspect alleged_perpetrator alleged_attacker
tireur homme_armé forcené / gunman shooter armed_man
meurtrier assassin tueur criminel / killer murderer
tueur_série / serial_killer
complice comparse coauteur coaccusé / accomplice associate co-defendant
rescapé survivant miraculé / survivor
disparu porté_disparu personne_disparue / missing_person missing
joggeur coureur / jogger runner
automobiliste conducteur chauffeur usager_route / motorist driver road_user
chauffard conducteur_ivre / reckless_driver drunk_driver hit-and-run_driver
cavalier écuyer jockey / rider jockey horseman
plaisancier navigateur skipper / sailor yachtsman boater
plongeur nageur_combat homme-grenouille / diver frogman
surfeur / surfer
parachutiste parapentiste / parachutist skydiver paraglider
randonneur promeneur vététiste / hiker walker rambler
touriste étranger voyageur vacancier / tourist foreign_visitor holidaymaker
natif originaire enfant_pays / native
immigré étranger migrant / immigrant foreigner migrant
réfugié déplacé / refugee displaced evacuee
délogé sinistré / evacuee displaced
apatride / stateless
esclave / slave
malade patient / patient sufferer
porteur / carrier
donneur / donor
cobaye volontaire participant / volunteer participant subject guinea_pig
épargnant / saver
assuré / policyholder
consommateur client ménage / consumer customer
riverain habitant voisin / local resident neighbour
banlieusard / suburban_resident commuter
campagnard rural / country_dweller
nomade gens_voyage / traveller nomad
électeur votant votants inscrit / voter elector electorate
abstentionniste / non-voter
primo-votant / first-time_voter
religieux ecclésiastique homme_église / cleric clergyman churchman
pèlerin / pilgrim
athée / atheist
pasteur / pastor minister
cardinal prélat / cardinal prelate
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
personne_handicapée personne_situation_handicap / disabled_people disabled_person
personne_sans_abri sans-abri sans-domicile / homeless homeless_people rough_sleeper
squatteur / squatter
mendiant mendiants / beggar
ermite / hermit
surdoué prodige / prodigy
génie / genius
héros sauveur / hero saviour savior
bourreau tortionnaire / torturer tormentor executioner
traître / traitor
imposteur usurpateur / impostor imposter
voyou délinquant racaille / thug hooligan yob
hooligan casseur / hooligan rioter
émeutier casseur / rioter looter
black_bloc casseur / black_bloc rioter
pirate_informatique hacker cybercriminel / hacker cybercriminal
proxénète / pimp
prostituée travailleuse_sexe / prostitute sex_worker
toxicomane drogué consommateur / drug_user addict
alcoolique / alcoholic
gourou / guru cult_leader
adepte disciple / follower disciple
secte / cult sect
`;
