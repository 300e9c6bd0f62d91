import { isHan } from '../../../language/script/han';
import { opensWith } from '../../../language/words';
import { endsAsBody } from '../../../language/bodies/ends';
import { isCalled, isPersonName } from '../../../language/bodies/surnames';
import type { Range } from '../../source';
import { BY_RULE } from '../../../language/phrases';

const OPEN = '([{【〔';
const CLOSE = ')]}】〕';
const MARKS = '、,;/|→\n\t\u2028';

/** 各有关部门和单位: one phrase for whoever it concerns. */
const CONCERNED = /(?:有关|相关)[^、,;]{0,6}$/;
const KIND = opensWith('单位|部门|机构|企业|科室');

const LONGEST_CALLED = 12;
/** Whether the name of a person stands there, up to a blank or a mark: 人事 小刘. */
const isPersonAt = (text: string, at: number): boolean => {
  const end = [...text.slice(at, at + LONGEST_CALLED)].findIndex(c => ` 。:)${MARKS}`.includes(c));
  const word = text.slice(at, end < 0 ? text.length : at + end);
  return isHan(text.charCodeAt(at - 2)) ? isCalled(word) : isPersonName(word);
};

/** Offsets at which the list parts: marks outside brackets, and between the ends of two bodies 和, 与, 及 where they join the last one. */
export const parts = (text: string): Range[] => {
  const found: Range[] = [];
  let [depth, from, end] = [0, 0, text.length];
  const cut = (to: number, next: number): void => {
    found.push({ start: from, end: to });
    from = next;
  };
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? '';
    if (OPEN.includes(c)) depth++;
    else if (CLOSE.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (c === '。') {
      end = i;
      break;
    } else if (MARKS.includes(c)) cut(i, i + 1);
    else if (c === ' ' && i - from > 1 && (endsAsBody(text.slice(from, i)) || isPersonAt(text, i + 1))) cut(i, i + 1);
    else if ('和与及暨+&'.includes(c) && !text.startsWith('及时', i)) {
      const left = text[i - 1] === '以' ? i - 1 : i;
      const name = text.slice(Math.max(from, left - 20), left).replace(/等$/, '');
      const phrase = CONCERNED.test(name) && KIND.test(text.slice(i + 1, i + 5));
      const inside = '和与及'.includes(c) && left === i && /^[^,;/|\n。]*、/.test(text.slice(i + 1));
      // 发策专责+安监专责: a sign between words.
      const sign = '+&'.includes(c) && isHan(text.charCodeAt(i - 1)) && isHan(text.charCodeAt(i + 1));
      if (left - from > 1 && (sign || endsAsBody(name)) && !phrase && !inside) cut(left, i + 1);
    }
  }
  cut(end, end);
  return found;
};

/** 等 that ends a list, with what only says how the bodies share the work. */
const ETC = new RegExp(
  `(?:等(?:人|同志)|等(?:[0-9]*个?(?:国务院|中央|省|市|县|区|各)?(?:直)?(?:其他)?(?:有关|相关|成员|责任)?(?:部门|单位|委办局|科室|处室|机构|方面))?|(?:等)?(?:${BY_RULE}|按|依)(?:各自)?(?:的)?(?:工作)?(?:职责|职能|分工|任务).*|分工(?:负责|落实).*|分别负责|共同负责|负责|[。.;:])+$`,
);

/** A name and what stands in a bracket behind it, empty where none does: 异常组(夜班长). */
export const bracketBehind = (words: string): { readonly name: string; readonly inner: string } => {
  const open = words.endsWith(')') ? words.lastIndexOf('(') : -1;
  return open < 0 ? { name: words, inner: '' } : { name: words.slice(0, open), inner: words.slice(open + 1, -1) };
};

/** Where to call, behind a name: 李强 13900000000, 王丽(电话:0571-88887777). A day (20270630) is none. */
export const CALLS = /[\s:(]{0,3}(?:(?:联系)?电话|手机)?[\s:]{0,2}(?:1\d{10}|(?:0\d{2,3}-)?(?!20)[2-9]\d{6,7})\)?$/;

const trimmed = (text: string, range: Range): Range => {
  let { start, end } = range;
  const head =
    /^(?:[\s:_#@•·☆—–\-]|[0-9]{1,2}[.)]|\*\*|为(?=[各省市县区])|是|由(?![^、]?$)|以及|[与及](?![时会])|并由|并会同|会同|联同|联合(?!会))+/.exec(
      text.slice(start, end),
    );
  if (head !== null) start += head[0].length;
  for (;;) {
    const word = text.slice(start, end);
    const signs = isHan(word.charCodeAt(word.length - 1))
      ? null
      : (/[\s_#☆。.;:,]+$|\*\*$|\(\s*\)$/.exec(word) ?? (word.includes('(') ? null : /\)$/.exec(word)));
    const tail = CALLS.exec(word) ?? signs ?? ETC.exec(word);
    if (tail === null) return { start, end };
    end -= tail[0].length;
  }
};

/** 住房城乡建设部等国务院相关部门: the part in front of 等 is the name. */
const beforeEtc = (text: string, range: Range): Range => {
  const word = text.slice(range.start, range.end);
  const etc =
    /[^高中初平同均优特何对相]等(?=(?:国务院|中央|省|市|县|区|各|其他)*(?:直)?(?:有关|相关|成员)|[0-9一-鿿]{0,8}(?:部门|单位|委办|机构)$)/.exec(
      word,
    );
  return etc === null ? range : { start: range.start, end: range.start + etc.index + 1 };
};

/** The name in one part of a list, without what only says that the list goes on or how the work is shared. */
export function bare(text: string, part: Range): Range {
  const whole = trimmed(text, part);
  const name = beforeEtc(text, whole);
  return name === whole ? whole : trimmed(text, name);
}
