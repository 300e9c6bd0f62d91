import { isPersonName, PERSON_NAME } from '../../../language/bodies/surnames';

/** What a person is called by his post, as a source for patterns. */
export const TITLE =
  '(?:常委|委员|书记|支书|[省市县区州镇乡旗校院部局厅处科会组班所站队园馆社室村行士段庭]长|主席|主任|经理|成员|总监|总[工会经][程计济]师|(?:安全|[^人成会全党学社动队雇职店])员|护士|[医技]师|医生|老师|干事|秘书|助理)';
/** A person behind his title: 副区长何勇, 镇党委副书记 孙立国. */
export const TITLED = new RegExp(
  `^(?:[^,;。、由]{0,10}${TITLE}、)?[^,;。、由]{0,14}${TITLE}(?: [\\u3400-\\u9fff]{2,3}|${PERSON_NAME}|[高方金江][\\u3400-\\u9fff]{1,2})(?:同志)?$`,
);
/** True for the name of a person, with his title or without it. */
export const isPerson = (word: string): boolean => isPersonName(word) || TITLED.test(word);
