import type { Lang } from '../lang';
import { FILE_MESSAGES, fileWord } from './files';
import { DUTY_MESSAGES } from './duties';
import { LETTER_MESSAGES } from './letters';

/**
 * What the command line says: what happened, where, and what to do. `{name}` is filled in.
 */
export const CLI_MESSAGES = {
  ...FILE_MESSAGES,
  ...LETTER_MESSAGES,
  ...DUTY_MESSAGES,
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
  'not-a-plan': {
    'zh-CN': '{file} 里没有找到工作安排（可能只有菜单或目录）。请给出计划正文。',
    en: 'No work items were found in {file} (perhaps only menus or a table of contents). Give the text of the plan.',
  },
  'bad-corrections': {
    'zh-CN':
      '{file} 不是更正清单（第 {entry} 条有误；0 表示整个文件读不出来）。应为 JSON 数组，每条写明 type、at 等。什么也没有改。',
    en: '{file} is no list of corrections (entry {entry} is wrong; 0: the file as a whole). It should be a JSON list whose entries have a type, a place (at) and so on. Nothing was changed.',
  },
  'form-for-master': {
    'zh-CN': '{file} 是发给部门的填报表，不是总表。请给出发放时更新过的总表；报回的填报表用 collect 汇入。',
    en: '{file} is a form sent to a department, not the master. Give the master as updated when the forms were sent; returned forms are taken in by collect.',
  },
  'later-version': {
    'zh-CN': '{file} 是用更新版本的目标表保存的，这个版本读不准，没有改动它。请更新目标表后再打开。',
    en: '{file} was saved by a later version of Mubiao. This version cannot read it safely and has left it as it is. Update Mubiao, then try again.',
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
    en: 'Nothing in {file} can be sent: no row names a department, or all are closed or cancelled.',
  },
  'none-differ': {
    'zh-CN': '--take-plan：这些编号的行没有和新计划说法不同的内容：{numbers}',
    en: '--take-plan: no row of these numbers differs from the new plan: {numbers}',
  },
  'unknown-departments': {
    'zh-CN': '{file} 里没有这些单位：{names}。请核对名称，或先在“部门”表里登记别名。',
    en: '{file} knows no such departments: {names}. Check the names, or list them as aliases on the sheet Departments.',
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
  'sheets-remade': {
    'zh-CN':
      '{file} 里责任矩阵、总览、分工表等目标表的工作表已按新的计划重新生成，在这些表里另加的颜色、批注、图形没有保留；您自己加的工作表原样未动',
    en: 'The sheets of Mubiao in {file} (matrix, overview, division of work …) were made anew for the new plan: colours, comments and drawings that somebody put into them are not kept; sheets of your own are as they were',
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

export type CliMessage = keyof typeof CLI_MESSAGES;

/** Values for the blanks of a message. */
export type MessageData = Readonly<Record<string, string | number>>;

/** A message in one language with its blanks filled; an unknown blank stays empty. */
export const cliText = (lang: Lang, message: CliMessage, data: MessageData = {}): string =>
  CLI_MESSAGES[message][lang].replace(/\{([a-z]+)\}/gi, (_, name: string) => fileWord(name, data, lang));
