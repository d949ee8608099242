/** Concepts of ceremonies, feasts and mourning. How the lists are written: `concepts/index.ts`. */
export const ceremonies = `
hymne / anthem
fête_nationale / national_day
jour_férié / public_holiday
deuil_national / national_mourning
minute_silence / minute_silence moment_silence
commémorer commémoration cérémonie_hommage / commemorate commemoration memorial remembrance
hommage rendre_hommage / tribute pay_tribute homage
hommage rendre_hommage saluer_mémoire / tribute pay_tribute
fête célébration / celebration festivity
carnaval / carnival
minute_silence recueillement / minute_silence
journée_porte_ouverte porte_ouverte visite ouvrir_public / open_day open_door visit public_viewing
rendez-vous entrevue / appointment meeting
cérémonie gala soirée / ceremony gala
conférence colloque / conference
coutume tradition / custom tradition
organisateur / organiser organizer
fêter célébrer souffler_bougie anniversaire / celebrate mark birthday anniversary
hommage cérémonie recueillir / tribute ceremony memorial
porte_ouvert / open_day
cercueil bière / coffin
veillée recueillement / vigil
gerbe fleur / wreath flower
drapeau_berne / half-mast
cercueil / coffin casket
morgue / morgue mortuary
chômer pont / bank_holiday
adieu / farewell goodbye
condoléances / condolence
rituel / ritual
célébrer fêter célébration anniversaire / celebrate celebration party anniversary birthday
honorer distinguer décorer rendre_honneur / honour honor decorate <> déshonorer salir / dishonour disgrace
parader défiler / parade march
`;
