import { parsePlan } from '../../../../src/plan';

const paths = (text: string): string[] => parsePlan(text, { year: 2026 }).items.map(i => i.path);

describe('a number inside a line', () => {
  it('opens no entry within a bracket that is closed behind it', () => {
    expect(
      paths(
        '一、照明\n1.更换路灯1200盏（第一阶段：6月底前400盏；第二阶段：12月底前800盏）；\n2.维修灯杆50处；\n3.开展巡查（1.每月一次；2.重点路段每周一次）。',
      ),
    ).toEqual(['一/1', '一/2', '一/3']);
  });
  it('opens one behind a bracket, and where its bracket is never closed', () => {
    expect(paths('一、照明\n1.更换路灯1200盏（城管局）2.维修灯杆50处（供电局）3.开展巡查（街道办）')).toEqual([
      '一/1',
      '一/2',
      '一/3',
    ]);
    expect(paths('一、照明\n1.更换路灯1200盏（见附件。2.维修灯杆50处。3.开展夜间巡查。')).toEqual([
      '一/1',
      '一/2',
      '一/3',
    ]);
  });
});
