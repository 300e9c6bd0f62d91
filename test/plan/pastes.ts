import fc from 'fast-check';

/** Pieces that pastes are made of: numbers, labels, furniture, facts, noise. */
const PIECES = [
  '一、加强领导',
  '二、重点任务',
  '（一）深化改革。',
  '(二)',
  '1.建设学校。',
  '2、',
  '3．培训教师',
  '①',
  '第一章 总则',
  '第二条 ',
  '一是',
  '壹、',
  'Goal 1: ',
  'Objective 1.2 ',
  '- ',
  '• ',
  '★',
  '# ',
  '## 措施',
  '年度目标：',
  '考核要点：',
  '完成时限：6月底',
  '责任单位：教务处、总务处',
  '（牵头单位：市教育局，配合单位：市财政局）',
  '（责任单位：',
  '新建幼儿园5所',
  '普及率达到95%以上',
  '不少于20万人次',
  '到2025年，',
  '年内',
  '每月',
  '3-4月：',
  '上半年',
  '分别达到15%、50%、70%左右',
  '全覆盖',
  '印发《实施方案》',
  '召开会议',
  '序号\t工作任务\t责任单位\t完成时限',
  '1\t巡查河道\t水务局\t6月底',
  '\t\t\t',
  '"多行\n单元格"\t',
  '| 任务 | 时限 |',
  '|---|---|',
  '| 开会 | 3月 |',
  '学(xué)校(xiào)',
  '?jī)和嗌',
  '\ufffd\ufffd',
  '“',
  '”',
  '《',
  '》',
  '(',
  ')',
  '。',
  '；',
  '，',
  '：',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '\u3000',
  '\u00a0',
  '\u200b',
  '\t',
  '— 3 —',
  '首页 > 政务公开',
  '版权所有',
  '某某市人民政府',
  '2024年3月5日',
  '清水县2024年工作要点',
  '现将《要点》印发给你们，',
  '各县区：',
  'by June 2024',
  'at least 30 schools',
  'Lead: Team A',
  '=1+1',
  '\ud83d',
  '👉',
  '漢',
];

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);

/** Random pastes: fragments of plans in any order, with noise. */
export const randomPaste = fc.array(piece, { maxLength: 60 }).map(parts => parts.join(''));

/** A well-formed plan whose words vary, in the usual style. */
export const tidyPlan = fc
  .array(
    fc.record({
      title: fc.constantFrom('建设学校', '培训教师', '改善环境', '保障安全'),
      sentences: fc.array(
        fc.constantFrom(
          '年内新建幼儿园5所。',
          '普及率达到95%以上，培训教师200人次。',
          '印发《安全工作方案》。',
          '每月召开调度会1次。',
          '持续推进各项改革，加强监督。',
          '6月底前完成验收；9月底前投入使用。',
          '到2025年，占比提高到64%。',
        ),
        { minLength: 1, maxLength: 4 },
      ),
      owner: fc.constantFrom('', '（责任单位：教务处、总务处）', '（牵头单位：市教育局，配合单位：市财政局）'),
    }),
    { minLength: 2, maxLength: 8 },
  )
  .map(entries =>
    [
      '清水县教育局2024年工作要点',
      '一、总体任务',
      ...entries.map((e, i) => `${String(i + 1)}.${e.title}。${e.sentences.join('')}${e.owner}`),
    ].join('\n'),
  );

/** A paste with one cut, doubling or swap. */
export const mutated = (texts: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(), fc.constantFrom('cut', 'double', 'insert', 'glue'), piece)
    .map(([text, a, b, how, words]) => {
      const [i, j] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
      if (how === 'cut') return text.slice(0, i) + text.slice(Math.min(j, i + 300));
      if (how === 'double') return text.slice(0, j) + text.slice(i);
      if (how === 'insert') return text.slice(0, i) + words + text.slice(i);
      return text.slice(0, i) + text.slice(i, j).replace(/\n/g, '') + text.slice(j);
    });
