/** What names of bodies end in, and what common words that end alike. Reads folded text. */
import { isDigitAt } from '../script/signs';
import { closing, wordList } from '../words';

const NAMES =
  '局|委|办|部|厅|院|会|处|科|室|署|台|站|中心|司|集团|[银分支人央总商农工建中开]行|农发行|邮储行|学校|[大小中]学|高中|中职|政府|各地|各方|市直|省直|省|市|区|县|州|盟|旗|镇|乡|街|街道|村|党校|协|联|队|所|馆|组|单位|部门|机构|企业|海关|社|厂|股|系|电网|电力|移动|联通|电信|铁塔|邮政|基地|高校|院校|年级|后勤|场|车间|法人|业主|党总支|庭|务段|机关|人大|妇幼|疾控|园|班|班级|工段|窗口|食堂|药房|物业|民警|服务商|供应商|承包商|运营商|厂家|总包|分包|监理|网格|[民财役行户地]政课|社会课|[工总庶]务课|农[业经]课|[经城]建课|建设课|观光课|土木课|养护课';
const ENDS = wordList(NAMES);
/** Every letter that one of them ends in, for looks before. */
export const LAST_LETTERS = [...new Set(NAMES.split('|').map(name => name.slice(-1)))].join('');
const OTHERS = wordList(
  '[干全内外局]部|[社机大例年晚班谈度场讨流证聘长动训结接介署报讲]会|部署|会议|动员会|推进会|市场|现场|立场|[操球]场|停车场|城市|家庭|团队|队伍|开庭|教室|课室|本科|学科|联系|[上下加早晚夜白值换交接轮航排]班|培训班|提高班|辅导班|学习班|兴趣班|托管班',
);
const LONGEST_ASIDE = 14;

/** A name without the bracket at its end: 农业农村局(乡村振兴局). */
function withoutAside(name: string): string {
  if (!')〕'.includes(name.charAt(name.length - 1))) return name;
  const open = Math.max(name.lastIndexOf('('), name.lastIndexOf('〔'));
  const inner = name.slice(open + 1, -1);
  return open < 0 || inner === '' || inner.length > LONGEST_ASIDE || /[)〕]/.test(inner) ? name : name.slice(0, open);
}

/** True for words that end like the name of a body, perhaps with a bracket behind it. */
export const endsAsBody = (name: string): boolean => name !== '' && closing(ENDS, withoutAside(name)) !== '';

/** True for what ends like a body and, by a common word, is none: 干部, 市场; 安全部 is one. */
export const endsAsOther = (name: string): boolean => closing(OTHERS, name) !== '' && !name.endsWith('安全部');

/** 改造公厕5所, 火箭发射架12部: things that are counted. 施工2队, 营业1部 and 第2所 are bodies. */
const COUNTED = /[^第\d](?:\d{2,}[\u3400-\u9fff]|\d[所台])$|^.{3,}[^第\d]\d[部处站馆场家园院]$/;
/** True for words that end in how many there are. */
export const countsThings = (name: string): boolean => isDigitAt(name, name.length - 2) && COUNTED.test(name);
