/** Concepts of causes, reasons and consequences. How the lists are written: `concepts/index.ts`. */
export const causes = `
raison motif cause provoquer causer entraîner responsable origine / reason cause motive due blame trigger
conséquence résultat effet / consequence result effect
résultat issue dénouement / result outcome
but objectif ambition visée finalité / goal aim objective target ambition purpose
prétexte excuse / pretext excuse
explication raison / explanation reason
cause origine source / cause origin source
motif raison mobile / motive reason
conséquence effet suite impact / consequence effect impact
imputer attribuer mettre_compte / attribute blame put_down ascribe
imputable lié résulter découler / due result caused stem linked
sans_lien rien_voir étranger / unrelated nothing_do unconnected
responsable imputable cause tenir_responsable / responsible blame fault
incriminer imputer attribuer mettre_compte pointer payer_prix / blame attribute put_down point
impulsion / impetus momentum
fondement / foundation
vecteur / vector
base fondement / basis
sous-jacent / underlying
au_nom / behalf
sous_égide / under_auspice
cause raison / cause reason
causes_profondes racine / root_cause
lien / link
source origine provenance / source origin
suite conséquence retombée répercussion / consequence aftermath fallout repercussion
impact effet incidence / impact effect
provoquer causer entraîner déclencher engendrer susciter occasionner être_origine / cause trigger provoke spark bring_about set_off prompt lead result
dépendre / depend hinge rely
impliquer mêlé / involve implicate
déterminer établir fixer définir / determine establish define fix
inspirer insuffler / inspire
générer engendrer produire / generate produce create
provenir venir émaner / come originate stem
impacter affecter toucher frapper / affect hit impact
`;
