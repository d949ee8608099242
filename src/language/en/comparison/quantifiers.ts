import type { QuantifierWords } from '../../comparison/quantifiers';
import { phraseSet, wordSet } from '../../text';

export const quantifiers: QuantifierWords = {
  all: phraseSet('all every everyone everybody each entire whole both unanimously'),
  part: phraseSet(`some several few part half most majority one_of_the one_of_its one_of_his one_of_her one_of_their
      one_of_our one_of_these one_of_those one_of_two a_handful only_one`),
  empty: phraseSet(`all_but at_all after_all above_all all_the_more all_over every_day each_day every_week
      each_week every_month each_month every_year each_year every_time`),
  sole: wordSet('only sole lone'),
  partitives: phraseSet('among including of_which of_them of_whom of_these'),
  extents: {
    most: phraseSet(`most most_of majority_of bulk_of vast_majority_of nearly_all almost_all nearly_every almost_every
      virtually_all virtually_every`),
    least: phraseSet('minority_of few few_of hardly_any'),
    others: wordSet('a the last next past first every these those at'),
    isMany: (norm) => /(?:s|people|men|women)$/.test(norm),
  },
};
