import type { Lang } from './lang';

/** How many of what: 3 处批注. */
type Count = (n: number) => string;

const plural =
  (one: string, many = `${one}s`): Count =>
  n =>
    `${n} ${n === 1 ? one : many}`;

const ZH = {
  formats: { text: '文本', word: ' Word ', pdf: ' PDF ', web: '网页', sheet: '工作簿' },
  counts: {
    comment: n => `${n} 处批注`,
    deleted: n => `${n} 处删除的文字`,
    hidden: n => `${n} 处隐藏的文字`,
    note: n => `${n} 条脚注、尾注`,
    picture: n => `${n} 张图片`,
    object: n => `${n} 个图表、公式等对象`,
    symbol: n => `${n} 个认不出的符号`,
    sheet: n => `${n} 张隐藏的工作表`,
    margin: n => `${n} 行页眉页脚`,
    'page-number': n => `${n} 个页码`,
    page: n => `${n} 页读不出的内容`,
    contents: n => `${n} 行目录`,
    askew: n => `${n} 处斜排、竖排的文字（如水印）`,
    ruby: n => `${n} 处注音`,
  } satisfies Readonly<Record<string, Count>>,
  said: (format: string, parts: readonly string[]) => `从${format}读入：${parts.join('、')}没有读。`,
  markup: '网页格式太大，只读了其中的文字：自动编号和表格可能不全。请分几次复制，或存成文件再打开。',
  /** How much of the file itself is missing; 0: only headers, footers and contents. */
  outside: (n: number) => (n > 0 ? `文件里另有 ${n} 处没有读` : '页眉、页脚、目录等没有读'),
  more: (n: number) => `……还有 ${n} 处`,
  and: '；',
  list: '文件里没有读的内容',
  listHint: '这些内容不在上面的文字里，要用的话请在原文件里处理（接受修订、取消隐藏、把图片里的字录入）后重新读入。',
};

const EN: typeof ZH = {
  formats: { text: 'the text', word: 'Word', pdf: 'PDF', web: 'a web page', sheet: 'a workbook' },
  counts: {
    comment: plural('comment'),
    deleted: plural('deleted passage'),
    hidden: plural('hidden passage'),
    note: plural('footnote or endnote', 'footnotes and endnotes'),
    picture: plural('picture'),
    object: plural('object (chart, formula)', 'objects (charts, formulas)'),
    symbol: plural('unknown sign'),
    sheet: plural('hidden sheet'),
    margin: plural('line of headers and footers', 'lines of headers and footers'),
    'page-number': plural('page number'),
    page: plural('page that is damaged', 'pages that are damaged'),
    contents: plural('line of contents', 'lines of contents'),
    askew: plural(
      'slanted or upright passage (such as a watermark)',
      'slanted or upright passages (such as watermarks)',
    ),
    ruby: plural('reading above characters', 'readings above characters'),
  },
  said: (format, parts) => `Read from ${format}; not read: ${parts.join(', ')}.`,
  markup:
    'The markup is too large, so only its text was read: list numbers and tables may be missing. Copy it in parts, or save it as a file and open that.',
  outside: n =>
    n > 0 ? `${n} more ${n === 1 ? 'place' : 'places'} of the file not read` : 'headers, footers and contents not read',
  more: n => `… and ${n} more`,
  and: '; ',
  list: 'Not read from the file',
  listHint:
    'None of this is in the text above. To use it, settle it in the file (accept changes, show what is hidden, type what a picture says) and read that again.',
};

export const GIVEN_TEXTS: Readonly<Record<Lang, typeof ZH>> = { 'zh-CN': ZH, en: EN };
