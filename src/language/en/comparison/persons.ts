import type { PersonWords } from '../../comparison/persons';
import { phraseSet, words } from '../../text';
import { lemmas } from '../lemma';

export const persons: PersonWords = {
  people: lemmas('person people one man victim passenger resident civilian other'),
  anybody: lemmas('man woman boy girl person child teenager youth youngster adult pensioner individual'),
  crowds:
    lemmas(`spectator visitor fan supporter protester demonstrator marcher participant attendee viewer mourner guest
    runner delegate festivalgoer concertgoer churchgoer pilgrim onlooker striker listener spectators picnicker`),
  nouns:
    lemmas(`man woman boy girl child teenager student tourist traveller visitor holidaymaker citizen national suspect
    victim passenger driver pilot climber hiker skier cyclist swimmer diver sailor soldier journalist hostage prisoner
    worker migrant businessman`),
  offices:
    words(`mayor prefect prosecutor judge lawyer attorney minister president governor senator congressman director
    spokesman spokeswoman spokesperson coach manager captain bishop archbishop headteacher principal surgeon doctor
    accountant ambassador chancellor king queen secretary treasurer commissioner general colonel commander clerk
    deputy vicar dean chief executive chairman chairwoman founder owner master superintendent sheriff engineer
    architect curator unionist`),
  relations: {
    second: lemmas(
      'deputy vice assistant junior under-secretary undersecretary aide adviser advisor spokesman spokeswoman',
    ),
    former: lemmas('former ex late previous outgoing ousted predecessor'),
    coming: lemmas('new next incoming future current successor'),
    kin: lemmas(`brother sister son daughter wife husband father mother widow widower uncle aunt cousin nephew niece
      grandson granddaughter grandfather grandmother partner girlfriend boyfriend fiancé fiancée parent family relative
      friend neighbour lawyer attorney stepfather stepmother stepson ex-wife ex-husband son-in-law brother-in-law`),
  },
  successions: {
    replace: lemmas('replace succeed supplant'),
    remove: lemmas('sack dismiss fire oust remove axe depose overthrow drop'),
    appoint: lemmas('appoint name'),
    by: phraseSet('with by in_favour_of in_favor_of for to'),
  },
};
