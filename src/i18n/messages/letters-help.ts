import type { Lang } from '../lang';

type Help = Readonly<Record<Lang, { readonly synopsis: string; readonly text: string }>>;

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
} as const satisfies Record<string, Help>;
