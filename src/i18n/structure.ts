import type { Lang } from './lang';

/**
 * A reading of the outline in numbers: how many tasks, in how many sections (two readings may differ in these alone), and how the
 * tasks begin (`table`: rows, empty: lines without a sign).
 */
interface Read {
  readonly items: number;
  readonly sections: number;
  readonly by: string;
}

const ZH = {
  name: '结构',
  confidence: { sure: '清楚', check: '请核对', guess: '没有把握，请核对' },
  reading: ({ items, sections, by }: Read) =>
    `${sections === 0 ? '' : `${sections} 个板块、`}${items} 项任务（${by === 'table' ? '按表格行' : by === '' ? '按没有编号的行' : `按 ${by}`}）`,
  or: '／',
  other: '也可以读成',
  alarms: {
    'no-items': '没有读出任务',
    'owners-in-one': '不少任务里有几处责任单位，可能是几项任务并成了一项',
    'sections-as-items': '大标题本身成了任务，下面的任务可能没有分开',
    'large-items': '每项任务都很长，可能是几项并成了一项',
    'cells-in-headings': '任务名里有表格的分隔符，表格可能没有认出来',
    'labels-as-items': '许多任务用同样的字开头，可能把“事项：”“时限：”这类栏目当成了任务',
    'form-in-items': '许多任务里夹着同样的栏目名、空格或符号，各栏可能没有分开',
    'first-apart': '第一项与其余各项不同，可能是标题或引言',
    'owners-outside': '有责任单位落在任务之外',
    'headings-within': '有的任务里夹着像标题的行，下面的任务可能归错了地方',
    'levels-mixed': '有些任务的层级可能不对',
    'owners-untold': '有些任务写责任单位的地方，写的是谁没有认出来',
    'numbers-left': '有些编号没有用上',
    'line-ends-lost': '一行里挤着好几项，粘贴时可能丢了换行',
    fragments: '有些任务名只是零碎的字',
    'words-outside': '有不少文字落在任务之外',
    'lines-cut': '有的句子断在行尾，可能被当成了两句',
    spoken: '这是发言记录，应答的话也可能被当成任务',
  },
  leftOut: (characters: number, lines: number) =>
    characters === 0 ? '全文都读了' : `未读 ${characters} 字，在 ${lines} 行`,
  reasons: {
    site: '网页导航、页眉页脚',
    letter: '通知的称呼、印发语和日期',
    'sign-off': '落款',
    attachments: '附件目录',
    'second-copy': '重复粘贴的第二份',
    contents: '目录',
    aside: '批注、引用的旧邮件',
    'page-number': '页码',
    pinyin: '注音',
    markup: '排版标记',
    prefix: '每行前面的引用符号',
    'no-work': '没有要做的事（上年总结、名册、价目、名词解释、附则之类）',
    'by-hand': '手工排除',
  },
  of: (characters: number, lines: string) => `${characters} 字，第 ${lines} 行`,
  lost: {
    title: (count: number) => `结构更正了，有 ${count} 处修改在新的结构里没有位置，请看一看是否要重做：`,
    what: {
      text: '文字的修改',
      kind: '类别的修改',
      targets: '目标的修改',
      deadlines: '时限的修改',
      owners: '责任单位的修改',
      dropped: '删除（这句话还在）',
      added: '手工加的举措',
      heading: '任务名的修改',
      shape: '手工拆开或合并',
      correction: '对这几个字的更正',
    },
    back: '撤销这次更正',
    edited: (count: number) =>
      `原文改过了，有 ${count} 处先前的修改没有带过来（那句话没有了，或者原文改成了别的说法），请看一看是否要重做：`,
    undoEdit: '撤销改原文',
  },
  changed: (lines: number) => `更正了 ${lines} 行`,
  unplaced: (count: number) => `${count} 处更正在这段文字里找不到位置，没有用上`,
};

const EN: typeof ZH = {
  name: 'Structure',
  confidence: { sure: 'clear', check: 'please check', guess: 'a guess, please check' },
  reading: ({ items, sections, by }) =>
    `${items} tasks${sections === 0 ? '' : ` in ${sections} ${sections === 1 ? 'section' : 'sections'}`} (${by === 'table' ? 'by rows of the table' : by === '' ? 'by lines without numbers' : `by ${by}`})`,
  or: ' / ',
  other: 'could also be read as',
  alarms: {
    'no-items': 'no task was found',
    'owners-in-one': 'many tasks name owners several times: several tasks may stand in one',
    'sections-as-items': 'headings themselves became tasks: the tasks below them may not be told apart',
    'large-items': 'every task is long: several may stand in one',
    'cells-in-headings': 'names of tasks hold separators of cells: a table may not have been recognised',
    'labels-as-items': 'many tasks begin with the same words: labels of a form may have become tasks',
    'form-in-items': 'many tasks hold the same label, blank or sign: their fields may not be told apart',
    'first-apart': 'the first task is unlike all others: it may be a title or an introduction',
    'owners-outside': 'owners stand outside all tasks',
    'headings-within': 'lines within tasks look like headings: the tasks below them may belong elsewhere',
    'levels-mixed': 'some tasks may hang on the wrong level',
    'owners-untold': 'where some tasks say who answers, the name was not told',
    'numbers-left': 'some numbers are not used',
    'line-ends-lost': 'one line holds several tasks: line breaks may have been lost in the paste',
    fragments: 'some names of tasks are fragments',
    'words-outside': 'many words stand outside all tasks',
    'lines-cut': 'sentences break off at the ends of lines: one may have been taken for two',
    spoken: 'this is what was said at a meeting: answers may have been taken for tasks',
  },
  leftOut: (characters, lines) =>
    characters === 0 ? 'everything was read' : `${characters} characters left out, in ${lines} lines`,
  reasons: {
    site: 'menus, headers and footers of a web page',
    letter: 'salutation, covering words and date of a letter',
    'sign-off': 'sign-off',
    attachments: 'list of attachments',
    'second-copy': 'second copy of the same text',
    contents: 'table of contents',
    aside: 'comments and an older mail below',
    'page-number': 'page numbers',
    pinyin: 'pinyin notes',
    markup: 'marks of layout',
    prefix: 'signs of quotation before each line',
    'no-work': 'nothing in it is to be done (what was done before, a roster, a price list, what words mean)',
    'by-hand': 'left out by hand',
  },
  of: (characters, lines) => `${characters} characters, line ${lines}`,
  lost: {
    title: count =>
      `The structure was corrected. ${count} ${count === 1 ? 'edit has' : 'edits have'} no place in it; please see whether to make them again:`,
    what: {
      text: 'edited text',
      kind: 'edited kind',
      targets: 'edited targets',
      deadlines: 'edited due date',
      owners: 'edited owners',
      dropped: 'deletion (the sentence is still there)',
      added: 'measure added by hand',
      heading: 'edited name of a task',
      shape: 'split or joined by hand',
      correction: 'correction of these words',
    },
    back: 'Undo this correction',
    edited: count =>
      `The text was edited. ${count} earlier ${count === 1 ? 'edit was' : 'edits were'} not carried over (the sentence is gone, or says something else now); please see whether to make them again:`,
    undoEdit: 'Undo the edit of the text',
  },
  changed: lines => `${lines} lines corrected`,
  unplaced: count => `${count} corrections have no place in this text and were not used`,
};

export const STRUCTURE_TEXTS: Readonly<Record<Lang, typeof ZH>> = { 'zh-CN': ZH, en: EN };
