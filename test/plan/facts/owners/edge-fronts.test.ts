import { parsePlan } from '../../../../src/plan';

const read = (...lines: readonly string[]): string[] =>
  parsePlan(['近期任务', ...lines].join('\n')).items.map(i => `${i.heading}|${i.owners.map(o => o.name).join('、')}`);

describe('names before a colon at line starts', () => {
  it('answer for the rest of their lines', () => {
    expect(read('机动科：更换省煤器，5月底前完成。', '电气科：校验主变保护。', '仪表班：标定压力表200块。')).toEqual([
      '更换省煤器，5月底前完成|机动科',
      '校验主变保护|电气科',
      '标定压力表200块|仪表班',
    ]);
  });

  it('and are bodies beyond doubt where their duty follows', () => {
    expect(read('调度中心：负责编制预案。', '运检中心：负责清理树障。', '物资公司：储备抢修物资。')).toEqual([
      '负责编制预案|调度中心',
      '负责清理树障|运检中心',
      '储备抢修物资|物资公司',
    ]);
  });

  it('and do so behind numbers in Chinese', () => {
    expect(read('（一）市商务局：开设窗口。', '（二）市教育局：编写读本。', '（三）各街道办事处：张贴告示。')).toEqual([
      '开设窗口|市商务局',
      '编写读本|市教育局',
      '张贴告示|各街道办事处',
    ]);
  });

  it('and a short word among them is a name, a label of other sorts is none', () => {
    const lines = [
      '前厅部：核对预订单。',
      '餐饮：备足食材。',
      '工程部：检修电梯。',
      '人力：调配人手。',
      '保安队：疏导车辆。',
    ];
    expect(read(...lines)).toEqual([
      '核对预订单|前厅部',
      '备足食材|餐饮',
      '检修电梯|工程部',
      '调配人手|人力',
      '疏导车辆|保安队',
    ]);
    const at = (label: string): string[] =>
      parsePlan(['近期任务', `${label}：全员到岗，不出差错。`, ...lines].join('\n')).items.flatMap(i =>
        i.owners.map(o => o.name),
      );
    expect(at('目标')).not.toContain('目标');
    const twice = lines.flatMap(line => [line, '要求：当日办结。']);
    expect(parsePlan(['近期任务', ...twice].join('\n')).items.flatMap(i => i.owners.map(o => o.name))).not.toContain(
      '要求',
    );
  });

  it('and so are many between bodies; two of a kind are not enough behind which others stand', () => {
    const shifts = [
      '秩序一班：清理通道。',
      '秩序二班：值守监控。',
      '保洁：冲洗桶站。',
      '绿化：修剪乔木。',
      '工程维修：保养水泵。',
    ];
    expect(read(...shifts, '项目经理：走访业委会。').map(line => line.split('|')[1])).toEqual([
      '秩序一班',
      '秩序二班',
      '保洁',
      '绿化',
      '工程维修',
      '项目经理',
    ]);
    expect(read(...shifts).filter(line => !line.endsWith('|'))).toEqual([]);
  });

  it('below a section too, in a plan that numbers its tasks elsewhere, and so do companies by number', () => {
    const lines = ['一连：播种9200亩，补苗。', '二连：播种8700亩。', '园艺连：修剪果树。', '加工厂：检修轧花线2条。'];
    const plan = parsePlan(`春耕方案\n一、任务\n1.检修机车。\n2.调运肥料。\n二、连队任务\n${lines.join('\n')}`);
    expect(plan.items.slice(2).map(i => [i.path, i.heading, i.owners[0]?.name])).toEqual([
      ['二/·1', '播种9200亩，补苗', '一连'],
      ['二/·2', '播种8700亩', '二连'],
      ['二/·3', '修剪果树', '园艺连'],
      ['二/·4', '检修轧花线2条', '加工厂'],
    ]);
  });

  it.each([
    [
      'themes',
      ['交通疏导：增设临时停车场。', '预约祭扫：开通线上预约。', '防火巡查：设置收缴点。', '保卫科：全天值守。'],
    ],
    ['places', ['示范社区：新建广场。', '工业园区：铺设管网。', '中心学校：改造操场。']],
  ])('not so: %s', (_, lines) => {
    expect(read(...lines).filter(line => !line.endsWith('|'))).toEqual([]);
  });
});
