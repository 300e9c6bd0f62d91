import type { CommandWords } from './command-words';

/** What `--help` prints for requests, letters and due lists. */
export const DUTIES_HELP = {
  due: {
    'zh-CN': {
      synopsis: 'mubiao due 总表.xlsx [--within 30] [--by unit] [--as-of 日期] [--out 清单.xlsx|.docx|.txt|-] [--json]',
      text: [
        '到期清单：这一天起若干天内到期、还没有完成的任务。',
        '  --within 天数   不写为 30；0 只看当天',
        '  --by unit      按单位分表',
        '  --as-of 日期    YYYY-MM-DD；“设置”里写了固定日子的可以不写，否则用今天',
        '  -o, --out 文件  .xlsx（能筛选、能打印的表）、.docx 或 .txt；- 打印到屏幕',
        '  --json         输出数据',
        '  --force        文件已存在时覆盖，先留备份',
      ].join('\n'),
    },
    en: {
      synopsis:
        'mubiao due MASTER.xlsx [--within 30] [--by unit] [--as-of DATE] [--out LIST.xlsx|.docx|.txt|-] [--json]',
      text: [
        'Open rows that fall due within some days.',
        '  --within DAYS   30 if absent; 0: today only',
        '  --by unit       a table for each unit',
        '  --as-of DATE    YYYY-MM-DD; absent: the day of the book, else today',
        '  -o, --out FILE  .xlsx (a list to filter and print), .docx or .txt; - prints',
        '  --json          data',
        '  --force         overwrite an existing file, after a backup',
      ].join('\n'),
    },
  },
  letters: {
    'zh-CN': {
      synopsis:
        'mubiao letters 总表.xlsx --as-of 日期 [--unit 单位] [--level 蓝|黄|红] [--answers] [-o 新总表.xlsx --out 督办单.docx|.txt] [--json]',
      text: [
        '督办：列出这一天该发的提醒单、督办单、约谈通知、催办单，以及暂缓的任务和原因。不写 -o 只列出，什么也不改。',
        '  -o, --output 文件  编号、登记进“督办台账”后的总表存到哪里',
        '  --out 文件         全部单子，每张一页，.docx 或 .txt；与 -o 一起用',
        '  --unit 单位        只发给这个单位',
        '  --level 级别       只发这一级：蓝、黄、红',
        '  --answers         把表中已经填报的反馈登记为反馈日期',
        '  --who 姓名         记在更新记录里',
        '  --as-of 日期       YYYY-MM-DD；“设置”里写了固定日子的可以不写',
        '  --json            输出数据',
        '  --force           结果文件已存在时覆盖，先留备份',
      ].join('\n'),
    },
    en: {
      synopsis:
        'mubiao letters MASTER.xlsx --as-of DATE [--unit UNIT] [--level blue|yellow|red] [--answers] [-o OUT.xlsx --out LETTERS.docx|.txt] [--json]',
      text: [
        'Lists the reminders, supervision letters, calls to a talk and follow-ups that the day asks for, and the rows held back, with the reason. Without -o nothing changes.',
        '  -o, --output FILE  where the master goes with the letters numbered and entered',
        '  --out FILE         all letters, a page each, .docx or .txt; together with -o',
        '  --unit UNIT        letters to this unit only',
        '  --level LEVEL      this level only: blue, yellow, red',
        '  --answers          enter the answers that the matrix shows',
        '  --who NAME         stands in the change log',
        '  --as-of DATE       YYYY-MM-DD; may be left out where the book has a fixed day',
        '  --json             data',
        '  --force            overwrite an existing result, after a backup',
      ].join('\n'),
    },
  },
  notice: {
    'zh-CN': {
      synopsis:
        'mubiao notice 总表.xlsx 单号 [--received 签收人] [--answered 反馈摘要] [--end 已办结|已撤回|作废] [--on 日期] -o 新总表.xlsx',
      text: [
        '登记一张单子的签收、反馈、结束，各在更新记录里记一行。表里已有的不会改掉。',
        '  --received 签收人   签收；只写日期的写 --received ""',
        '  --answered 摘要     反馈；没有摘要的写 --answered ""',
        '  --end 结果         已办结、已撤回、作废；撤回和作废的单号不再使用',
        '  --on 日期          YYYY-MM-DD，不写为今天',
        '  --who 姓名         记在更新记录里',
        '  -o, --output 文件  总表存到哪里',
        '  --force           文件已存在时覆盖，先留备份',
      ].join('\n'),
    },
    en: {
      synopsis:
        'mubiao notice MASTER.xlsx NUMBER [--received WHO] [--answered TEXT] [--end settled|withdrawn|void] [--on DATE] -o OUT.xlsx',
      text: [
        'Enters that a letter was received, answered or ended, each with a line of the change log. What stands in the table is not changed.',
        '  --received WHO     received; with a day alone: --received ""',
        '  --answered TEXT    answered; without a summary: --answered ""',
        '  --end OUTCOME      settled, withdrawn, void; numbers of withdrawn and void letters are not used again',
        '  --on DATE          YYYY-MM-DD; absent: today',
        '  --who NAME         stands in the change log',
        '  -o, --output FILE  where the master goes',
        '  --force            overwrite an existing file, after a backup',
      ].join('\n'),
    },
  },
  request: {
    'zh-CN': {
      synopsis:
        'mubiao request 总表.xlsx 编号 --type 销号|延期|调整目标|取消|恢复 [--value 值] [--reason 理由] [--unit 单位] -o 新总表.xlsx [--form 申请表.docx]',
      text: [
        '登记一条申请，责任矩阵不变；核定以后用 apply 生效。',
        '  --value 值     申请的时限或目标，如 12月底、12所',
        '  --evidence 佐证',
        '  --unit 单位    不写为牵头单位',
        '  --on 日期      申请日期，不写为今天',
        '  --form 文件    填好的申请表，.docx 或 .txt',
        '  --who 姓名     记在更新记录里',
        '  -o, --output 文件  总表存到哪里',
        '  --force        文件已存在时覆盖，先留备份',
      ].join('\n'),
    },
    en: {
      synopsis:
        'mubiao request MASTER.xlsx TASK --type close|extend|"change target"|cancel|restore [--value V] [--reason TEXT] [--unit UNIT] -o OUT.xlsx [--form FORM.docx]',
      text: [
        'Enters a request; the matrix stays as it is. Once decided, apply puts it in force.',
        '  --value V       date or target asked for',
        '  --evidence TEXT',
        '  --unit UNIT     absent: who leads the row',
        '  --on DATE       day of the request; absent: today',
        '  --form FILE     the form of application, filled in, .docx or .txt',
        '  --who NAME      stands in the change log',
        '  -o, --output FILE  where the master goes',
        '  --force         overwrite an existing file, after a backup',
      ].join('\n'),
    },
  },
  apply: {
    'zh-CN': {
      synopsis: 'mubiao apply 总表.xlsx -o 新总表.xlsx [--who 姓名] [--json] [--force]',
      text: [
        '核定生效：把“申请核定”里已经同意并写了核定日期的申请写进责任矩阵，每个单元格记一行更新记录。再运行一次什么也不变。',
        '同时列出没有生效的原因、供核定参考的提示，以及没有申请依据的销号和调整。',
        '  --who 姓名      申请里没有写核定人的，记在更新记录里',
      ].join('\n'),
    },
    en: {
      synopsis: 'mubiao apply MASTER.xlsx -o OUT.xlsx [--who NAME] [--json] [--force]',
      text: [
        'Puts approved requests in force: the matrix changes, with a line of the change log for each cell. A second run changes nothing.',
        'Says why a request is not in force, what to look at before deciding, and which closings and adjustments have no request behind them.',
        '  --who NAME      stands in the change log where a request names nobody who decided',
      ].join('\n'),
    },
  },
  history: {
    'zh-CN': {
      synopsis: 'mubiao history 总表.xlsx 编号 [--json]',
      text: '一行任务的经过，按时间：填报和调整、督办单、申请。',
    },
    en: {
      synopsis: 'mubiao history MASTER.xlsx TASK [--json]',
      text: 'The life of one row in time order: reports and adjustments, letters, requests.',
    },
  },
} as const satisfies Record<string, CommandWords>;
