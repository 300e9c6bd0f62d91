import { growth, IN_PROPORTION } from '../../../support/growth';
import { clean } from '../../../../src/plan/text';
import { findOwnerNotes, readOwnerCell } from '../../../../src/plan/facts/owners';

const notes = (text: string) => {
  const source = clean(text);
  return { source, found: findOwnerNotes(source, { start: 0, end: source.text.length }) };
};

describe('findOwnerNotes', () => {
  it('covers the whole note, so that the sentence loses it', () => {
    const { source, found } = notes('建成书屋12个。(责任单位:甲局、乙局)');
    expect(found.map(n => source.text.slice(n.at.start, n.at.end))).toEqual(['(责任单位:甲局、乙局)']);
    expect(found[0]?.owners.map(o => source.text.slice(o.span.start, o.span.end))).toEqual(['甲局', '乙局']);
  });
  it('says after which words a note stands, where there are several or more text follows', () => {
    const { found } = notes('新建泊位500个。(责任单位:甲局)优化线路8条。(责任单位:乙局)');
    expect(found.map(n => n.owners[0]?.after)).toEqual(['位500个。', '优化线路8条。'.slice(-6)]);
    expect(notes('新建泊位500个。(责任单位:甲局)').found[0]?.owners[0]).not.toHaveProperty('after');
  });
  it('reads a note that goes on with a sentence for the rest of the plan', () => {
    const { source, found } = notes('划定范围。〔甲局牵头,乙局参与。以下各项均需落实,不再列出。〕开展清查。(丙局牵头)');
    expect(found.map(n => n.owners.map(o => o.name))).toEqual([['甲局', '乙局'], ['丙局']]);
    expect(found[0] && source.text.charAt(found[0].at.end - 1)).toBe('〕');
    expect(notes('成立专班(以下简称专班。下同)。').found).toEqual([]);
  });
  it('leaves text beside a label alone', () => {
    const { source, found } = notes('建成书屋12个,责任单位:甲局、乙局。继续推进');
    expect(found.map(n => source.text.slice(n.at.start, n.at.end))).toEqual(['责任单位:甲局、乙局。']);
  });
  it('knows the rule for the whole document', () => {
    expect(notes('完成。(甲局、乙局负责。列第一位者为牵头单位,下同)').found[0]?.firstLeads).toBe(true);
    expect(notes('完成。(甲局、乙局负责)').found[0]).not.toHaveProperty('firstLeads');
  });
  it.each([
    ['推进试点。（主辦單位：長期照護科；協辦單位：社會局）', '長期照護科! 社會局'],
    ['推进试点。（长期护理科、护理部落实）', '长期护理科! 护理部'],
    ['推进试点。（持续改进办公室牵头，常态化疫情防控办公室配合）', '持续改进办公室! 常态化疫情防控办公室'],
    ['推进试点。（责任单位：教育局，长期坚持）', '教育局!'],
    ['推进试点。（教育局负责，持续推进）', '教育局!'],
    ['推进试点。（长期坚持）', ''],
  ])('tells a body from a time without an end: %s', (text, expected) => {
    const owners = notes(text).found.flatMap(n => n.owners);
    expect(owners.map(o => o.name + (o.role === 'lead' ? '!' : '')).join(' ')).toBe(expected);
  });
  it.each([
    ['推进试点。（责任单位：市教育局、办公室）', '市教育局! 办公室'],
    ['推进试点。（责任单位：市委员会办公室、组织部）', '市委员会办公室! 组织部'],
    ['推进试点。（责任单位：市教育局、市财政局等。）', '市教育局! 市财政局'],
    ['推进试点。（责任单位：市教育局以及市财政局、与市文旅局）', '市教育局! 市财政局 市文旅局'],
  ])('takes a list apart, and gives the place of the first only to whom it belongs: %s', (text, expected) => {
    const owners = notes(text).found.flatMap(n => n.owners);
    expect(owners.map(o => o.name + (o.role === 'lead' ? '!' : '')).join(' ')).toBe(expected);
  });
  it('names whom he acts with by their whole name, before by when', () => {
    const owners = notes('密度达到95%以上，由畜牧局牵头，会同各乡镇于4月30日前完成。').found.flatMap(n => n.owners);
    expect(owners.map(o => o.name)).toEqual(['畜牧局', '各乡镇']);
  });
  it('counts in the whole text', () => {
    const source = clean('前言很长很长。\n完成建设。(责任单位:甲局)');
    const start = source.text.indexOf('完成');
    const [note] = findOwnerNotes(source, { start, end: source.text.length });
    expect(note?.owners[0]?.quote).toBe('甲局');
    expect(source.text.slice(note?.owners[0]?.span.start, note?.owners[0]?.span.end)).toBe('甲局');
  });
  it.each(['(', '(责任单位:', ')(', '责任单位:', '((((', '(责任单位:、、;)', '牵头牵头牵头,负责'])('bears %s', text => {
    expect(() => notes(text)).not.toThrow();
  });
  it('takes time in proportion to the brackets', async () => {
    const read = (n: number): void => {
      const source = clean('完成建设(一期)任务,'.repeat(n) + '('.repeat(n));
      findOwnerNotes(source, { start: 0, end: source.text.length });
    };
    expect(await growth(read, 3000)).toBeLessThan(IN_PROPORTION);
  });
});

describe('readOwnerCell', () => {
  const cell = (text: string, role: 'lead' | 'support' | 'list'): string => {
    const source = clean(`任务\t${text}`);
    return readOwnerCell(source, { start: 3, end: source.text.length }, role)
      .map(o => o.name + (o.role === 'lead' ? '!' : ''))
      .join(' ');
  };
  it.each([
    ['市教育局、财政局', 'list', '市教育局! 市财政局'],
    ['市教育局、财政局', 'lead', '市教育局! 市财政局!'],
    ['市教育局、财政局', 'support', '市教育局 市财政局'],
    ['市教育局 市财政局', 'list', '市教育局! 市财政局'],
    ['市教育局牵头,市财政局配合', 'list', '市教育局! 市财政局'],
    ['市教育局(牵头)、市财政局', 'list', '市教育局! 市财政局'],
    ['牵头单位:市教育局;配合单位:市财政局', 'list', '市教育局! 市财政局'],
    ['教务处/学生处', 'list', '教务处! 学生处'],
    ['综合部', 'lead', '综合部!'],
    ['各有关单位', 'support', '各有关单位'],
    ['Lead: Finance; Support: HR', 'list', 'Finance! HR'],
    ['N/A', 'list', ''],
    ['TBD', 'lead', ''],
    ['2', 'list', ''],
    ['各班、王老师', 'list', '各班! 王老师'],
    ['无', 'support', ''],
    ['—', 'list', ''],
  ] as const)('%s as %s → %s', (text, role, expected) => {
    expect(cell(text, role)).toBe(expected);
  });
});
