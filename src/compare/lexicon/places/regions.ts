/**
 * Regions by country: the country, the names of one region with `=` between them, and behind an arrow what lies in it.
 * Names that are words of many other names ("Nord", "Loire", "Manche") are left out.
 */
export const regions = `
france: bretagne=brittany -> morbihan finistère côtes-d'armor ille-et-vilaine rennes brest quimper vannes lorient saint-malo saint-brieuc
france: normandie=normandy -> calvados eure seine-maritime orne caen rouen cherbourg évreux alençon
france: hauts-de-france picardie=picardy -> pas-de-calais aisne oise lille amiens calais dunkerque=dunkirk arras beauvais boulogne-sur-mer
france: île-de-france -> paris essonne yvelines val-d'oise val-de-marne hauts-de-seine seine-saint-denis seine-et-marne versailles
france: alsace grand-est -> bas-rhin haut-rhin strasbourg mulhouse colmar
france: lorraine grand-est -> moselle meurthe-et-moselle meuse vosges metz nancy épinal thionville
france: champagne-ardenne grand-est -> ardennes aube marne haute-marne reims troyes
france: bourgogne=burgundy bourgogne-franche-comté -> yonne nièvre côte-d'or saône-et-loire dijon auxerre nevers mâcon
france: franche-comté bourgogne-franche-comté -> doubs haute-saône besançon belfort montbéliard
france: auvergne auvergne-rhône-alpes -> allier cantal haute-loire puy-de-dôme clermont-ferrand vichy aurillac
france: rhône-alpes auvergne-rhône-alpes -> ardèche drôme isère savoie haute-savoie lyon grenoble valence chambéry annecy saint-étienne
france: nouvelle-aquitaine aquitaine -> gironde dordogne lot-et-garonne pyrénées-atlantiques bordeaux bayonne pau périgueux
france: nouvelle-aquitaine limousin -> corrèze haute-vienne limoges brive tulle
france: nouvelle-aquitaine poitou-charentes -> charente charente-maritime deux-sèvres poitiers angoulême niort
france: occitanie languedoc-roussillon -> aude gard hérault lozère pyrénées-orientales montpellier nîmes perpignan béziers carcassonne narbonne
france: occitanie midi-pyrénées -> ariège aveyron gers haute-garonne hautes-pyrénées tarn toulouse rodez albi tarbes
france: paca provence -> vaucluse bouches-du-rhône alpes-maritimes hautes-alpes alpes-de-haute-provence marseille nice toulon avignon cannes aix-en-provence
france: corse=corsica -> ajaccio bastia haute-corse corse-du-sud
france: pays-de-la-loire -> loire-atlantique maine-et-loire mayenne sarthe vendée nantes angers
spain: baléares=balearics=balearic -> majorque=majorca=mallorca minorque=menorca ibiza
spain: canaries -> tenerife lanzarote fuerteventura
spain: catalogne=catalonia=catalan -> barcelone=barcelona gérone=girona tarragone=tarragona
spain: andalousie=andalusia -> séville=seville malaga cadix=cadiz cordoue=cordoba
portugal: açores=azores -> ponta
portugal: madère=madeira -> funchal
italy: sicile=sicily -> palerme=palermo catane=catania
italy: toscane=tuscany -> pise=pisa
germany: bavière=bavaria -> munich=münchen nuremberg augsbourg=augsburg
germany: saxe=saxony -> dresde=dresden leipzig chemnitz
`;
