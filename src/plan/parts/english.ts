/** The rules of English. */
import { choosing } from '../facts/deadlines/choosing';
import { ENGLISH_RULES } from '../facts/deadlines/rules/english';
import { english } from '../facts/english';
import { readField } from '../facts/english-fields';
import { EMPTY_ENGLISH, TELLING_ENGLISH } from '../facts/lexicon/english';
import { areNames } from '../facts/owners/english-departments';
import { readActing, readEnglish, readLedBy, readNamesFirst, readWith, splitEnglish } from '../facts/owners/english';
import { readDoer, readEdge } from '../facts/owners/english-doers';
import { findEnglish } from '../facts/targets/english';
import { amongChinese } from '../facts/targets/english/among';
import { readPeriod } from '../outline/front/english-period';
import { WORD_STYLES } from '../outline/styles/english-words';

english.put({
  findTargets: findEnglish,
  amongChinese,
  timeRules: choosing(ENGLISH_RULES),
  readLabelled: readEnglish,
  readLedBy,
  readNamesFirst,
  readWith,
  areNames,
  readActing,
  readDoer,
  readEdge,
  readPeriod,
  readField,
  wordStyles: WORD_STYLES,
  splitNames: splitEnglish,
  opensWithAct: text => EMPTY_ENGLISH.test(text) || TELLING_ENGLISH.test(text),
});
export {};
