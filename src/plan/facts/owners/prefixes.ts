import { opensWith } from '../../../language/words';
import { PARTY, SHARES } from './lexicon';

const PREFIX =
  /^([省市县区州盟旗]|自治区|兵团|[^各省市县区、]{1,3}[^各省市县区、行][省市县区州盟旗])(?=[^委、]|委[^、]{1,6}[部委办室局])/;

/** What follows a place where it is the place itself that acts: its name is no prefix for others. */
const GOVERNMENT = opensWith('人民政府|政府|管委会|管理委员会|党工委');
/**
 * Names that take no prefix of the administration: parts of every body; those that are whole, that begin with a level or place or belong
 * to a line of their own; branches of the centre, named after their place (滨海金融监管分局; 地方金融监管局 is the administration's own).
 */
const UNPREFIXED =
  /^(?:办公室|综合办|党政办|院办|校办|总办|党办|办)$|^(?:国|中央|中国|全国|团|省|市(?!场)|县|区(?!域)|州|人民银行|银保监|消防(?!救援)|海关|民航|铁路|邮政(?!管理)|武警)|[省市县区]委$|公司|大学|学院|集团|学校|^金融监管分局$|^(?!地方)[一-鿿]{2,4}(?:金融监管|金融监督管理|银保监|证监|海事|通信管理|邮政管理|铁路监督管理|能源监管|公安)(?:分?局|办(?:公室)?)$/;
const OF_EACH =
  /^(?:县级市|县|市|区|镇|乡|街道|园区|开发区|乡镇|镇街|州|旗|特区|新区|林区|自治县|自治州|功能区|县市区|学校|科室|单位|高校|直属单位|直属学校|部门|处室|二级学院|企业)(?:[(〔][^()〔〕]*[)〕])?(?:人民政府|政府|办事处|党委|管委会)?(?:[(〔][^()〔〕]*[)〕])?$/;

/**
 * Completes names that share the prefix of one before them: 省科技厅、工业和信息化厅; 各区、县级市. `names` are folded, `printed`
 * the same in the plan's own script, in which the result is.
 */
export const completed = (names: readonly string[], printed: readonly string[] = names): string[] => {
  let [prefix, party, each] = ['', '', false];
  return names.map((name, i) => {
    const own = printed[i] ?? name;
    if (name.startsWith('各') && name.charAt(1) !== '级') {
      each = true;
      return own;
    }
    if (each && OF_EACH.test(name)) return `各${own}`;
    each = false;
    const stem = name.startsWith('市场') || name.endsWith('公司') ? '' : (PREFIX.exec(name)?.[1] ?? '');
    if (stem !== '' && (stem.length === 1 || !GOVERNMENT.test(name.slice(stem.length)))) {
      if (name.startsWith(`${stem}委`) && !name.startsWith(`${stem}委员`)) party = own.slice(0, stem.length + 1);
      prefix = own.slice(0, stem.length);
      return own;
    }
    if (party !== '' && PARTY.test(name)) return party + own;
    if (prefix === '' || !SHARES.test(name) || UNPREFIXED.test(name)) return own;
    return prefix + own;
  });
};
