import { answersLabel } from '../../../../src/plan/facts/owners/label-line';
import { findOwnerNotes } from '../../../../src/plan/facts/owners';
import { whole } from '../../../support/source';

const ownersOf = (text: string): string[] =>
  findOwnerNotes(...whole(text)).flatMap(n => n.owners.map(o => `${o.role === 'lead' ? '●' : '○'}${o.name}`));

describe('a note by its closing verb or its known bodies', () => {
  it.each([
    ['推进护林。（林业局、共青团中央负责）', ['●林业局', '○共青团中央']],
    ['修路。（县公路段、市交通局负责）', ['●县公路段', '○市交通局']],
    ['保险。（中国人寿负责）', ['●中国人寿']],
    ['通信。（三大运营商配合）', ['○三大运营商']],
    ['采煤。（二号井牵头，安监科配合）', ['●二号井', '○安监科']],
    ['修桥4处。｜负责处室：监测处｜办结：5月', ['●监测处']],
    ['修桥。\n【主责】区住建局；【协办】西关街道、区财政局', ['●区住建局', '○西关街道', '○区财政局']],
    ['修桥。\n【牵头领导】王强；【责任单位】区住建局', ['●区住建局']],
    ['修桥。（区住建局（牵头）、西关街道（配合））', ['●区住建局', '○西关街道']],
    ['到课率100%。教务处、体育组', ['●教务处', '○体育组']],
    ['推进（水利局、林业局、中国人寿、气象局）。', ['●水利局', '○林业局', '○中国人寿', '○气象局']],
  ])('%s', (text, owners) => {
    expect(ownersOf(text)).toEqual(owners);
  });

  it.each([
    '落实。（谁主管谁负责）',
    '落实。（由专人负责）',
    '增长：高质量',
    '改造三处。走廊、教室',
    '建成两处。教务处、走廊',
    '建设水库。（含河道、沟渠）',
    '值守（24小时专人负责）。',
    '完成（党委领导下的校长负责）改革',
    '推广（苹果、梨、市农业局）。',
  ])('leaves %s', text => {
    expect(ownersOf(text)).toEqual([]);
  });
});

describe('等 and bodies that it concerns', () => {
  it.each([
    ['造林。（林业局、水利局、供销社等和各乡镇人民政府负责）', ['●林业局', '○水利局', '○供销社', '○各乡镇人民政府']],
    ['造林。（林业局、水利局、供销社等和各有关乡镇负责）', ['●林业局', '○水利局', '○供销社']],
    ['落实。（各有关部门和单位按职责分工负责）', ['●各有关部门和单位']],
    ['巡查。（各村自行负责）', ['●各村']],
  ])('%s', (text, owners) => {
    expect(ownersOf(text)).toEqual(owners);
  });
});

describe('labels', () => {
  it('keeps no @ before a name', () => {
    expect(ownersOf('提前打样。责任：@设计部 @采购部')).toEqual(['●设计部', '○采购部']);
  });
  it.each([
    ['补充文献。〈牵头：采编部；配合：古籍室〉', ['●采编部', '○古籍室']],
    ['补充文献。＜采编部牵头，流通部配合＞', ['●采编部', '○流通部']],
    ['修订《〈档案法〉实施办法》。〈办公室〉', ['●办公室']],
    ['责任单位：县水利局（电话：5521330）', ['●县水利局']],
    ['责任单位：县住建局 5528811；配合单位：城管大队 0571-5526002', ['●县住建局', '○城管大队']],
    ['开展演练。责任部门——保卫处；配合部门——后勤集团', ['●保卫处', '○后勤集团']],
    ['优化办公空间（HRBP团队）', ['●HRBP团队']],
    ['每季度举办一次Tech Day（Marketing / R&D）', ['●Marketing', '○R&D']],
    ['为电梯命名（Severn / Trent）', []],
    ['责任单位：物资储备中心/5520076', ['●物资储备中心']],
    ['主政单位：观光处；配合单位：东管处）', ['●观光处', '○东管处']],
  ])('%s', (text, owners) => {
    expect(ownersOf(text)).toEqual(owners);
  });
  it('tells who acts for a body from the body', () => {
    const [note] = findOwnerNotes(
      ...whole('责任单位：制造一部-刘强、采购部(马青)、质检部@孙丽、生产部/安全部、工程部、刘村'),
    );
    expect(note?.owners.map(o => o.name)).toEqual([
      '制造一部',
      '采购部',
      '质检部',
      '生产部',
      '安全部',
      '工程部',
      '刘村',
    ]);
    expect(note?.persons?.map(p => `${p.name}:${p.role}`)).toEqual(['刘强:person', '马青:person', '孙丽:person']);
  });
  it.each([
    ['牵头单位:', '后勤处', true],
    ['配合单位:', '膳食委员会、食堂中心', true],
    ['年度目标:', '后勤处', false],
    ['牵头单位:', '在入口处张贴公示', false],
  ])('%s with %s on the next line', (line, next, answers) => {
    expect(answersLabel(line, next)).toBe(answers);
  });
});
