import type { Range } from '../../source';
import { BODY_END, PARTY, SHARES, VAGUE } from './lexicon';

/** A body as named in a list, with its place; `name` may be longer than the words at that place (shared prefixes). */
export interface Named extends Range {
  readonly name: string;
}

const OPEN = '([{【〔（';
const CLOSE = ')]}】〕）';
const MARKS = '、,;，；/|\n\t';

/** Offsets at which the list parts: marks outside brackets, and 和, 与, 及 between the ends of two bodies. */
const parts = (text: string): Range[] => {
  const found: Range[] = [];
  let [depth, from] = [0, 0];
  const cut = (end: number, next: number): void => {
    found.push({ start: from, end });
    from = next;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (MARKS.includes(c)) cut(i, i + 1);
    else if (c === ' ' && BODY_END.test(text.slice(from, i)) && i - from > 1) cut(i, i + 1);
    else if ('和与及暨'.includes(c) && i > from) {
      const left = c === '及' && text[i - 1] === '以' ? i - 1 : i;
      if (BODY_END.test(text.slice(Math.max(from, left - 20), left)) && left - from > 1) cut(left, i + 1);
    }
  }
  cut(text.length, text.length);
  return found;
};

/** 等 that ends a list, with what only says how the bodies share the work. */
const ETC =
  /(?:等(?:[0-9]*个?(?:国务院|中央|省|市|县|区|各)?(?:直)?(?:其他)?(?:有关|相关|成员|责任)?(?:部门|单位|委办局|科室|处室|机构|方面))?|(?:等)?(?:依据|根据|按照|按|依)(?:各自)?(?:的)?(?:工作)?(?:职责|职能|分工|任务).*|分工(?:负责|落实).*|分别负责|共同负责|负责|[。.;:])+$/;
const HIGHER = /(?:高|中|初|平|同|均|优|特|何|对|相)等$/;

const trimmed = (text: string, range: Range): Range => {
  let { start, end } = range;
  const head = /^(?:[\s:*_#•·★☆\-]|由(?![^、]{0,2}$)|以及|并由|并会同|会同|联合(?!会))+/.exec(text.slice(start, end));
  if (head !== null) start += head[0].length;
  for (;;) {
    const word = text.slice(start, end);
    const tail = /[\s*_#★☆。.;:,]+$/.exec(word) ?? (HIGHER.test(word) ? null : ETC.exec(word));
    if (tail === null || tail[0] === '' || tail[0].length > word.length) return { start, end };
    end -= tail[0].length;
  }
};

/** 住房城乡建设部等国务院相关部门: the part in front of 等 is the name. */
const beforeEtc = (text: string, range: Range): Range => {
  const word = text.slice(range.start, range.end);
  const etc =
    /[^高中初平同均优特何对相]等(?=(?:国务院|中央|省|市|县|区|各|其他)*(?:直)?(?:有关|相关|成员)|[0-9一二三四五六七八九十多]*个?(?:部门|单位|委办))/.exec(
      word,
    );
  return etc === null ? range : { start: range.start, end: range.start + etc.index + 1 };
};

const PREFIX =
  /^([省市县区州盟旗]|自治区|兵团|[^各省市县区、]{2,4}[省市县区州盟旗])(?=[^委、]|委[^、]{1,6}[部委办室局])/;

/** Completes names that share the prefix of one before them: 省科技厅、工业和信息化厅; 各区、县级市. */
const completed = (names: readonly string[]): string[] => {
  let [prefix, party, each] = ['', '', false];
  return names.map(name => {
    if (/^各/.test(name)) {
      each = true;
      return name;
    }
    if (
      each &&
      /^(?:县级市|县|市|区|镇|乡|街道|园区|开发区|乡镇|镇街|州|旗|功能区|县市区|学校|科室|单位|高校|直属单位|直属学校|部门|处室|二级学院|企业)(?:\([^()]*\))?(?:人民政府|政府|办事处|党委|管委会)?$/.test(
        name,
      )
    )
      return `各${name}`;
    each = false;
    const own = PREFIX.exec(name);
    if (own !== null && !/^市场/.test(name)) {
      const stem = own[1] ?? '';
      if (name.startsWith(`${stem}委`) && !name.startsWith(`${stem}委员`)) party = `${stem}委`;
      prefix = /^市市场/.test(name) ? '市' : stem;
      return name;
    }
    if (party !== '' && PARTY.test(name)) return party + name;
    if (
      prefix === '' ||
      !SHARES.test(name) ||
      /^(?:国|中央|中国|全国|团|省|市(?!场)|县|区(?!域)|州|人民银行|银保监|消防(?!救援)|海关|民航|铁路|邮政(?!管理)|武警)|[省市县区]委$|公司|大学|学院|集团|学校/.test(
        name,
      )
    )
      return name;
    return prefix + name;
  });
};

/** Splits a list of bodies; offsets are those of `text`, which `source` spells as the plan does. */
export const readNames = (text: string, source: string): Named[] => {
  const places = parts(text)
    .map(range => trimmed(text, beforeEtc(text, trimmed(text, range))))
    .filter(range => range.end > range.start);
  const folded = places.map(range => text.slice(range.start, range.end));
  const whole = completed(folded);
  const found = places.map((range, i) => {
    const added = (whole[i] ?? '').slice(0, (whole[i] ?? '').length - (folded[i] ?? '').length);
    return { ...range, name: added + source.slice(range.start, range.end).replace(/\s+/g, ' ') };
  });
  const firm = found.filter((_, i) => !VAGUE.test(folded[i] ?? ''));
  return firm.length > 0 ? firm : found;
};

/** True where a word can be the name of a body. */
export const isBody = (word: string): boolean => {
  const name = word.trim();
  return name.length >= 2 && name.length <= 30 && (BODY_END.test(name) || /^各/.test(name));
};
