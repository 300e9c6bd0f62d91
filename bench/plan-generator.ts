/** Plans of any length out of word lists, no two passages alike; the same seed gives the same text. */
const PLACES = ['云溪', '青石', '白鹭', '松岭', '临江', '望山', '金沙', '南屏', '长桥', '东湖'];
const THINGS = [
  '农村公路',
  '口袋公园',
  '养老服务中心',
  '托育机构',
  '充电桩',
  '示范学校',
  '污水管网',
  '高标准农田',
  '便民市场',
  '健身步道',
  '文化驿站',
  '人才公寓',
];
const UNITS = ['公里', '个', '家', '所', '个', '所', '公里', '万亩', '处', '公里', '个', '套'];
const RATES = ['签约率', '达标率', '覆盖率', '满意率', '办结率', '合格率', '回收利用率', '入园率'];
const SUBJECTS = ['家庭医生', '空气质量', '垃圾分类', '群众诉求', '食品抽检', '学前教育', '秸秆', '政务服务'];
const DOCUMENTS = ['实施方案', '管理办法', '任务清单', '专项规划', '操作指南', '评价标准'];
const FIELDS = ['教育', '卫生', '交通', '住房', '文化', '农业', '生态', '科技', '民政', '商务'];
const BODIES = [
  '教育局',
  '卫生健康委',
  '交通运输局',
  '住房城乡建设局',
  '文化旅游局',
  '农业农村局',
  '生态环境局',
  '科技局',
  '民政局',
  '商务局',
  '财政局',
  '发展改革委',
];
const VERBS = ['完善', '健全', '深化', '推进', '加强', '优化', '规范', '拓展'];
const NUMERALS = '一二三四五六七八九十';

/** Small multiplicative generator (Park and Miller 1988): enough to vary words, the same everywhere. */
function generator(seed: number): (below: number) => number {
  let state = (seed % 2147483646) + 1;
  return below => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const numeral = (n: number): string =>
  n <= 10
    ? (NUMERALS[n - 1] ?? '')
    : n < 20
      ? `十${NUMERALS[n - 11]}`
      : `${NUMERALS[Math.floor(n / 10) - 1]}十${n % 10 ? NUMERALS[(n % 10) - 1] : ''}`;

/** A plan of at least `characters` characters. */
export function generatePlan(characters: number, seed = 1): string {
  const below = generator(seed);
  const pick = (list: readonly string[]): string => list[below(list.length)] ?? '';
  const body = (): string => `市${pick(BODIES)}`;
  const sentence: readonly (() => string)[] = [
    () => {
      const i = below(THINGS.length);
      return `${pick(['新建', '改造', '建成', '提升'])}${pick(PLACES)}${THINGS[i]}${pick(['不少于', '', '超过', '至少'])}${below(90) + 2}${UNITS[i]}。`;
    },
    () => `${pick(SUBJECTS)}${pick(RATES)}达到${below(60) + 40}%以上，较上年提高${below(9) + 1}个百分点。`,
    () => `${below(11) + 1}月底前制定印发《${pick(PLACES)}${pick(FIELDS)}${pick(DOCUMENTS)}》。`,
    () =>
      `${pick(VERBS)}${pick(FIELDS)}领域${pick(['协调', '监管', '服务', '保障'])}机制，${pick(VERBS)}${pick(SUBJECTS)}工作。`,
    () => `每${pick(['月', '季度', '周', '半年'])}组织${pick(FIELDS)}专题培训不少于${below(5) + 1}次。`,
    () => `全年完成${pick(FIELDS)}投资${below(300) + 5}.${below(9) + 1}亿元，争取资金${below(9000) + 100}万元。`,
    () => `持续开展“${pick(PLACES)}${pick(FIELDS)}”行动，${pick(VERBS)}${pick(THINGS)}管理。`,
  ];
  const lines = [`${pick(PLACES)}市2024年重点工作要点`];
  let length = 0;
  for (let section = 1, item = 1; length < characters; section++) {
    lines.push(
      `${numeral(((section - 1) % 99) + 1)}、${pick(VERBS)}${pick(FIELDS)}${pick(['事业', '体系', '环境'])}，${pick(VERBS)}${pick(FIELDS)}服务`,
    );
    for (let k = below(6) + 3; k > 0; k--, item++) {
      const measures = Array.from({ length: below(5) + 2 }, () => sentence[below(sentence.length)]?.() ?? '').join('');
      const line = `${item}.${pick(VERBS)}${pick(PLACES)}${pick(FIELDS)}${pick(['建设', '改革', '管理'])}。${measures}（牵头单位：${body()}；配合单位：${body()}、${body()}）`;
      lines.push(line);
      length += line.length;
    }
  }
  return lines.join('\n');
}
