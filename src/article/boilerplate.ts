import { isByline } from './byline';

/** Longest text that may be page furniture; a longer one is a paragraph even if it starts like a label. */
const LABEL_LENGTH = 160;

/** A whole line that is a button, a label or the title of a box, perhaps with a count or a name of a network. */
const LABELS = [
  // French
  'partager?(?: (?:sur|cet? |via|par) ?.{1,30})?|partagez .{1,30}|imprimer|copier le lien|enregistrer|écouter .{1,20}',
  '(?:laisser|ajouter|écrire|poster) un commentaire|(?:lire |voir )?(?:les )?(?:\\d+ )?commentaires?(?: \\(\\d+\\))?|réagir|répondre',
  "(?:contenu )?(?:publicité|sponsorisé)|annonce|s[’']abonner|abonnez-vous|je m[’']abonne|se connecter|s[’']inscrire",
  'sur le même (?:sujet|thème)|articles? (?:liés?|similaires?|associés?|recommandés?)|les plus lus|à la une|en continu',
  'suivez-nous(?: sur .{1,30})?|nos newsletters?|(?:la )?rédaction|temps de lecture.{0,20}|mots?[- ]clés?.{0,60}',
  'lire la suite|pour aller plus loin|en savoir plus',
  // English
  '(?:share|tweet|print|save|email|e-mail|copy link)(?: (?:this|on|via|to|article) ?.{0,30})?|share (?:this|on) .{1,30}',
  '(?:leave|post|add) a (?:comment|reply)|(?:view |show |read )?(?:all )?(?:\\d+ )?comments?(?: \\(\\d+\\))?|reply',
  'advertisement|sponsored(?: content)?|ad|subscribe(?: now)?|sign (?:in|up)|log in|text size|order reprints|print article',
  'related (?:articles?|stories|content|topics|posts)|most (?:read|popular)|more (?:stories|news)|trending(?: now)?|skip to content',
  'follow us(?: on .{1,30})?|our newsletters?|\\d+ min(?:ute)?s? read|tags?|topics?|recommended(?: for you)?|you may also like',
];

/** Starts of lines that lead elsewhere or say who took a picture. */
const LEADS = [
  '(?:à )?(?:lire|voir|écouter|relire|revoir)(?: (?:aussi|également|plus))\\b',
  'à lire(?: sur|\\s?:)|lire la suite|(?:article )?(?:publié|mis à jour|modifié) (?:le|à|par)\\b',
  "(?:crédits?(?: photo)?|photo|illustration|source de l[’']image)\\s?[:©]",
  '(?:read|see|watch|listen)(?: (?:more|next|also))\\b',
  '(?:related|more on this|up next)\\s?:|continue reading|click here (?:to|for)\\b',
  '(?:photo|image|picture)(?: credits?| by| courtesy)?\\s?[:©]|(?:published|updated|posted) (?:on|at|by)?\\s?:?\\s?(?:\\w+,? )?(?:\\w+\\.? )?\\d',
  '©|tous droits réservés|all rights reserved',
  '(?:nous utilisons des|ce site utilise des|we use|this site uses) cookies',
  '(?:inscrivez-vous|recevez|sign up) (?:à|pour|gratuitement|chaque|for|to) .{0,40}newsletter',
  'abonnez-vous (?:à|pour|dès|maintenant|gratuitement)\\b|subscribe (?:to|for|now|today|from)\\b',
  '(?:déjà|pas encore) abonnée? ?\\?|already a subscriber\\?|(?:enjoying|enjoyed) this (?:article|story)\\?',
];

/** Both are for text in lower case: matching without regard to case takes a browser milliseconds to prepare. */
const LABEL = new RegExp(`^(?:${LABELS.join('|')})\\s?[:.!…»>→]?$`);
const LEAD = new RegExp(`^[\\s▶►→>•–—-]*(?:${LEADS.join('|')})`);

/** Marks between the headlines of a ticker or the entries of a menu: a sentence has at most one. */
const SEPARATORS = /(?:^|\s)[·•|¦](?=\s).{1,160}\s[·•|¦](?=\s)/u;

/** True for a line that by its words belongs to the page rather than to the article; French and English. */
export function isBoilerplate(text: string): boolean {
  if (text.length > LABEL_LENGTH) return false;
  const lower = text.toLowerCase();
  const isFurniture = [LABEL, LEAD, SEPARATORS].some((pattern) => pattern.test(lower));
  return isFurniture || !/[\p{L}\p{N}]/u.test(text) || isByline(text);
}
