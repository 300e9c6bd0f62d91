import type { Lang } from '../lang';

/**
 * What the command line says: what happened, where, and what to do. `{name}` is filled in.
 */
export const CLI_MESSAGES = {
  'unknown-command': {
    'zh-CN': '没有“{command}”这个命令。可用的命令：{commands}。用 --help 看说明。',
    en: 'There is no command "{command}". Commands: {commands}. See --help.',
  },
  'no-command': {
    'zh-CN': '没有写命令。可用的命令：{commands}。用 --help 看说明。',
    en: 'No command given. Commands: {commands}. See --help.',
  },
  'bad-option': {
    'zh-CN': '命令写得不对：{detail}。用 “{command} --help” 看说明。',
    en: 'Wrong usage: {detail}. See "{command} --help".',
  },
  'missing-file': {
    'zh-CN': '没有写要读的文件。写法：{usage}',
    en: 'No file to read was given. Usage: {usage}',
  },
  'too-many-files': {
    'zh-CN': '一次只能读一个文件，多出来的是“{extra}”。写法：{usage}',
    en: 'Only one file can be read at a time; "{extra}" is too many. Usage: {usage}',
  },
  'missing-output': {
    'zh-CN': '没有写结果存到哪里。请加 -o 文件名.xlsx。',
    en: 'Nowhere to write the result. Add -o NAME.xlsx.',
  },
  'bad-value': {
    'zh-CN': '{option} 的值“{value}”不对，应为 {expected}。',
    en: '{option} has the value "{value}"; expected {expected}.',
  },
  'not-together': {
    'zh-CN': '{one} 和 {other} 不能一起用。',
    en: '{one} and {other} cannot be used together.',
  },
  'file-missing': {
    'zh-CN': '找不到文件 {file}。请检查路径。',
    en: 'There is no file {file}. Check the path.',
  },
  'file-is-folder': {
    'zh-CN': '{file} 是文件夹，不是文件。请写出文件名。',
    en: '{file} is a folder, not a file. Name a file.',
  },
  'file-denied': {
    'zh-CN': '没有权限打开 {file}。请检查权限，或看看是否被别的程序占用。',
    en: 'No permission to open {file}. Check permissions, or whether another program holds it.',
  },
  'file-failed': {
    'zh-CN': '读写 {file} 时出错：{detail}。',
    en: 'Reading or writing {file} failed: {detail}.',
  },
  'folder-missing': {
    'zh-CN': '文件夹 {folder} 不存在，结果没有写成。请先建好，或换一个位置。',
    en: 'The folder {folder} does not exist; nothing was written. Create it, or choose another place.',
  },
  'output-exists': {
    'zh-CN': '{file} 已经存在，没有动它。换一个文件名，或者加 --force（会先留一份备份）。',
    en: '{file} exists already and was left alone. Choose another name, or add --force (a backup is made first).',
  },
  'input-empty': {
    'zh-CN': '{file} 里没有文字。请换一个有正文的文件。',
    en: '{file} holds no text. Give a file with the text of a plan.',
  },
  'input-too-large': {
    'zh-CN': '{file} 有 {megabytes} MB，最多能读 {limit} MB。请只留计划正文，或分成几份。',
    en: '{file} has {megabytes} MB; at most {limit} MB can be read. Keep only the text of the plan, or split it.',
  },
  'input-binary': {
    'zh-CN': '{file} 不是文本文件（{format}）。请把计划正文另存为 .txt 或 .docx 再读。',
    en: '{file} is not a text file ({format}). Save the text of the plan as .txt or .docx and read that.',
  },
  'input-damaged': {
    'zh-CN': '{file} 已损坏，读不出文字（{part}）。请用原来的程序打开并另存一份。',
    en: '{file} is damaged; its text cannot be read ({part}). Open it in its own program and save it anew.',
  },
  'not-a-plan': {
    'zh-CN': '{file} 里没有找到工作安排（可能只有菜单或目录）。请给出计划正文。',
    en: 'No work items were found in {file} (perhaps only menus or a table of contents). Give the text of the plan.',
  },
  empty: {
    'zh-CN': '{file} 是空文件。请重新取一份。',
    en: '{file} is empty. Get it again.',
  },
  'not-a-package': {
    'zh-CN': '{file} 不是 Excel 工作簿（.xlsx）。请检查是否选错了文件。',
    en: '{file} is not an Excel workbook (.xlsx). Check that it is the right file.',
  },
  'not-a-workbook': {
    'zh-CN': '{file} 里没有工作簿，可能是别的压缩文件。请给出 .xlsx 文件。',
    en: '{file} holds no workbook; it may be another kind of archive. Give an .xlsx file.',
  },
  'old-format': {
    'zh-CN': '{file} 是旧格式的表格（.xls 或 .et）。请用 Excel 或 WPS 另存为 .xlsx 再读。',
    en: '{file} is in an old format (.xls or .et). Save it as .xlsx in Excel or WPS and read that.',
  },
  'binary-format': {
    'zh-CN': '{file} 是二进制工作簿（.xlsb）。请另存为 .xlsx 再读。',
    en: '{file} is a binary workbook (.xlsb). Save it as .xlsx and read that.',
  },
  'open-document': {
    'zh-CN': '{file} 是 OpenDocument 表格（.ods）。请另存为 .xlsx 再读。',
    en: '{file} is an OpenDocument sheet (.ods). Save it as .xlsx and read that.',
  },
  encrypted: {
    'zh-CN': '{file} 设有打开密码。请先去掉密码再读。',
    en: '{file} is protected by a password. Remove the password first.',
  },
  truncated: {
    'zh-CN': '{file} 不完整，可能没有传完。请重新取一份。',
    en: '{file} is incomplete, perhaps a broken transfer. Get it again.',
  },
  damaged: {
    'zh-CN': '{file} 已损坏（{part}）。请用 Excel 或 WPS 打开并另存一份。',
    en: '{file} is damaged ({part}). Open it in Excel or WPS and save it anew.',
  },
  'too-large': {
    'zh-CN': '{file} 太大，读不了（{what} 超过 {limit}）。请删去与任务无关的内容。',
    en: '{file} is too large ({what} over {limit}). Remove what does not belong to the tasks.',
  },
  unsafe: {
    'zh-CN': '{file} 的内部结构不正常（{what}），为安全起见没有读。请向对方要一份重新另存的文件。',
    en: '{file} is built in a suspicious way ({what}) and was not read. Ask for a freshly saved copy.',
  },
  'cell-too-long': {
    'zh-CN': '工作表“{sheet}”的 {cell} 有 {length} 个字，超过单元格上限 {limit}。请把这一段分开。',
    en: 'Cell {cell} of sheet "{sheet}" would hold {length} characters, over the limit of {limit}. Split that paragraph.',
  },
  'later-version': {
    'zh-CN': '{file} 是用更新版本的目标表保存的，这个版本读不准，没有改动它。请更新目标表后再打开。',
    en: '{file} was saved by a later version of Mubiao. This version cannot read it safely and has left it as it is. Update Mubiao, then try again.',
  },
  'form-for-master': {
    'zh-CN': '{file} 是发给部门的填报表，不是总表。请给出发放时更新过的总表；报回的填报表用 collect 汇入。',
    en: '{file} is a form sent to a department, not the master. Give the master as updated when the forms were sent; returned forms are taken in by collect.',
  },
  'no-matrix': {
    'zh-CN': '{file} 里没有责任矩阵（现有工作表：{sheets}）。请给出由 build 生成的工作簿。',
    en: '{file} has no responsibility matrix (its sheets: {sheets}). Give a workbook made by build.',
  },
  'no-departments': {
    'zh-CN': '{file} 里没有部门名单。表格需有“名称”一列，文本每行一个部门。',
    en: '{file} holds no departments. A table needs a column "Name"; a text has one department a line.',
  },
  'missing-folder': {
    'zh-CN': '没有写部门文件存到哪个文件夹。请加 -o 文件夹。',
    en: 'No folder for the departments’ files. Add -o FOLDER.',
  },
  'missing-period': {
    'zh-CN': '没有写期次。请加 --period，例如 --period 2023-06。',
    en: 'No reporting period. Add --period, for example --period 2023-06.',
  },
  'missing-returns': {
    'zh-CN': '没有写报回的文件。写法：{usage}',
    en: 'No returned files were given. Usage: {usage}',
  },
  'nothing-to-send': {
    'zh-CN': '{file} 里没有可发放的任务：各行都没有责任单位，或都已销号、取消。',
    en: 'Nothing in {file} can be sent: no row names a unit, or all are closed or cancelled.',
  },
  'unknown-departments': {
    'zh-CN': '{file} 里没有这些单位：{names}。请核对名称，或先在“部门”表里登记别名。',
    en: '{file} knows no such units: {names}. Check the names, or list them as aliases on the sheet Departments.',
  },
  'bad-decisions': {
    'zh-CN': '{file} 不是处理意见清单。应为 JSON，例如 [{example}]。',
    en: '{file} is no list of decisions. It should be JSON, for example [{example}].',
  },
  'none-read': {
    'zh-CN': '没有一个报回的文件能读入，总表没有改动。',
    en: 'None of the returned files could be taken; the master was left alone.',
  },
  written: {
    'zh-CN': '已写成 {file}',
    en: 'Wrote {file}',
  },
  'master-rebuilt': {
    'zh-CN':
      '{file} 的写法特殊（例如带宏），没能在原文件上改，已重新生成：自己加的工作表只保留数值、公式和合并单元格，外观和图表要重做',
    en: '{file} could not be changed in place (it holds macros, for example) and was made anew: sheets of your own keep values, formulas and merged cells, but not their looks and charts',
  },
  'no-macros': {
    'zh-CN':
      '{file} 用的是带宏工作簿的扩展名，但要写的内容没有宏，Excel 会打不开。没有写任何总表。请把输出改成 .xlsx。',
    en: '{file} has the ending of a workbook with macros, but what would be written has no macros, and Excel would refuse to open it. No master was written. Choose a name that ends in .xlsx.',
  },
  'macros-lost': {
    'zh-CN':
      '{file} 带宏，而且写法特殊，没能在原文件上改；重新生成会丢掉宏，所以没有动它。请在 Excel 中打开并另存一份再试，或输出到 .xlsx（不带宏）。',
    en: '{file} holds macros and could not be changed in place; made anew it would lose them, so it was left alone. Open it in Excel and save it anew, or write to an .xlsx file (without the macros).',
  },
  'backup-made': {
    'zh-CN': '原文件已备份为 {file}',
    en: 'The former file is kept as {file}',
  },
  unexpected: {
    'zh-CN': '程序出错：{detail}。没有写任何文件。请把这一行连同输入告诉维护人员。',
    en: 'The program failed: {detail}. No file was written. Please report this line together with the input.',
  },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

/** Names of formats that hold no plan text, for `{format}`. */
export const FORMAT_NAMES: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  zip: { 'zh-CN': '压缩文件', en: 'an archive' },
  archive: { 'zh-CN': '压缩文件', en: 'an archive' },
  ole2: { 'zh-CN': '旧版 Office 文件或加密文件', en: 'an old or encrypted Office file' },
  pdf: { 'zh-CN': 'PDF', en: 'PDF' },
  rtf: { 'zh-CN': 'RTF', en: 'RTF' },
  picture: { 'zh-CN': '图片', en: 'a picture' },
  unknown: { 'zh-CN': '无法识别', en: 'not recognised' },
};

export type CliMessage = keyof typeof CLI_MESSAGES;

/** Values for the blanks of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A message in one language with its blanks filled; an unknown blank stays empty. */
export const cliText = (lang: Lang, message: CliMessage, data: MessageData = {}): string =>
  CLI_MESSAGES[message][lang].replace(/\{([a-z]+)\}/gi, (_, name: string) => {
    const value = String(data[name] ?? '');
    return name === 'format' ? (FORMAT_NAMES[value]?.[lang] ?? value) : value;
  });
