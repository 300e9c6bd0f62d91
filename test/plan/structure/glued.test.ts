import { parsePlan } from '../../../src/plan';

const alarms = (text: string): readonly string[] => parsePlan(text).structure.alarms;

describe('lines that hold several entries', () => {
  it.each([
    [
      'signs behind stops',
      '近期工作提示\n◎抓紧春耕。核对种子。◎补齐物资。清点水泵。◎办好庙会。制定方案。◎走访农户。登记诉求。',
    ],
    [
      'who answers behind the question',
      '答记者问\n记者：收谁？答：收青年。记者：怎么定？答：发布菜单。记者：何时开？答：下月。',
    ],
    ['days behind dots', '2026年行事历\n第一周（3.2—3.8）· 3.2 汇总人数· 3.4 召开例会· 3.6 检查教案'],
    [
      'names of columns without anything between',
      '2026年实事分解表\n序号项目名称主要内容分管领导牵头单位1增加学位新建学校2所。何平教育局2稳定就业培训1000人。何山人社局',
    ],
  ])('are doubted: %s', (_, text) => {
    expect(alarms(text)).toContain('line-ends-lost');
    expect(parsePlan(text).structure.confidence).not.toBe('sure');
  });
  it.each([
    '近期工作提示\n◎抓紧春耕。核对种子。\n◎补齐物资。清点水泵。',
    '工作计划\n一、修路。建成3公里。2.植树。种树500棵。3.培训。培训20人。',
    '工作计划\n序号由办公室统一编排。\n1.收集材料。\n2.归档。',
    '工作计划\n1.收集附件1.名单、附件2.照片。\n2.归档。',
  ])('are none here: %j', text => {
    expect(alarms(text)).not.toContain('line-ends-lost');
  });
});
