import { w, type Words } from '../words';

interface KindWords {
  /** Behind 是 / is. */
  readonly is: Words;
  /** What to do where a workbook is wanted. */
  readonly fortable: Words;
  /** What to do where the text of a plan is wanted. */
  readonly forplan: Words;
}

const WRONG = w('请检查是否选错了文件。', 'Check that it is the right file.');
const SAVE_XLSX = w(
  '请用 Excel 或 WPS 打开，另存为 .xlsx 再读。',
  'Open it in Excel or WPS, save it as .xlsx and read that.',
);
const SAVE_DOCX = w(
  '请用 Word 或 WPS 打开，另存为 .docx 再读。',
  'Open it in Word or WPS, save it as .docx and read that.',
);
const AS_TEXT = w(
  '请把计划正文另存为 .txt 或 .docx 再读。',
  'Save the text of the plan as .txt or .docx and read that.',
);
const COPY_TEXT = w(
  '请打开它，复制其中的文字，粘贴进来，或存为 .txt 再读。',
  'Open it, copy its text and paste it here, or save that as .txt and read it.',
);
const UNPACK = w('请先解压，再读里面的文件。', 'Unpack it first, then read the file inside.');
const IN_THE_FORM = w(
  '总表和填报表都是 .xlsx，请核对是不是选错了；填报表另存成了这种文件的，用 Excel 或 WPS 打开，另存为 .xlsx。',
  'Masters and forms are .xlsx files: check whether it is the right one. A form that was saved as such a file can be opened in Excel or WPS and saved as .xlsx.',
);
const CLOSE_IT = w(
  '有人正打开着同名的文件（名字去掉 ~$）。请保存并关闭后，读那一份。',
  'Somebody has the file of that name (without ~$) open. Save and close it, then read that one.',
);

/** Kinds of files that are not what is wanted, in words, each with what to do about it. */
export const FILE_KINDS = {
  text: { is: w('文本或 CSV 文件', 'a text or CSV file'), fortable: IN_THE_FORM, forplan: AS_TEXT },
  'web-page': {
    is: w('网页格式的文件（扩展名可能是 .xls）', 'a web page (perhaps called .xls)'),
    fortable: IN_THE_FORM,
    forplan: COPY_TEXT,
  },
  'xml-2003': {
    is: w(' XML 表格 2003 文件（扩展名可能是 .xls）', 'an XML spreadsheet of 2003 (perhaps called .xls)'),
    fortable: IN_THE_FORM,
    forplan: SAVE_XLSX,
  },
  lock: {
    is: w('打开文件时留下的临时文件', 'the owner file of an open document'),
    fortable: CLOSE_IT,
    forplan: CLOSE_IT,
  },
  pdf: { is: w(' PDF', 'a PDF'), fortable: WRONG, forplan: COPY_TEXT },
  rtf: { is: w(' RTF 文档', 'an RTF document'), fortable: WRONG, forplan: SAVE_DOCX },
  picture: {
    is: w('图片', 'a picture'),
    fortable: WRONG,
    forplan: w('请先用文字识别软件转成文字再读。', 'Turn it into text with a recogniser first.'),
  },
  archive: { is: w('压缩文件', 'an archive'), fortable: UNPACK, forplan: UNPACK },
  document: { is: w(' Word 文档', 'a Word document'), fortable: WRONG, forplan: SAVE_DOCX },
  'old-document': {
    is: w('旧版 Word 文档（.doc 或 .wps）', 'an old Word document (.doc or .wps)'),
    fortable: WRONG,
    forplan: SAVE_DOCX,
  },
  slides: { is: w('演示文稿', 'a presentation'), fortable: WRONG, forplan: COPY_TEXT },
  ofd: {
    is: w(' OFD 版式文件', 'an OFD document'),
    fortable: WRONG,
    forplan: w(
      '请用 OFD 阅读软件打开，导出为 .docx 再读；或复制其中的文字，粘贴进来。',
      'Open it in an OFD reader and export it as .docx, or copy its text and paste it here.',
    ),
  },
  'document-xml': {
    is: w(' XML 格式的 Word 文档（扩展名可能是 .doc）', 'a Word document in XML (perhaps called .doc)'),
    fortable: WRONG,
    forplan: SAVE_DOCX,
  },
  'web-archive': {
    is: w('网页归档（.mht，扩展名可能是 .doc）', 'a web archive (.mht, perhaps called .doc)'),
    fortable: IN_THE_FORM,
    forplan: SAVE_DOCX,
  },
  'open-text': {
    is: w(' OpenDocument 文档（.odt）', 'an OpenDocument text (.odt)'),
    fortable: WRONG,
    forplan: SAVE_DOCX,
  },
  unknown: { is: w('无法识别的文件', 'of an unknown kind'), fortable: WRONG, forplan: AS_TEXT },
} as const satisfies Record<string, KindWords>;

export const isFileKind = (code: string): code is keyof typeof FILE_KINDS => code in FILE_KINDS;
