import { clean } from '../../../../src/plan/text';
import { readMarker } from '../../../../src/plan/outline/styles';

const read = (line: string): string | null => {
  const s = clean(line);
  const m = readMarker(s, { start: 0, end: s.text.length });
  return m && `${m.style} ${m.token} ${String(m.value)} → ${s.text.slice(m.at.end)}`;
};

describe('numbers that open an entry', () => {
  it.each([
    ['一、加强领导', 'chinese-comma 一 1 → 加强领导'],
    ['十二、加强领导', 'chinese-comma 十二 12 → 加强领导'],
    ['一、五大行动', 'chinese-comma 一 1 → 五大行动'],
    ['（三）完善机制', 'chinese-bracket （三） 3 → 完善机制'],
    ['(十)完善机制', 'chinese-bracket (十) 10 → 完善机制'],
    ['目标一：稳住增长', 'named-22 目标一 1 → 稳住增长'],
    ['關注事項二：正向價值', 'named-18 關注事項二 2 → 正向價值'],
    ['策略1.2 推動學習', 'named-43 策略1.2 2 → 推動學習'],
    ['重点任务3、抓招商', 'named-33 重点任务3 3 → 抓招商'],
    ['㈡完善机制', 'chinese-bracket ㈡ 2 → 完善机制'],
    ['1.加强', 'arabic 1 1 → 加强'],
    ['12. 加强', 'arabic 12 12 → 加强'],
    ['３．加强', 'arabic ３ 3 → 加强'],
    ['4、加强', 'arabic 4 4 → 加强'],
    ['1.2023年工作', 'arabic 1 1 → 2023年工作'],
    ['2.6月底前完成', 'arabic 2 2 → 6月底前完成'],
    ['3.10-11月，验收', 'arabic 3 3 → 10-11月，验收'],
    ['2.3•15活动', 'arabic 2 2 → 3•15活动'],
    ['3.5·12护士节表彰', 'arabic 3 3 → 5·12护士节表彰'],
    ['2.6月度考核', 'decimal 2.6 6 → 月度考核'],
    ['5.12345热线办理', 'arabic 5 5 → 12345热线办理'],
    ['（2）加强', 'arabic-bracket （2） 2 → 加强'],
    ['⑶加强', 'arabic-bracket ⑶ 3 → 加强'],
    ['3)加强', 'arabic-half-bracket 3) 3 → 加强'],
    ['②加强', 'circled ② 2 → 加强'],
    ['#101 登录页改版', 'ticket #101 101 → 登录页改版'],
    ['第二、加强', 'ordinal 第二 2 → 加强'],
    ['第二件  供水', 'ordinal 第二 2 → 供水'],
    ['头一件，修路', 'ordinal 头一 1 → 修路'],
    ['第103号  关于办学的建议', 'proposal 第103号 103 → 关于办学的建议'],
    ['第三章 保障', 'chapter 第三章 3 → 保障'],
    ['第十条 保障', 'article 第十条 10 → 保障'],
    ['第2部分 保障', 'part 第2部分 2 → 保障'],
    ['貳、發展', 'formal 貳 2 → 發展'],
    ['參、照顧', 'formal 參 3 → 照顧'],
    ['乙、措施', 'stem 乙 2 → 措施'],
    ['二是加强', 'one-is 二是 2 → 加强'],
    ['1.2 加强', 'decimal 1.2 2 → 加强'],
    ['2.3.1 Improve', 'decimal 2.3.1 1 → Improve'],
    ['Action 3: Share data', 'english-step Action 3 3 → Share data'],
    ['GOAL 2 – Grow', 'english-goal GOAL 2 2 → Grow'],
    ['Objective 1.4 Cut waste', 'english-objective Objective 1.4 4 → Cut waste'],
    ['Outcome 2: Rivers', 'english-theme Outcome 2 2 → Rivers'],
    ['Output 1.2: Schools', 'english-objective Output 1.2 2 → Schools'],
    ['B2. Teams', 'letter-number B2 2 → Teams'],
    ['第1周（9月1日—9月7日）', 'week 第1周 1 → （9月1日—9月7日）'],
    ['第3—4周：答辩', 'week 第3—4周 3 → 答辩'],
    ['第十八周至第二十周：答辩', 'week 第十八周至第二十周 18 → 答辩'],
    ['第十周：答辩', 'week 第十周 10 → 答辩'],
    ['Ⅱ. Scope', 'roman-sign Ⅱ 2 → Scope'],
    ['III. Scope', 'roman III 3 → Scope'],
    ['O1：提升体验', 'okr-objective O1 1 → 提升体验'],
    ['KR2：新增客户', 'okr-key-result KR2 2 → 新增客户'],
  ])('%s', (line, want) => {
    expect(read(line)).toBe(want);
  });

  it.each([
    '第一周完成入学教育',
    '第3—4周完成入学教育',
    '2.0工程建设',
    '5.6万个学位',
    '0.45以下',
    '2021.12.01',
    '2023年工作要点',
    '(2023)第三号',
    '(市、区)统筹',
    '一、二、三产业融合',
    '一、二年级学生',
    '第一批项目',
    '第一件实事',
    '头一件大事',
    '头一、二次会议',
    '第5号文件要求',
    '第一条规定的内容',
    '甲、乙双方',
    '1.5万亩农田',
    'Actions taken',
    'Goals for 2024',
    '一些学校',
    '一是',
    'Ⅰ类切口感染率',
    'I am here',
    '任务一览表',
    '目标1.5亿元',
    '重点项目三年行动',
  ])('%s opens none', line => {
    expect(read(line)).toBeNull();
  });
  it.each(['二是DRG控费。', '三是“一网通办”。'])('%s opens an entry, by whatever letters', line => {
    expect(read(line)).not.toBeNull();
  });
});
