import type { Lang } from '../lang';
import type { CommandWords } from './command-words';

/** What `--help` prints, per command. */
export const CLI_HELP = {
  parse: {
    'zh-CN': {
      synopsis: 'mubiao parse 文件|- [--json] [--year 年份] [--corrections 文件]',
      text: [
        '读一份工作计划，列出任务、目标、责任单位和时限。',
        '文件可以是 .txt（UTF-8、UTF-16、GB18030）、.docx、.pdf、.xlsx、.csv；写 - 则从标准输入读。',
        '  --json       输出完整结果，带原文位置和依据',
        '  --year 年份   计划所属年份，正文没写明时用',
        '  --corrections 文件   对结构的更正（JSON）：某行是板块、任务、举措或不要，合并、拆开，标题、年度等',
      ].join('\n'),
    },
    en: {
      synopsis: 'mubiao parse FILE|- [--json] [--year N] [--corrections FILE]',
      text: [
        'Reads a work plan and lists tasks, targets, owners and deadlines.',
        'FILE may be .txt (UTF-8, UTF-16, GB18030), .docx, .pdf, .xlsx or .csv; - reads standard input.',
        '  --json       print the full result with places in the text and the rules applied',
        '  --year N     year that the plan is for, where its text does not say',
        '  --corrections FILE   corrections of the structure (JSON): a line is a section, task, measure or left out; lines joined or cut; title, year, …',
      ].join('\n'),
    },
  },
  build: {
    'zh-CN': {
      synopsis:
        'mubiao build 文件|- -o 结果.xlsx [--as-of 日期] [--lang zh-CN|en] [--departments 文件] [--protect] [--force]',
      text: [
        '由工作计划生成责任矩阵工作簿，可用 Excel、WPS、LibreOffice 打开。',
        '  -o, --output 文件     结果存到哪里',
        '  --as-of 日期         数据截至哪一天（YYYY-MM-DD），不写则为当天 =TODAY()',
        '  --lang zh-CN|en      表格用中文还是英文，不写则随计划的文字',
        '  --year 年份           计划所属年份，正文没写明时用',
        '  --departments 文件    部门名单：.csv、.txt，或有“部门”工作表的工作簿',
        '  --protect            打开工作表保护（无密码）：公式和隐藏列锁定，计划、责任、进展、管控各列可填',
        '  --force              结果文件已存在时覆盖，先留备份',
        '另：mubiao build --refresh 工作簿 [-o 结果.xlsx]   按工作簿里的数据重新写公式和各表，不丢任何填写内容',
      ].join('\n'),
    },
    en: {
      synopsis:
        'mubiao build FILE|- -o OUT.xlsx [--as-of DATE] [--lang zh-CN|en] [--departments FILE] [--protect] [--force]',
      text: [
        'Makes the responsibility matrix of a plan as a workbook for Excel, WPS and LibreOffice.',
        '  -o, --output FILE    where the result goes',
        '  --as-of DATE         the day up to which data count (YYYY-MM-DD); absent: =TODAY()',
        '  --lang zh-CN|en      language of the sheets; absent: that of the plan',
        '  --year N             year that the plan is for, where its text does not say',
        '  --departments FILE   department list: .csv, .txt, or a workbook with a sheet "Departments"',
        '  --protect            protect the sheets, without a password: formulas and hidden columns are locked, what people fill is open',
        '  --force              overwrite an existing result, after a backup',
        'Also: mubiao build --refresh BOOK [-o OUT.xlsx]   writes formulas and sheets anew from the book’s own data; nothing typed is lost',
      ].join('\n'),
    },
  },
  revise: {
    'zh-CN': {
      synopsis:
        'mubiao revise 新计划 总表.xlsx -o 新总表.xlsx [--report 报告.json] [--dry-run] [--take-plan 编号|all] [--departments 名单] [--force]',
      text: [
        '计划改了：把新的计划写进已有的总表。填报内容跟着原来那句话走，不管它挪到哪里、编号变成几；',
        '编号随新的计划，行键不变；新计划里没有了的行留着，“调整”写“计划已无”；旧编号记在更新记录里。',
        '空着的责任单位和时限用新计划补上；总表和新计划说法不同的，保留总表的，并列出来。',
        '  -o, --output 文件      修订后的总表存到哪里',
        '  --report 文件         把未变、改动、移动、新增、计划已无的行写成 JSON',
        '  --dry-run            只预览，不写总表',
        '  --take-plan 编号      说法不同的行里，这些编号改用新计划的；多个用逗号隔开，写 all 是全部',
        '  --departments 文件    部门名单（.xlsx、.csv、.txt），统一名称和别名',
        '  --who 姓名            记在更新记录里',
        '  --force              结果文件已存在时覆盖，先留备份',
      ].join('\n'),
    },
    en: {
      synopsis:
        'mubiao revise PLAN MASTER.xlsx -o NEW.xlsx [--report REPORT.json] [--dry-run] [--take-plan NUMBERS|all] [--departments FILE] [--force]',
      text: [
        'Writes a new version of the plan into a master. What was reported follows its sentence, wherever it has moved',
        'and whatever its number; numbers follow the new plan, row keys stay; rows that the plan has lost stay and are',
        'marked "dropped by the plan"; old numbers stand in the change log. Blank owners and dates are filled from the',
        'plan; where master and plan both say something, and not the same, the master is kept and the row is listed.',
        '  -o, --output FILE      where the revised master goes',
        '  --report FILE          rows kept, changed, moved, added and gone as JSON',
        '  --dry-run              preview alone; no master is written',
        '  --take-plan NUMBERS    of the rows that differ these take the plan’s words; several by commas, or all',
        '  --departments FILE     department list (.xlsx, .csv, .txt): names and aliases',
        '  --who NAME             stands in the change log',
        '  --force                overwrite an existing result, after a backup',
      ].join('\n'),
    },
  },
  status: {
    'zh-CN': {
      synopsis: 'mubiao status 工作簿.xlsx [--as-of 日期] [--json]',
      text: [
        '读责任矩阵工作簿，按填报情况算出每行的完成率、序时进度和状态。',
        '  --as-of 日期   数据截至哪一天（YYYY-MM-DD）；不写则用工作簿设置，没有设置用当天',
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
  split: {
    'zh-CN': {
      synopsis:
        'mubiao split 总表.xlsx -o 文件夹 --period 2023-06 [--departments 甲,乙] [--keep 报回文件...] [--force]',
      text: [
        '把总表按单位拆成一份份填报表，另附发放清单；发出时的数值记在总表里（先留备份）。',
        '  -o, --output 文件夹    填报表存到哪里，没有则新建',
        '  --period 期次         写在表上和文件名里，例如 2023-06、2023年上半年',
        '  --departments 名单    只发给这些单位，用逗号隔开，可写别名',
        '  --as-of 日期          上期状态算到哪一天（YYYY-MM-DD）；不写则用总表设置，没有设置用当天',
        '  --keep 文件           重发更正表时，保留单位在这份文件里已经填的内容；可写多次',
        '  --master 文件         更新后的总表存到哪里；不写则写回原文件',
        '  --force              文件夹里同名文件已存在时覆盖，先留备份',
      ].join('\n'),
    },
    en: {
      synopsis: 'mubiao split MASTER.xlsx -o FOLDER --period 2023-06 [--departments A,B] [--keep FILE...] [--force]',
      text: [
        'Makes one report form per department, and a list of what went where; the values as sent are kept in the master (after a backup).',
        '  -o, --output FOLDER    where the forms go; made if absent',
        '  --period NAME          stands on the forms and in their names, for example 2023-06',
        '  --departments LIST     only these departments, joined by commas; aliases are understood',
        '  --as-of DATE           the day of the previous status (YYYY-MM-DD); absent: as the book says, else today',
        '  --keep FILE            for a corrected batch: keep what the department has typed into this file; may be repeated',
        '  --master FILE          where the updated master goes; absent: in place',
        '  --force                overwrite forms that exist, after a backup',
      ].join('\n'),
    },
  },
  collect: {
    'zh-CN': {
      synopsis:
        'mubiao collect 总表.xlsx 报回文件... -o 新总表.xlsx [--report 报告.json] [--dry-run] [--resolve master|returned|文件] [--answers] [--force]',
      text: [
        '把各单位报回的文件汇入总表。逐格比较发出时、总表现在、报回的三个数值；两边都改而不同的、同一单位几份文件说法不同的列为冲突；文件的先后、分组、重复不影响结果。',
        '  -o, --output 文件      汇总后的总表存到哪里',
        '  --report 文件         把全部改动、冲突、疑问写成 JSON',
        '  --dry-run            只预览，不写总表',
        '  --resolve master     冲突一律用总表现在的值，以后不再问',
        '  --resolve returned   冲突用报回的值，几份文件说法不同的除外',
        '  --resolve 文件        逐条处理，JSON：[{"no": "8-2", "column": "实际值", "take": "returned"}]',
        '                       申请：{"no": "8-2", "column": "办理申请", "take": {"value": "延期至2024-12-31"}}，不登记写 "take": "master"',
        '                       督办反馈：{"no": "督〔2024〕3号", "column": "反馈日期", "take": "returned"}',
        '  --answers            督办反馈全部登记到“督办台账”；不写则只列出，待确认',
        '  --who 姓名            记在更新记录里',
        '  --force              结果文件已存在时覆盖，先留备份',
        '退出码：有文件读入为 0，一个也没有为 1。',
      ].join('\n'),
    },
    en: {
      synopsis:
        'mubiao collect MASTER.xlsx FILE... -o OUT.xlsx [--report REPORT.json] [--dry-run] [--resolve master|returned|FILE] [--answers] [--force]',
      text: [
        'Merges returned forms into the master. Each cell is compared three ways: as sent, master now, returned; cells changed on both sides, differently, and files of one department that disagree are conflicts. Order, grouping and repetition of the files do not matter.',
        '  -o, --output FILE      where the merged master goes',
        '  --report FILE          all changes, conflicts and questions as JSON',
        '  --dry-run              preview alone; no master is written',
        '  --resolve master       the master wins every conflict, which is then settled',
        '  --resolve returned     the returned value wins, unless files disagree',
        '  --resolve FILE         one by one, JSON: [{"no": "8-2", "column": "Actual", "take": "returned"}]',
        '                         a request: {"no": "8-2", "column": "Request", "take": {"value": "Extend to 2024-12-31"}}, or "take": "master" to leave it',
        '                         an answer to a letter: {"no": "(its number)", "column": "Answered on", "take": "returned"}',
        '  --answers              enter all answers to letters on the sheet Letters; absent: they are listed, to be confirmed',
        '  --who NAME             stands in the change log',
        '  --force                overwrite an existing result, after a backup',
        'Exit status 0 if any file was read, 1 if none.',
      ].join('\n'),
    },
  },
} as const satisfies Record<string, CommandWords>;

/** First lines of the general help. */
export const CLI_ABOUT: Readonly<
  Record<Lang, { readonly about: string; readonly more: string; readonly lang: string }>
> = {
  'zh-CN': {
    about: '目标表 Mubiao：把工作计划变成责任矩阵。',
    more: '每个命令都可加 --help 看说明。退出码：0 完成，1 没有完成（会说明原因），2 命令写得不对。',
    lang: '  --lang zh-CN|en  提示用的语言',
  },
  en: {
    about: 'Mubiao 目标表: from a work plan to a responsibility matrix.',
    more: 'Each command explains itself with --help. Exit status: 0 done, 1 failed (it says why), 2 wrong usage.',
    lang: '  --lang zh-CN|en  language of messages',
  },
};
