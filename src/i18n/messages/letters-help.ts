import type { CommandWords } from './command-words';

/** What `--help` prints for periods, bulletins and letters. */
export const LETTERS_HELP = {
  period: {
    'zh-CN': {
      synopsis: 'mubiao period 总表.xlsx --as-of 日期 -o 新总表.xlsx [--name 期次] [--issue 期号] [--force]',
      text: [
        '定期：把这一天的各项数字登记为“期次”表的一行，并存下每一行的状态，供通报与上期比较、总览画趋势图。',
        '最近三期逐行保留，更早的只留总数。同一期次再登记一次，数字换新，期号和备注不动。',
        '  -o, --output 文件   登记后的总表存到哪里',
        '  --as-of 日期        数据截至哪一天（YYYY-MM-DD）；“设置”里写了固定日子的可以不写',
        '  --name 期次         不写则用年月，如 2026-09',
        '  --issue 期号        通报第几期，可不写',
        '  --force            结果文件已存在时覆盖，先留备份',
      ].join('\n'),
    },
    en: {
      synopsis: 'mubiao period MASTER.xlsx --as-of DATE -o OUT.xlsx [--name PERIOD] [--issue N] [--force]',
      text: [
        'Closes a period: the totals of the day become a line on the sheet Periods, and the state of each row is kept, so that a bulletin can compare and the overview draws its trend.',
        'The newest three periods are kept row by row, older ones as totals. The same period again takes new figures; issue number and remarks stay.',
        '  -o, --output FILE   where the master goes',
        '  --as-of DATE        the day up to which data count (YYYY-MM-DD); may be left out where the book has a fixed one',
        '  --name PERIOD       absent: year and month, 2026-09',
        '  --issue N           issue number of the bulletin',
        '  --force             overwrite an existing result, after a backup',
      ].join('\n'),
    },
  },
  bulletin: {
    'zh-CN': {
      synopsis:
        'mubiao bulletin 总表.xlsx --as-of 日期 --out 通报.docx|通报.txt|- [--kind 通报|简报|专报] [--issue 期号] [--previous 上期总表.xlsx] [--template 模板.docx] [--check] [--json] [--force]',
      text: [
        '由总表写一份通报：总体情况、进展较好、滞后和逾期、存在问题、下一步要求，附单位排名和滞后清单。',
        '每句话的数字都从任务行里数出来；没有内容的句子整句不写，不替您下评语。',
        '  --as-of 日期      数据截至哪一天（YYYY-MM-DD）；“设置”里写了固定日子的可以不写',
        '  --kind 种类       通报（默认）、简报（带报头，不提要求）、专报（滞后和问题放在前面）',
        '  --issue 期号      第几期，写在报头上',
        '  --date 日期       落款日期，不写则同数据截至',
        '  --previous 文件   上期的总表；不写则用总表里登记的期次（见 period）',
        '  --period 期次     与总表里哪一期比较，不写则用最近一期',
        '  --template 文件   Word 模板，里面写有 {{标题}} {{正文}} {{日期}}，也可用 {{期号}} {{单位}}',
        '  --check          加一个核对表：每句话依据哪些编号，不印发',
        '  -o, --out 文件    .docx、.txt，或 - 打印出来',
        '  --json           输出每句话、依据的行和数字',
        '  --lang zh-CN|en  通报用中文还是英文，不写则同总表',
        '  --force          结果文件已存在时覆盖，先留备份',
      ].join('\n'),
    },
    en: {
      synopsis:
        'mubiao bulletin MASTER.xlsx --as-of DATE --out F.docx|F.txt|- [--kind bulletin|brief|"special report"] [--issue N] [--previous OLD.xlsx] [--template T.docx] [--check] [--json] [--force]',
      text: [
        'Writes a bulletin from a master: overall figures, what goes well, what is behind or overdue, problems, next steps, with departments ranked and late rows listed in annexes.',
        'Every number is counted from rows; a sentence without content is left out whole, and nothing is judged for you.',
        '  --as-of DATE      the day up to which data count (YYYY-MM-DD); may be left out where the book has a fixed one',
        '  --kind KIND       bulletin (default), brief (with a masthead, without demands), special report (late rows and problems first)',
        '  --issue N         issue number in the masthead',
        '  --date DATE       day of the signature; absent: that of the data',
        '  --previous FILE   the master of the last period; absent: the periods closed in this one (see period)',
        '  --period NAME     the closed period to compare with; absent: the last one',
        '  --template FILE   Word letterhead with {{title}} {{body}} {{date}} in it; {{issue}} and {{office}} too',
        '  --check           adds a list of the rows behind each sentence, not for issue',
        '  -o, --out FILE    .docx, .txt, or - to print it',
        '  --json            print sentences, rows and numbers',
        '  --lang zh-CN|en   language of the bulletin; absent: that of the master',
        '  --force           overwrite an existing result, after a backup',
      ].join('\n'),
    },
  },
} as const satisfies Record<string, CommandWords>;
