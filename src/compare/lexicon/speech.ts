/** Concepts of saying, knowing, judging and feeling. How the lists are written: `concepts.ts`. */
export const speech = `
rapporter relater raconter narrer retracer / report relate recount tell
préciser détailler spécifier / specify detail clarify
huis_clos portes_closes / closed_door in_camera private
commenter commentaire / comment <> refuser_commenter sans_commentaire refuser_exprimer pas_souhaiter_commenter / decline_comment no_comment refuse_comment
interroger question questionner interrogatoire / question interrogate quiz ask
silence taire mutisme rester_muet garder_silence calme / silence stay_silent remain_silent quiet say_nothing <> exprimer parler prendre_parole sortir_silence briser_silence / speak_out speak_up speak break_silence
prendre_parole exprimer allocution discours intervention adresse / speak speech address remark
déclaration propos parole / statement remark comment word
entretien interview accorder_entretien / interview
condamner condamnation réprouver / condemn condemnation deplore
blâmer reprocher rejeter_faute imputer accuser tenir_responsable / blame fault accuse hold_responsible point_finger <> disculper exonérer dédouaner blanchir / exonerate clear absolve exculpate
huer sifflet siffler conspuer / boo jeer heckle <> acclamer ovationner ovation applaudir applaudissement / cheer applaud ovation acclaim
féliciter félicitation / congratulate congratulation
rassurer apaiser / reassure assure <> inquiéter alarmer préoccuper / worry alarm concern troubling disturbing
inquiétude préoccupation crainte souci angoisse / concern worry fear anxiety
attendre tabler escompter miser / expect anticipate await look_forward
confiance confiant / confidence trust confident <> méfiance défiance méfier / distrust mistrust wary suspicion
inconscience ignorance / ignorance
constater relever observer noter remarquer / note observe notice find
rumeur bruit_couloir ouï-dire / rumour hearsay
désinformation infox fausse_information fake / disinformation misinformation fake_news
erreur faute méprise bévue couac / error mistake blunder slip-up gaffe
exagérer gonfler exagération / exaggerate overstate inflate <> minimiser relativiser sous-estimer / play_down downplay underestimate understate
justifier justification motiver / justify justification
imputer attribuer mettre_compte / attribute blame put_down ascribe
imputable lié résulter découler / due result caused stem linked
sans_lien rien_voir étranger / unrelated nothing_do unconnected
polémique controverse tollé scandale levée_bouclier / controversy row outcry uproar furore backlash
consensus unanimité / consensus agreement unanimous
partager_avis rejoindre / agree concur <> désapprouver en_désaccord / disagree dissent disapprove
approuver approbation favorable / approve approval favourable favour <> désapprouver désapprobation réprouver défavorable / disapprove disapproval oppose
indigner indignation outrer scandaliser offusquer / outrage indignation appalled
colère courroux fureur ire grogne mécontentement / anger fury rage ire discontent resentment
joie bonheur allégresse liesse / joy happiness delight jubilation
soulagement soulager / relief relieve
choc traumatisme / shock trauma
émotion bouleverser émouvoir / emotion move
peur effroi terreur panique frayeur affolement / fear fright terror panic scare
haine / hatred hate
jaloux jalousie / jealous jealousy
regret remords / regret remorse
enthousiasme engouement / enthusiasm excitement
indifférence indifférent / indifference indifferent
plaisanter plaisanterie blague boutade humour / joke quip jest
chuchoter murmurer souffler / whisper murmur
mot terme / word term
langue parler / language speak
traduire traduction traducteur interprète / translate translation translator interpreter
signifier vouloir_dire / mean signify
résumer en_bref / summarise sum_up
lire lecture lecteur / read reader
imaginer imagination / imagine imagination
rêver rêve / dream
choix dilemme / choice dilemma
`;
