import { clean } from '../../../../src/plan/text';
import { findOwnerNotes } from '../../../../src/plan/facts/owners';
import { readPersonCell } from '../../../../src/plan/facts/owners/person-cell';
import { readPersons } from '../../../../src/plan/facts/owners/persons';

describe('readPersons', () => {
  it.each([
    ['李某、王某', ['李某', '王某']],
    ['李某 王某', ['李某', '王某']],
    ['李 某,王 某', ['李 某', '王 某']],
    ['市委常委、副市长李某,王某', ['市委常委、副市长李某', '王某']],
    ['县委书记、县长', ['县委书记', '县长']],
    ['副县长 程远', ['副县长 程远']],
    ['总工程师 曲峰', ['总工程师 曲峰']],
    ['县委常委、宣传部部长 米雪', ['县委常委、宣传部部长 米雪']],
    ['各科室负责人', ['各科室负责人']],
    ['李某(综合科、办公室)、王某等', ['李某(综合科、办公室)', '王某']],
    ['李某 13800000000', ['李某 13800000000']],
    ['Ann Lee, Bob Ray', ['Ann Lee', 'Bob Ray']],
    ['暂无', []],
    ['—', []],
    ['', []],
  ])('%s', (text, names) => {
    const found = readPersons(text, text);
    expect(found.map(p => p.name)).toEqual(names);
    expect(found.map(p => text.slice(p.start, p.end))).toEqual(names);
  });
});

describe('persons of a note', () => {
  const read = (text: string): [string, string] => {
    const source = clean(text);
    const notes = findOwnerNotes(source, { start: 0, end: source.text.length });
    const persons = notes.flatMap(n => n.persons ?? []);
    for (const p of persons) expect(source.text.slice(p.span.start, p.span.end)).toBe(p.quote);
    return [
      persons.map(p => `${p.role}:${p.name}`).join(' '),
      notes.flatMap(n => n.owners.map(o => o.name + (o.role === 'lead' ? '!' : ''))).join(' '),
    ];
  };
  it.each([
    [
      '新建泊位500个。（牵头领导：李某；牵头单位：甲局；责任单位：各县区政府；完成时限：2023年12月）',
      'leader:李某',
      '甲局! 各县区政府',
    ],
    [
      '新建泊位500个。（責任領導：李某　責任科室：綜合科　責任人：王某、趙某）',
      'leader:李某 person:王某 person:趙某',
      '綜合科!',
    ],
    ['新建泊位500个。(包抓县级领导:副县长李某;联系人:王某;联系电话:0571-8888)', 'leader:副县长李某 person:王某', ''],
    ['清理病死松木1.2万株。挂点林长:副县长钟某;责任单位:林业局', 'leader:副县长钟某', '林业局!'],
    ['划线20处。(责任人:安全员 周平、车间主任 高强)', 'person:安全员 周平 person:车间主任 高强', ''],
    ['食堂满意度提升到4.3分    负责人：王某    权重40%', 'person:王某', ''],
    ['新建泊位500个。(第一责任人:王某;具体负责人:李某)', 'person:王某 person:李某', ''],
    [
      'Build 30 shelters. (Sponsor: Ann Lee; Lead: Finance; Contact: Bob Ray)',
      'leader:Ann Lee person:Bob Ray',
      'Finance!',
    ],
    ['新建泊位500个。(责任单位:甲局)', '', '甲局!'],
    ['新建泊位500个,责任人要到现场。', '', ''],
  ])('%s', (text, persons, owners) => {
    expect(read(text)).toEqual([persons, owners]);
  });
});

it('reads a cell in the plan’s own script and place', () => {
  const source = clean('建設泊位\t李某、陳某\t無');
  const at = (words: string) => ({ start: source.text.indexOf(words), end: source.text.indexOf(words) + words.length });
  const [, second] = readPersonCell(source, at('李某、陳某'), 'leader');
  expect(second).toMatchObject({ name: '陳某', role: 'leader', basis: 'stated', span: at('陳某') });
  expect(readPersonCell(source, at('無'), 'person')).toEqual([]);
});
