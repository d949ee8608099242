import { phraseSet, wordSet } from '../text';
import type { Span } from '../types';

/** Words that carry grammar rather than meaning, folded; forms of être and avoir included. */
export const stopWords = wordSet(`
  l d j m t s n c qu jusqu lorsqu puisqu quoiqu l' d' j' m' t' s' n' c' qu' jusqu' lorsqu' puisqu' quoiqu'
  le la les un une des du de au aux a en dans sur sous par pour avec sans chez vers entre contre depuis pendant
  durant des apres avant lors parmi selon malgre outre hors jusque jusqu envers via
  et ou ni mais donc or car que qui quoi dont ou quand lorsque comme si puisque quoique afin tandis alors
  je tu il elle on nous vous ils elles me te se moi toi soi lui leur leurs eux y ce c' cet cette ces ceci cela ca
  parce celui celle ceux celles mon ma mes ton ta tes son sa ses notre nos votre vos
  quel quelle quels quelles lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels desquelles
  ci tel telle tels telles meme memes autre autres tres aussi ainsi plus bien encore deja puis ensuite enfin
  ne pas
  suis es est sommes etes sont etais etait etions etiez etaient serai seras sera serons serez seront serais serait
  serions seriez seraient fus fut furent fusse soit soient sois soyons soyez etre ete etant
  ai as avons avez ont avais avait aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions
  auriez auraient eus eut eurent ait aient aie ayons ayez avoir eu eue eues ayant
  afin quant notamment toutefois cependant pourtant neanmoins certes sinon d'abord c'est-a-dire voici voila
  aupres chaque chacun chacune comment pourquoi combien ici etc lui-meme elle-meme eux-memes elles-memes vis-a-vis
`);

/** "Car" the coach, "or" the gold, "été" the summer, "son" the sound. */
export const homographs = phraseSet(`
  le_car un_car du_car au_car ce_car en_car par_car de_car chaque_car son_car leur_car
  l'_or d'_or en_or cet_or l'_ete cet_ete un_ete d'_ete en_ete chaque_ete le_son du_son ce_son un_son
  l'_est d'_est plein_est
`);

/** Titles and references: their stop never ends a sentence. */
const open =
  wordSet(`m mm mme mmes mlle mlles me mes dr drs pr prof st ste gal col cdt cap lt mgr no nos n art al
  p pp vol chap fig ed cf ex env tel av bd bld apr j.-c jan janv fevr juil sept oct nov dec vs r.p`);

/** A sentence may end behind these. */
const closed = wordSet('inc corp ltd cie sa sarl jr sr');

export const abbreviations = { open, closed };

const ELISION = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ]/i;
const WHOLE = /^(?:d['’ʼ]abord|c['’ʼ]est-[àa]-dire|rendez-vous|vis-[àa]-vis|d['’ʼ]ores)$/i;
const CLITIC = /-(?:t-)?(il|elle|ils|elles|on|je|tu|nous|vous|ce|moi|toi|lui|leur|le|la|les|y|en|là|ci)$/i;
const PREFIX =
  /^(?:ex-(?=\p{L}{2})|demi-(?=heure|journ|si[eè]cle|douzaine|million|milliard)|mi-(?=janv|f[eé]v|mars|avr|mai|jui|ao[uû]|sept|oct|nov|d[eé]c))/iu;

/** Cuts off elided words ("l'", "qu'"), clitic pronouns ("-t-il", "-là") and the prefixes "ex-", "mi-", "demi-". */
export function parts(run: string): Span[] {
  if (WHOLE.test(run)) return [{ start: 0, end: run.length }];
  const result: Span[] = [];
  let start = 0;
  const elision = ELISION.exec(run);
  if (elision) {
    start = elision[0].length;
    result.push({ start: 0, end: start });
  }
  const prefix = PREFIX.exec(run.slice(start))?.[0].length ?? 0;
  if (prefix > 0) {
    result.push({ start, end: start + prefix - 1 });
    start += prefix;
  }
  const clitic = CLITIC.exec(run);
  const end = clitic && clitic.index > start ? clitic.index : run.length;
  result.push({ start, end });
  if (clitic && end < run.length)
    result.push({ start: run.length - (clitic[1]?.length ?? 0), end: run.length });
  return result;
}
