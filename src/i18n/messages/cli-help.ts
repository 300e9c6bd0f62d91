import type { Lang } from '../lang';

type Help = Readonly<Record<Lang, { readonly synopsis: string; readonly text: string }>>;

/** What `--help` prints, per command. */
export const CLI_HELP = {
  parse: {
    'zh-CN': {
      synopsis: 'mubiao parse 文件|- [--json] [--year 年份]',
      text: [
        '读一份工作计划, 列出任务、目标、责任单位和时限。',
        '文件可以是 .txt (UTF-8、UTF-16、GB18030)、.docx、.xlsx、.csv; 写 - 则从标准输入读。',
        '  --json       输出完整结果, 带原文位置和依据',
        '  --year 年份   计划所属年份, 正文没写明时用',
      ].join('\n'),
    },
    en: {
      synopsis: 'mubiao parse FILE|- [--json] [--year N]',
      text: [
        'Reads a work plan and lists tasks, targets, owners and deadlines.',
        'FILE may be .txt (UTF-8, UTF-16, GB18030), .docx, .xlsx or .csv; - reads standard input.',
        '  --json       print the full result with places in the text and the rules applied',
        '  --year N     year that the plan is for, where its text does not say',
      ].join('\n'),
    },
  },
  build: {
    'zh-CN': {
      synopsis: 'mubiao build 文件|- -o 结果.xlsx [--as-of 日期] [--lang zh-CN|en] [--departments 文件] [--force]',
      text: [
        '由工作计划生成责任矩阵工作簿, 可用 Excel、WPS、LibreOffice 打开。',
        '  -o, --output 文件     结果存到哪里',
        '  --as-of 日期         数据截至哪一天 (YYYY-MM-DD), 不写则为当天 =TODAY()',
        '  --lang zh-CN|en      表格用中文还是英文, 不写则随计划的文字',
        '  --year 年份           计划所属年份, 正文没写明时用',
        '  --departments 文件    部门名单: .csv、.txt, 或有“部门”工作表的工作簿',
        '  --force              结果文件已存在时覆盖, 先留备份',
        '另: mubiao build --refresh 工作簿 [-o 结果.xlsx]   按工作簿里的数据重新写公式和各表, 不丢任何填写内容',
      ].join('\n'),
    },
    en: {
      synopsis: 'mubiao build FILE|- -o OUT.xlsx [--as-of DATE] [--lang zh-CN|en] [--departments FILE] [--force]',
      text: [
        'Makes the responsibility matrix of a plan as a workbook for Excel, WPS and LibreOffice.',
        '  -o, --output FILE    where the result goes',
        '  --as-of DATE         the day up to which data count (YYYY-MM-DD); absent: =TODAY()',
        '  --lang zh-CN|en      language of the sheets; absent: that of the plan',
        '  --year N             year that the plan is for, where its text does not say',
        '  --departments FILE   department list: .csv, .txt, or a workbook with a sheet "Departments"',
        '  --force              overwrite an existing result, after a backup',
        'Also: mubiao build --refresh BOOK [-o OUT.xlsx]   writes formulas and sheets anew from the book’s own data; nothing typed is lost',
      ].join('\n'),
    },
  },
  status: {
    'zh-CN': {
      synopsis: 'mubiao status 工作簿.xlsx [--as-of 日期] [--json]',
      text: [
        '读责任矩阵工作簿, 按填报情况算出每行的完成率、序时进度和状态。',
        '  --as-of 日期   数据截至哪一天 (YYYY-MM-DD); 不写则用工作簿设置, 没有设置用当天',
        '  --json        输出 JSON',
      ].join('\n'),
    },
    en: {
      synopsis: 'mubiao status IN.xlsx [--as-of DATE] [--json]',
      text: [
        'Reads a matrix workbook and computes rate, pace and status of each row from what was filled in.',
        '  --as-of DATE   the day up to which data count (YYYY-MM-DD); absent: as the book says, else today',
        '  --json         print JSON',
      ].join('\n'),
    },
  },
} as const satisfies Record<string, Help>;

/** First lines of the general help. */
export const CLI_ABOUT: Readonly<
  Record<Lang, { readonly about: string; readonly more: string; readonly lang: string }>
> = {
  'zh-CN': {
    about: '目标表 Mubiao: 把工作计划变成责任矩阵。',
    more: '每个命令都可加 --help 看说明。退出码: 0 完成, 1 没有完成 (会说明原因), 2 命令写得不对。',
    lang: '  --lang zh-CN|en  提示用的语言',
  },
  en: {
    about: 'Mubiao 目标表: from a work plan to a responsibility matrix.',
    more: 'Each command explains itself with --help. Exit status: 0 done, 1 failed (it says why), 2 wrong usage.',
    lang: '  --lang zh-CN|en  language of messages',
  },
};
