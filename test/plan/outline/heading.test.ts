import { splitHeading } from '../../../src/plan/outline';
import { parsePlan } from '../../../src/plan';
import { clean } from '../../../src/plan/text';

const split = (line: string): string[] => {
  const source = clean(line);
  const { heading, rest } = splitHeading(source, { start: 0, end: source.text.length });
  return [heading, rest].map(r => source.text.slice(r.start, r.end));
};

describe('heading and rest of a line', () => {
  it.each([
    ['加强管理。开展检查。', ['加强管理', '开展检查。']],
    ['跌倒预防：发生率控制在0.05‰以内。每月抽查4个病区。', ['跌倒预防', '发生率控制在0.05‰以内。每月抽查4个病区。']],
    ['“互联网+护理服务”：新开通项目8项。公布目录。', ['“互联网+护理服务”', '新开通项目8项。公布目录。']],
    ['修路：硬化1.2公里。', ['修路：硬化1.2公里', '']],
    ['修路：硬化1.2公里。谁来管：村委会', ['修路：硬化1.2公里', '谁来管：村委会']],
    [
      'Staff. Offer four apprenticeships. Keep absence below 4%.',
      ['Staff', 'Offer four apprenticeships. Keep absence below 4%.'],
    ],
  ])('%s', (line, want) => {
    expect(split(line)).toEqual(want);
  });
});

const items = (text: string) => parsePlan(text).items;

describe('headings that name their time', () => {
  const text = `临江县2024年安全生产专项整治方案

一、工作安排
（一）第一阶段（2024年3月1日至6月30日）
1.开展自查自纠。各单位形成问题清单。
2.组织业务培训。培训骨干50名。
（二）第二阶段（2024年7月1日至11月30日）
1.开展集中整治。完成隐患整改120处。
2.督导检查。每月抽查一次。`;
  it('(一)第一阶段 says its number twice and is one level', () => {
    expect(items(text).map(i => i.path)).toEqual(['一/（一）/1', '一/（一）/2', '一/（二）/1', '一/（二）/2']);
  });
  it('gives its span to what names no time', () => {
    expect(items(text)[0]?.measures[0]?.deadlines).toMatchObject([
      { start: '2024-03-01', date: '2024-06-30', basis: 'inherited' },
    ]);
  });

  const stages = `清水河三年行动方案（2026—2028年）

一、第一阶段（2026年2月至5月）
1.排查。溯源完成率不低于98%。
二、第二阶段（2028年1月至12月）
1.管护。6月底前修订办法。
2.资金。投入9亿元，其中2026年2亿元。`;
  it('a month below a stage belongs to its year, and a stated year stays', () => {
    const dates = items(stages).flatMap(i =>
      i.measures.flatMap(m => m.deadlines.filter(d => d.basis === 'stated').map(d => d.date)),
    );
    expect(dates).toEqual(['2028-06-30', '2026-12-31']);
  });
});

describe('a column of 考核项目 beside one of 考核指标', () => {
  it('names the tasks, and the sentences beside them are their measures', () => {
    const rows = [
      '1\t健全组织\t调整名单，并公布。\t县林长办',
      '2\t坚持巡山\t每月巡山不少于20天。\t县公安局',
      '3\t完善制度\t修订巡护制度。\t县林业局',
    ];
    const read = items(`临江县2026年林长制考核方案\n\n序号\t考核项目\t考核指标\t负责考核部门\n${rows.join('\n')}\n`);
    expect(read.map(i => [i.heading, i.measures.map(m => m.text)])).toEqual([
      ['健全组织', ['调整名单，并公布。']],
      ['坚持巡山', ['每月巡山不少于20天。']],
      ['完善制度', ['修订巡护制度。']],
    ]);
  });
});
