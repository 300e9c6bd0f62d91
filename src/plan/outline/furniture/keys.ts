import { oneOf } from '../../../language/words';

/** Keys of the index header above a document on a government web site, and of the line under its title. */
const ALWAYS = oneOf(
  '索引号|信息索引号|统一编号|发文字号|发文文号|文号|主题分类|主题词|体裁分类|组配分类|内容分类|信息分类|服务对象|公开方式|公开范围|公开类别|公开形式|公开时限|公开程序|公开日期|公开发布日期|文件类型|文件编号|所属单位|所属机构|规范性文件编号|有效性|有效性/截止日期|生效日期|失效日期|废止日期|成文日期|生成日期|印发日期|发文日期|发文机关|发文机构|发文单位|制发机关|制发日期|发布机构|发布单位|发布机关|发布日期|发布时间|公开责任部门|信息来源|点击次数|点击数|点击量|点击率|浏览次数|浏览量|浏览|阅读次数|阅读量|访问量|访问次数|字体|字号|字体大小|视力保护色|分享到|分享|打印|保存|收藏|责任编辑|审核|编辑|关键词|关键字|信息名称|文件名称|是否有效|语种|隐藏',
);
const ONLY_IN_FRONT = oneOf(
  '时间|日期|来源|作者|标题|名称|题名|供稿|撰稿|摄影|主送|抄送|主送机关|文章来源|更新时间|录入时间',
);

/** True for a name that an index header gives to what it holds (发文字号), in a cell or before a colon. */
export const isIndexKey = (name: string): boolean => ALWAYS.test(name);

/** The key of a `key: value` line or of a row of such cells, without blanks and bullets; empty where the line has none. `line` is folded. */
export function keyOf(line: string): string {
  const colon = line.search(/[:\t]/);
  if (colon < 2 || colon > 16) return '';
  return line.slice(0, colon).replace(/[\s•·*【】[\]]/g, '');
}

/** True for a line of an index header; `inFront`: before the first entry of the plan. */
export function isIndexLine(line: string, inFront: boolean): boolean {
  const key = keyOf(line);
  return ALWAYS.test(key) || (inFront && ONLY_IN_FRONT.test(key));
}
