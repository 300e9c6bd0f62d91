import type { Lang } from '../lang';
import { FILE_KINDS, isFileKind } from './file-kinds';
import { w, type Words } from '../words';

/**
 * Why a file cannot be read: what it is, and what to do. `{kind}` names the kind of file, `{fortable}` and `{forplan}` say what
 * to do with one where a workbook or a plan is wanted, `{what}` what there is too much of or what is suspicious.
 */
export const FILE_MESSAGES = {
  'input-empty': w(
    '{file} 里没有文字。请换一个有正文的文件。',
    '{file} holds no text. Give a file with the text of a plan.',
  ),
  'input-too-large': w(
    '{file} 有 {megabytes} MB，最多能读 {limit} MB。请只留计划正文，或分成几份。',
    '{file} has {megabytes} MB; at most {limit} MB can be read. Keep only the text of the plan, or split it.',
  ),
  'input-binary': w(
    '{file} 是{kind}，读不出计划正文。{forplan}',
    '{file} is {kind}; no plan can be read from it. {forplan}',
  ),
  'input-damaged': w(
    '{file} 已损坏，读不出文字（{part}）。请用原来的程序打开并另存一份。',
    '{file} is damaged; its text cannot be read ({part}). Open it in its own program and save it anew.',
  ),
  'pdf-scan': w(
    '{file} 是扫描件，没有文字层。请用能识别文字的软件转换后再导入。',
    '{file} is a scan without any text. Convert it with a program that recognizes text first.',
  ),
  'pdf-drawn': w(
    '{file} 里的文字是画出来的，不能复制。请找原来的文档或网页，或用能识别文字的软件转换后再导入。',
    'The letters of {file} are drawn as outlines and cannot be copied. Get the original document or page, or convert it with a program that recognizes text.',
  ),
  'pdf-garbled': w(
    '{file} 的字体没有写明对应的文字，读出来是乱码。请找原来的文档，或用能识别文字的软件转换后再导入。',
    'The fonts of {file} do not tell which characters they show. Get the original document, or convert it with a program that recognizes text.',
  ),
  'pdf-pages': w(
    '{file} 有 {pages} 页，最多能读 {limit} 页。请只留计划正文，或分成几份。',
    '{file} has {pages} pages; at most {limit} can be read. Keep only the plan, or split it.',
  ),
  empty: w('{file} 是空文件。请重新取一份。', '{file} is empty. Get it again.'),
  'not-a-package': w(
    '{file} 是{kind}，不是 Excel 工作簿（.xlsx）。{fortable}',
    '{file} is {kind}, not an Excel workbook (.xlsx). {fortable}',
  ),
  'not-a-workbook': w(
    '{file} 是{kind}，里面没有工作簿。{fortable}',
    '{file} is {kind} and holds no workbook. {fortable}',
  ),
  'old-format': w(
    '{file} 是旧格式的表格（.xls 或 .et）。请用 Excel 或 WPS 打开，另存为 .xlsx 再读。',
    '{file} is in an old format (.xls or .et). Open it in Excel or WPS, save it as .xlsx and read that.',
  ),
  'binary-format': w(
    '{file} 是二进制工作簿（.xlsb）。请另存为 .xlsx 再读。',
    '{file} is a binary workbook (.xlsb). Save it as .xlsx and read that.',
  ),
  'open-document': w(
    '{file} 是 OpenDocument 表格（.ods）。请另存为 .xlsx 再读。',
    '{file} is an OpenDocument sheet (.ods). Save it as .xlsx and read that.',
  ),
  encrypted: w(
    '{file} 设有打开密码。请先去掉密码再读。',
    '{file} is protected by a password. Remove the password first.',
  ),
  truncated: w(
    '{file} 不完整，可能没有传完。请重新取一份。',
    '{file} is incomplete, perhaps a broken transfer. Get it again.',
  ),
  damaged: w(
    '{file} 已损坏（{part}）。请用 Excel 或 WPS 打开并另存一份。',
    '{file} is damaged ({part}). Open it in Excel or WPS and save it anew.',
  ),
  'too-large': w(
    '{file} 太大，读不了（{what}超过 {limit}）。请删去与任务无关的内容。',
    '{file} is too large ({what} over {limit}). Remove what does not belong to the tasks.',
  ),
  unsafe: w(
    '{file} 的内部结构不正常（{what}），为安全起见没有读。请向对方要一份重新另存的文件。',
    '{file} is built in a suspicious way ({what}) and was not read. Ask for a freshly saved copy.',
  ),
  'cell-too-long': w(
    '工作表“{sheet}”的 {cell} 有 {length} 个字，超过单元格上限 {limit}。请把这一段分开。',
    'Cell {cell} of sheet "{sheet}" would hold {length} characters, over the limit of {limit}. Split that paragraph.',
  ),
} as const satisfies Record<string, Words>;

/** What a file has too much of, or what about it is suspicious. */
export type FileTrouble = 'file' | 'entries' | 'part' | 'sheets' | 'cells' | 'path' | 'size' | 'doctype';
const TROUBLES: Readonly<Record<FileTrouble, Words>> = {
  file: w('文件大小', 'size of the file'),
  entries: w('内部部件数', 'number of parts'),
  part: w('内部部件大小', 'size of a part'),
  sheets: w('工作表数', 'number of sheets'),
  cells: w('有内容的单元格数', 'number of cells with something in them'),
  path: w('部件路径越界', 'a part lies outside the file'),
  size: w('解压后比标明的大', 'a part is larger than it says'),
  doctype: w('含有文档类型定义', 'it defines a document type'),
};
const isTrouble = (word: string): word is FileTrouble => word in TROUBLES;

/** What fills the blank `name` of a message: values as they are, codes in words. */
export function fileWord(name: string, data: Readonly<Record<string, string | number>>, lang: Lang): string {
  const value = String(data[name] ?? '');
  if (name === 'what') return isTrouble(value) ? TROUBLES[value][lang] : value;
  if (name !== 'kind' && name !== 'fortable' && name !== 'forplan') return value;
  const code = String(data['kind'] ?? '');
  const kind = FILE_KINDS[isFileKind(code) ? code : 'unknown'];
  return kind[name === 'kind' ? 'is' : name][lang];
}
