import { readEnglish, readWith } from '../../../../src/plan/facts/owners/english';
import { withRoles } from '../../../../src/plan/facts/owners/roles';
import { readLabelled, readRunning } from '../../../../src/plan/facts/owners/segments';
import type { DutySegment } from '../../../../src/plan/facts/owners/segments';

const show = (segments: DutySegment[] | null): string | null =>
  segments && segments.map(s => `${s.duty}:${s.names.map(n => n.name).join('+')}`).join(' ');
const roles = (segments: DutySegment[] | null): string =>
  withRoles(segments ?? [])
    .map(n => n.name + (n.role === 'lead' ? '!' : ''))
    .join(' ');

describe('readLabelled', () => {
  it.each([
    ['牵头单位:甲局;配合单位:乙局、丙局', 'lead:甲局 support:乙局+丙局'],
    ['责任单位甲局、乙局', 'list:甲局+乙局'],
    ['责任单位:甲局牵头,乙局配合', 'lead:甲局 support:乙局'],
    ['责任人:张三;责任单位:甲局', 'person:张三 list:甲局'],
    ['完成时限:年底;责任单位:甲局', 'other: list:甲局'],
    ['指导单位:甲局', 'guide:甲局'],
    ['认领部门:甲局;协同部门:乙局;督办部门:丙委', 'list:甲局 support:乙局 other:'],
    ['统筹单位:甲局;实施单位:乙局', 'lead:甲局 list:乙局'],
    ['责任单位:甲局;分值:10分', 'list:甲局 other:'],
    ['主责:甲局/协办:乙局/预计完成:上半年', 'lead:甲局 support:乙局 other:'],
    ['责任科室:放射科、超声科  协同:信息中心', 'list:放射科+超声科 support:信息中心'],
    ['业务园长:刘慧', 'person:刘慧'],
    ['牵头单位:甲局;成员单位:乙局', 'lead:甲局 support:乙局'],
    ['分管:陈副校长 执行:德育处', 'leader:陈副校长 list:德育处'],
    ['协作实体:甲局', 'support:甲局'],
    ['主责:甲局;把关:副馆长 晏清', 'lead:甲局 other:'],
    ['责任部门/人:采购部/周海', 'list:采购部 person:周海'],
    ['负责人:财务部 郑敏;配合:各事业部', 'list:财务部 person:郑敏 support:各事业部'],
    ['责任:人事小周', 'list:人事 person:小周'],
    ['责任:社工部牵头、护理部帮忙', 'lead:社工部 support:护理部'],
    ['责任:找施工队,后勤跟', 'list:后勤'],
    ['责任:王丽', 'list:王丽'],
    ['责任人 @李四', 'person:李四'],
    ['责任单位:水务局 李强 13900000000、电力公司(电话:0571-88887777)', 'list:水务局+电力公司 person:李强 other:'],
    ['联系领导:社区书记刘芳', 'leader:社区书记刘芳'],
  ])('%s', (text, expected) => {
    expect(show(readLabelled(text, text))).toBe(expected);
  });
  it.each([
    '试点单位:甲局',
    '执行:先行先试',
    '合作:乙局',
    '责任单位要抓好落实',
    '完成时限:年底',
    '考核要点:会议',
    '甲局、乙局',
    '',
  ])('is none: %s', text => {
    expect(readLabelled(text, text)).toBeNull();
  });
});

describe('readRunning', () => {
  it.each([
    ['甲局牵头,乙局、丙局配合', 'lead:甲局 support:乙局+丙局'],
    ['甲局、乙局按职责分工负责', 'list:甲局+乙局'],
    ['甲局会同乙局负责', 'list:甲局 support:乙局'],
    ['就业指导中心负责', 'list:就业指导中心'],
    ['甲局指导,乙局落实', 'guide:甲局 list:乙局'],
    ['甲处牵头;各组执行;年级主任督查', 'lead:甲处 list:各组 other:'],
  ])('%s', (text, expected) => {
    expect(show(readRunning(text, text))).toBe(expected);
  });
  it.each(['甲局要会同乙局制定办法', '甲局牵头的联席会议', '校企配合', '甲局、乙局', '强化任务落实', '负责'])(
    'is none: %s',
    text => {
      expect(readRunning(text, text)).toBeNull();
    },
  );
});

describe('withRoles', () => {
  it.each([
    ['责任单位:甲局、乙局', '甲局! 乙局'],
    ['牵头单位:甲局、乙局', '甲局! 乙局!'],
    ['牵头单位:甲局;责任单位:乙局', '甲局! 乙局'],
    ['责任单位:甲局;责任科室:乙科', '甲局! 乙科'],
    ['指导单位:甲局', '甲局!'],
    ['指导单位:甲局;责任单位:乙局', '甲局 乙局!'],
    ['牵头单位:甲局;配合单位:各有关部门', '甲局!'],
    ['责任单位:各有关部门', '各有关部门!'],
    ['责任单位:甲局、乙局(牵头)', '甲局 乙局!'],
  ])('%s → %s', (text, expected) => {
    expect(roles(readLabelled(text, text))).toBe(expected);
  });
});

describe('English', () => {
  it.each([
    ['Lead: Finance; Support: HR, IT', 'lead:Finance support:HR+IT'],
    ['Responsible: Department of Health and Human Services', 'list:Department of Health and Human Services'],
    ['Owner(s): Finance and HR', 'list:Finance+HR'],
    ['Support: Housing, Parks and Recreation', 'support:Housing+Parks and Recreation'],
    ['Lead: Clerk; Timeline: Q3', 'lead:Clerk'],
    ['Owner: Test Centre, IT / Due: 25 Sep', 'list:Test Centre+IT'],
    ['Owner: Sales / Marketing', 'list:Sales+Marketing'],
    ['R: Reward Team | A: Provost | C: Unions | I: All staff', 'lead:Reward Team support:Provost support:Unions'],
    ['Lead: Registry; Support: n/a', 'lead:Registry support:'],
    ['Lead: Site Matron with the Ambulance Service', 'lead:Site Matron support:Ambulance Service'],
    ['Lead: Special Shelves (with the City Archive)', 'lead:Special Shelves support:City Archive'],
    ['Lead: Head of Work with Schools', 'lead:Head of Work with Schools'],
  ])('%s', (text, expected) => {
    expect(show(readEnglish(text, text))).toBe(expected);
  });
  it.each(['A: yes; B: no', 'Support for firms: grants', 'Note: rounded', 'Finance leads the review', '责任单位:甲局'])(
    'not %s',
    text => {
      expect(readEnglish(text, text)).toBeNull();
    },
  );
  it('reads the running form', () => {
    expect(show(readWith('Finance, with HR and Legal', 'Finance, with HR and Legal'))).toBe(
      'lead:Finance support:HR+Legal',
    );
    expect(show(readWith('led by Finance', 'led by Finance'))).toBe('lead:Finance');
    expect(readWith('see Annex 2', 'see Annex 2')).toBeNull();
  });
});
