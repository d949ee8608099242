/** Concepts of size and speed. How the lists are written: `concepts/index.ts`. */
export const sizeAndSpeed = `
grand gros important vaste / big large great major <> petit faible mineur / small little minor
long longtemps longuement prolongé approfondi / long lengthy extended prolonged <> court bref brièvement / short brief
haut élevé / high tall <> bas faible / low
fort puissant violent / strong powerful fierce violent <> faible doux / weak mild gentle
rapide vite rapidement promptement en_hâte / fast quick quickly rapid swift rapidly swiftly prompt promptly <> lent lentement au_ralenti / slow slowly
petit minuscule / small tiny
énorme immense gigantesque colossal massif / huge enormous gigantic colossal massive immense <> minuscule infime microscopique / tiny minuscule microscopic
grand spacieux étendu / big large sizeable spacious <> exigu / cramped
considérable conséquent substantiel notable significatif / considerable substantial significant sizeable notable <> négligeable insignifiant dérisoire / negligible insignificant trivial
large / wide broad <> étroit / narrow
épais / thick <> mince / thin
profond profondeur / deep depth <> superficiel peu_profond / shallow superficial
lourd / heavy <> léger / light
interminable long / endless drawn-out lengthy long-running prolonged protracted <> bref court éphémère / brief short short-lived
bref furtif fugace éphémère / brief fleeting short-lived momentary
rapide prompt express éclair / fast quick prompt speedy rapid <> lent lenteur / slow sluggish
massif vaste d'ampleur de_grand_ampleur / massive large-scale vast
colossal gigantesque pharaonique / colossal gigantic
minime infime / tiny minimal
rapide express éclair / fast quick swift
lent progressif / slow gradual
immense énorme considérable colossal gigantesque / tremendous huge enormous immense massive colossal
`;
