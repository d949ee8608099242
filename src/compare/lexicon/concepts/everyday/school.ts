/** Concepts of schools, lessons and exams. How the lists are written: `concepts/index.ts`. */
export const school = `
portes_ouvertes visite_ouverte / open_day open_house
école établissement_scolaire classe aller_classe / school class classroom
chef_établissement proviseur principal directeur_école / head head_teacher headteacher principal
rentrée rentrée_scolaire / new_term school_year term
réussir décrocher_diplôme obtenir admis / pass
université fac faculté / university college
élève écolier collégien lycéen / pupil student schoolchild
parent_élève / parent
école établissement_scolaire établissement groupe_scolaire / school
école_primaire école_élémentaire / primary_school elementary_school
maternelle école_maternelle / nursery kindergarten nursery_school
crèche garderie nourrice garde / nursery daycare creche childcare
proviseur chef_établissement directeur_école principal / headteacher principal head_teacher headmaster headmistress
enseignant professeur prof instituteur maître / teacher
examen épreuve concours / exam examination test
baccalauréat bac / baccalaureate school-leaving_exam exam
diplôme master titre / degree diploma qualification
rentrée rentrée_scolaire / new_school_year back_school new_term
lycée établissement / high_school
collège / middle_school secondary_school
programme_scolaire programme / curriculum
matière discipline / subject discipline
baccalauréat bac / baccalaureate a-level
brevet / diploma
note / mark grade
copie / paper
tricherie fraude triche / cheating
redoublement / repeat_year
décrochage / dropout
harcèlement_scolaire harcèlement / bullying
cantine restauration_scolaire / school_meal canteen
fournitures / school_supply
frais_inscription droit_inscription / tuition_fee tuition
enseignement instruction / teaching education
université faculté / university college
grande_école / elite_school
école enseignement éducation / school education teaching
note / mark grade score
cour_école préau / playground schoolyard
cour_récréation récréation / playground break
salle_classe classe / classroom class
rentrée / term
redoubler / repeat_year
recalé échouer / fail <> reçu admis réussir / pass
frais_scolarité / tuition_fee
bourse aide / scholarship grant
école scolaire établissement / school
lycée lycéen / high_school secondary_school pupil
collège collégien / middle_school
université étudiant faculté campus / university student college campus
élève écolier scolariser / pupil schoolchild
enseignant professeur instituteur enseigner enseignement cours / teacher professor teach teaching lesson
cours classe enseignement leçon / class lesson course
élève écolier collégien lycéen scolaire / pupil schoolchild schoolboy schoolgirl
élève lycéen étudiant / student
étudiant universitaire / student undergraduate
apprenti stagiaire / apprentice trainee intern
diplômé / graduate alumnus
maths mathématiques mathématique / maths mathematics math
philo philosophie / philosophy
recaler échouer_examen / fail_exam
décrocher_diplôme réussir_examen / pass_exam
étudier suivre_étude inscrire faire_étude fréquenter / study attend enrol student
enseigner donner_cours professer / teach lecture
boursier / scholarship
licence / bachelor
doctorat thèse / doctorate phd thesis
rentrée_scolaire rentrée / back_school start_school_year
harcèlement_scolaire / bullying school_bullying
cours_suspendre école_fermer / school_closed school_cancel
reprendre_cours retour_classe reprise_cours rentrer / back_school return_class
rattrapage repasser_épreuve reconvoquer session_remplacement / resit retake
annuler_épreuve neutraliser_exercice / void_exam cancel_exam
composer plancher passer_épreuve passer_examen / sit_exam take_exam
fuite_sujet sujet_éventer indiscrétion / leak leaked_paper
échouer recalé rater_examen / fail flunk <> réussir décrocher_diplôme admis reçu obtenir_diplôme / pass graduate succeed
jeune_diplômé sortir_école débutant frais_émoulu / newly_qualified graduate straight_out beginner newcomer
enseignant professeur prof corps_enseignant / teacher
ancien_élève camarade_classe condisciple / former_pupil schoolfellow schoolmate old_boy alumnus
pensionnaire interne / boarder
dortoir chambrée / dormitory
scolarisation / schooling
scolarité / schooling
sortie_scolaire excursion / outing
`;
