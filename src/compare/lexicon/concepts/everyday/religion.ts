/** Concepts of faith and churches. How the lists are written: `concepts/index.ts`. */
export const religion = `
laïcité laïc / secularism secular
église clergé paroisse / church clergy
prêtre curé abbé / priest vicar clergyman
évêque prélat / bishop prelate
archevêque prélat / archbishop prelate
pape saint-père pontife souverain_pontife vatican / pope pontiff holy_father vatican
moine religieux / monk friar
religieuse soeur nonne / nun sister
imam / imam
rabbin / rabbi
croyant pratiquant fidèle / believer faithful worshipper
messe culte / mass worship
couvent monastère abbaye / convent monastery abbey
cimetière / cemetery graveyard
conclave / conclave
messe office / mass
procession / procession
pèlerinage / pilgrimage
baptême / baptism christening
croyance foi / belief faith
symbole emblème / symbol emblem
religieux ecclésiastique homme_église / cleric clergyman churchman
pèlerin / pilgrim
athée / atheist
pasteur / pastor minister
cardinal prélat / cardinal prelate
gourou / guru cult_leader
adepte disciple / follower disciple
secte / cult sect
voile foulard / veil headscarf
église catholique / church catholic
évêque diocèse / bishop diocese
musulman islam / muslim islam
juif judaïsme / jewish jew
évêque prélat diocèse / bishop prelate diocese
moine religieux frère / monk brother
pèlerin pèlerinage / pilgrim pilgrimage
messe office culte / mass service worship
canoniser béatifier / canonise beatify canonize
enfer / hell
dieu / god
bénédiction / blessing
prêcher / preach
ressusciter / resurrect revive
prière / prayer
prier / pray
diable / devil
islamique / islamic
chrétien / christian
saint sacré / holy sacred
biblique / biblical
laïque / secular
religieux / religious
juif israélite / jewish
`;
