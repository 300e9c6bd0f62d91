const SIGNS = [
  /^(?:您的|当前|所在|您现在的)?(?:当前)?位置\s*[:>]?|^首页(?:\s|$|>)/,
  /^[>»›]/,
  /^[^,。;]{1,30}(?:\s*[>»›]\s*[^,。;>»›]{1,30}){2,}$/,
  /^(?:[^|。]{1,12}\s*\|\s*){2,}[^|。]{1,12}$/,
  /(?:ICP\s*备|公网安备|网站标识码|版权所有|all rights reserved|copyright|技术支持\s*:|网站地图|无障碍浏览)/i,
  /^(?:上一篇|下一篇|上一条|下一条|相关链接|相关阅读|相关文档|扫一扫|返回顶部|回到顶部|关闭窗口|打印本页|加入收藏|设为首页|字体\s*:|\[?(?:打印|关闭|收藏|分享)\]?$)/,
  /^【(?:字体|打印|关闭|大 中 小)/,
  /(?:\.{4,}|…{2,}|·{4,})\s*\d{1,3}$/,
  /^\(此件(?:公开|主动公开|依申请公开|不予公开)[^)]{0,6}\)$/,
  /^(?:抄送|主题词|印发机关|分送)\s*:/,
  /^[^,。]{2,30}办公室\s+\d{4}年\d{1,2}月\d{1,2}日印发$/,
  /^[^,。;:]{0,24}[a-z_]{2,}\s*(?:\|\||\\\\|=>)/i,
  /^(?:目\s*录|contents|table of contents)$/i,
];

/** True for a line that a web site or a printed form put there: breadcrumb, menu, footer, table of contents. `line` is folded. */
export const isSiteLine = (line: string): boolean => line.length <= 200 && SIGNS.some(sign => sign.test(line));
