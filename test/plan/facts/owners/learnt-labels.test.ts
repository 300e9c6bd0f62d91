import { parsePlan } from '../../../../src/plan';

const owners = (...lines: readonly string[]): string[] =>
  parsePlan(`县重点任务清单\n${lines.join('\n')}`).items.map(i =>
    i.owners.map(o => o.name + (o.role === 'lead' ? '!' : '')).join('、'),
  );

describe('labels that only one text has', () => {
  it('are learnt from names behind them; of those in a row the first says who leads', () => {
    expect(
      owners(
        '1.清理库存。\n主推：仓储部\n辅推：采购中心、财务部',
        '2.更换密封。\n主推：技术部\n辅推：总装车间',
        '3.编写教材。\n主推：人事部\n辅推：法务',
      ),
    ).toEqual(['仓储部!、采购中心、财务部', '技术部!、总装车间', '人事部!、法务']);
  });

  it('and so are those in signs, side by side', () => {
    expect(
      owners(
        '1.排查餐馆。\n〖监管〗商务局 〖属地〗各街道',
        '2.更换软管。\n〖监管〗住建局 〖属地〗各街道',
        '3.入户安检。\n〖监管〗住建局、城管局 〖属地〗各社区',
      ),
    ).toEqual(['商务局!、各街道', '住建局!、各街道', '住建局!、城管局!、各社区']);
  });

  it('and behind these others, if any of their names tells that it is one', () => {
    const tasks = (label: string, ...names: readonly string[]): string[] =>
      owners(
        ...['舞美队', '灯光组', '服装部'].map(
          (lead, i) =>
            `${i + 1}.${['修道具', '调灯光', '补服装'][i] ?? ''}  扛旗：${lead}  ${label}：${names[i] ?? ''}`,
        ),
      );
    expect(tasks('搭手', '采购', '场务', '舞台监督')).toEqual(['舞美队!、采购', '灯光组!、场务', '服装部!、舞台监督']);
    expect(tasks('效果', '满堂彩', '过得去', '再排')).toEqual(['舞美队!', '灯光组!', '服装部!']);
    expect(tasks('类别', '采购', '工程', '设计')).toEqual(['舞美队!', '灯光组!', '服装部!']);
  });

  it('say by their own words who leads, whatever stands before them', () => {
    expect(
      owners(
        '1.核对库存。\n整改责任领导：柳青\n整改牵头股室：业务股\n整改协同股室：审计股',
        '2.清理合同。\n整改责任领导：柳青\n整改牵头股室：资产股\n整改协同股室：审计股',
        '3.修订办法。\n整改责任领导：柳青\n整改牵头股室：办公室\n整改协同股室：人事股',
      ),
    ).toEqual(['业务股!、审计股', '资产股!、审计股', '办公室!、人事股']);
  });

  it('may have a blank for a colon', () => {
    expect(
      owners(
        '1.凤岭乡：包保领导 何山；包保单位 县财政局、县审计局',
        '2.石坪乡：包保领导 丁岚；包保单位 县教育局',
        '3.云台镇：包保领导 吕枫；包保单位 县税务局',
      ),
    ).toEqual(['县财政局!、县审计局', '县教育局!', '县税务局!']);
    expect(
      owners(
        '1.石坪片 包保领导 丁岚 包保单位 县教育局、县团委',
        '2.云台片 包保领导 吕枫 包保单位 县税务局',
        '3.河口片 包保领导 何山 包保单位 县供电公司',
      ),
    ).toEqual(['县教育局!、县团委', '县税务局!', '县供电公司!']);
    expect(
      owners('1.走访 责任单位 有话要说', '2.宣传 责任单位 有事要说', '3.调解 责任单位 有难要帮').filter(Boolean),
    ).toEqual([]);
  });

  it('are learnt from names of persons, too', () => {
    const persons = parsePlan(
      '县重点任务清单\n1.清理河道。\n驻点书记：王海\n帮扶责任村医：刘芳、陈亮\n2.维修水渠。\n驻点书记：副镇长 郑晓\n帮扶责任村医：赵强\n3.整治院落。\n驻点书记：周明\n帮扶责任村医：李静',
    ).items.map(i => (i.persons ?? []).map(p => `${p.name}${p.role === 'leader' ? '!' : ''}`).join('、'));
    expect(persons).toEqual(['王海!、刘芳、陈亮', '副镇长 郑晓!、赵强', '周明!、李静']);
  });

  it.each([
    ['too few', ['1.清理库存。\n主推：仓储部', '2.更换密封。\n主推：技术部', '3.编写教材。']],
    ['places', ['1.办书展。\n活动地点：县文体局', '2.办灯会。\n活动地点：县政府', '3.办赛事。\n活动地点：县教育局']],
    ['other words', ['1.办书展。\n主题：好书好人', '2.办灯会。\n主题：好灯好人', '3.办赛事。\n主题：好戏']],
    [
      'not always names',
      ['1.办书展。\n主推：县文体局', '2.办灯会。\n主推：县教育局', '3.办赛事。\n主推：由群众的推荐产生'],
    ],
  ])('are none: %s', (_, lines) => {
    expect(owners(...lines).filter(line => line !== '')).toEqual([]);
  });
});
