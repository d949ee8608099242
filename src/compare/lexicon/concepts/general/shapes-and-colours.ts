/** Concepts of shapes, colours, light and sound. How the lists are written: `concepts/index.ts`. */
export const shapesAndColours = `
ombre / shadow shade
obscurité noir / darkness dark
couleur teinte / colour color shade hue
forme silhouette / shape form
cercle rond / circle
coin angle / corner angle
bord lisière / edge
profondeur fond / depth bottom
odeur puanteur / smell odour odor stench
bruit vacarme tintamarre / noise sound din
lumière éclairage lampe / light lighting lamp
écho / echo
axe / axis
bord rive / edge bank
empreinte / footprint
lumière_jour plein_jour / daylight
rouge / red
orange / orange amber
jaune / yellow
vert écologiste / green ecologist environmentalist
bleu / blue
blanc / white
noir / black
mou / soft
dense / dense
rond / round
droit / straight
gris / grey gray
brun marron / brown
rose / pink
doré / golden
abrupt raide / steep
briller resplendir / shine glow
`;
