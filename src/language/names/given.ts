import { wordSet } from '../text';

/** Common first names, folded: they are alike in all languages, and tell that a name is a person's. */
export const givenNames = wordSet(`
  aaron adam adele adrien agnes ahmed alain alan albert alex alexander alexandre alexis ali alice aline alison
  amanda amelie amina aminata amir amy ana anais andre andrea andrew angela anna anne annie anthony antoine
  antonio arnaud arthur astrid aurelie awa axel baptiste barbara ben benjamin benoit bernadette bernard
  bertrand bill bjorn bob boris brandon brian brigitte bruce bruno camille carl carlos carmen carol carole
  caroline catherine cecile celine charles charlotte chloe chris christelle christian christina christine
  christophe christopher claire claude claudine clement colette colin corinne craig cyril damien daniel
  danielle david deborah denis denise dennis diana didier dmitri dominique donald donna dorothy douglas
  edouard edward elena eleonore elisabeth elise elizabeth ellen elon emilie emily emma emmanuel emmanuelle
  enzo eric erik estelle ethan etienne eva evelyn fabien fabrice farid fatima fatou fiona florence florent
  frances francis franck francois francoise frank fred frederic friedrich gabriel gael gail gary gavin
  genevieve george georges gerald gerard gianni gilles giorgia gordon grace graham greg guillaume guy hannah
  hans harold harry hassan heather helen helene henri henry herve howard hugh hugo ian ibrahim igor ines
  ingrid isaac isabel isabelle ivan jack jacob jacqueline jacques jade james jamie jane janet jason javier
  jean jean-claude jean-francois jean-louis jean-luc jean-marc jean-marie jean-michel jean-paul jean-pierre
  jeanne jeff jennifer jens jeremy jerome jessica jim joan joao joe john jonathan jordan jose joseph josh
  joyce juan judith judy julia julie julien juliette justin kamala karen karim karine kate katherine keir
  keith kelly ken kenneth kevin kyle laetitia larry lars laura laure lauren laurence laurent lea lee leila leo
  leon leonard lewis lina linda lisa liz louis louise luc luca lucas lucie lucien lucy ludovic luke madeleine
  manon manuel marc marcel marco margaret maria marie marina marine marion mark martin martine mary mathieu
  mathilde matteo matthew maurice maxime megan mehdi melanie melissa michael michel michele michelle mike
  mohamed mohammed monique moussa muriel nadia nadine nancy nassim natalie nathalie nathan neil nicholas
  nicola nicolas nicole nigel noah noe noel odile olaf oleg olga oliver olivia olivier omar oscar ousmane
  pablo pamela paolo pascal pascale patrice patricia patrick paul pauline pedro pete peter philip philippe
  pierre rachel rachid ralph raphael raymond rebecca recep regis remi renaud rene renee richard rishi rob
  robert robin roger roland romain ron ronald rosa rose ross roy russell ruth ryan sabine said sam samantha
  samir samuel sandra sandrine sarah sasha scott sean sebastien serge sergei sergey shane sharon simon simone
  sonia sophia sophie stephane stephanie stephen steve steven stuart susan suzanne sven sylvain sylvie tanya
  teresa terry theo theodore theresa therese thibault thierry thomas tim timothy tina todd tom tony tracy
  tyler ursula valentin valerie vanessa veronique victor victoria viktor vincent virginie vladimir volodymyr
  walter wayne wendy william xavier yanis yann yannick yasmina yasser yulia yves yvette yvonne zoe
`);
