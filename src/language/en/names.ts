import { givenNames } from '../names/given';
import { placeLists } from '../names/lists';
import type { NameWords } from '../names/words';
import { wordMap, wordSet } from '../text';
import { places } from './places';

const ALIASES = wordMap(`
  un,u.n.,united_nations>united_nations nato,north_atlantic_treaty_organization>nato eu,e.u.,european_union>european_union
  who,world_health_organization,world_health_organisation>world_health_organization imf,international_monetary_fund>international_monetary_fund
  ecb,european_central_bank>european_central_bank world_bank>world_bank icc,international_criminal_court>international_criminal_court
  white_house>white_house kremlin>kremlin elysee,elysee_palace>elysee pentagon>pentagon downing_street>downing_street
  red_cross>red_cross european_commission>european_commission european_parliament>european_parliament
  iaea>international_atomic_energy_agency wto>world_trade_organization oecd>oecd opec>opec
  supreme_court>supreme_court security_council>security_council house_of_commons>house_of_commons
  fed,federal_reserve>federal_reserve fbi>fbi cia>cia
`);

const FINITE =
  wordSet(`is was are were has had have will would could can should may might must did does do said says told
  told went came made took gave got won lost led held met ran set put let left became began kept found felt saw knew thought
  spoke wrote fell rose flew fled shot struck stood sat paid sold sent spent built broke brought bought fought drew drove
  grew hit hurt wants plans faces calls seeks seems`);

export const names: NameWords = {
  honorifics:
    wordSet(`mr mrs ms miss dr sir dame lord lady prof professor president vice-president chancellor senator sen
    representative rep governor gov mayor judge justice captain capt colonel col general gen lieutenant lt sergeant sgt
    officer detective inspector reverend rev pope king queen prince princess prime minister secretary ambassador
    congressman congresswoman councillor superintendent constable chief deputy chairman father sister`),
  roles:
    wordSet(`president minister mayor senator judge prosecutor lawyer attorney chancellor governor secretary director
    spokesman spokeswoman spokesperson chairman chief officer engineer contractor builder actor actress singer author writer
    player coach captain manager candidate rival brother sister son daughter wife husband father mother billionaire
    journalist leader analyst professor`),
  firstNames: givenNames,
  particles: wordSet('von van der den bin ben al el ibn da di dos della de la du'),
  looseParticles: wordSet('the'),
  linkParticles: wordSet('of'),
  demonymsAreNouns: false,
  pairsArePersons: false,
  organisations:
    wordSet(`university ministry council party union association federation bank company corporation group institute
    agency commission court parliament senate congress government police department office office hospital school college
    foundation organisation organization club fc united city rovers bureau committee board league inc corp ltd plc llc airlines
    airways motors grid press times post news guardian reuters bbc cnn authority service services trust house society army navy`),
  sites:
    wordSet(`street road avenue square river lake mount mountain mountains island islands bay county valley beach park
    bridge harbour harbor airport station stadium sea ocean coast terrace head hall north south hill hills forest gulf`),
  placePrepositions: wordSet('in at near'),
  common:
    wordSet(`police officials people yesterday today tomorrow nobody everybody someone everyone everything nothing
    something anyone none many most few several some all both one two three four five six seven eight nine ten no yes only
    instead later earlier now once still then thus hence asked speaking born once nearly almost about around prosecutors
    according last next first second third another every each either neither such much more less little
    anything maybe perhaps indeed finally recently eventually officially reportedly allegedly education management
    detectives investigators firefighters rescuers workers residents`),
  commonEnding: /(?:ment|tion|sion|ness|ity|ship|ism|ance|ence|ure|ing|ed|ly|hood)$/,
  ...placeLists(places),
  aliases: ALIASES,
  isVerb: (lower, lemma) => FINITE.has(lower) || (lemma !== lower && /[^e]ed$/.test(lower)),
};
