/** Words of the parser's notices, by code. */
export const notices = {
  'no-owner': '没有写责任单位。',
  'no-deadline': '没有写完成时限，也无法从计划年度推出。',
  'no-such-day': '完成时限写的日期日历上没有，只保留了原文，没有填日期；请核实后改成正确的日期。',
  vague: '动词较虚，又没有可衡量的目标，验收时难以判定。',
  garbled: '这里有认不出的字，没有从中提取内容。',
  'numbering-gap': '编号不连续，可能漏贴了一段。',
  'year-guessed': '没有写明是哪一年的计划：年度按正文推定，没写年份的时间按它算，请核对。',
  'lost-line-breaks': '换行丢了，已按编号顺序重新分段，请核对任务的划分。',
  'no-numbers': '正文没有编号，已按段落读取，请核对任务的划分。',
  'pasted-twice': '同一份计划贴了两遍，只读了一遍。',
  'two-plans': '这段文字里像是有两份计划，请分开粘贴。',
  'not-a-plan': '这段文字不像工作计划。',
};
