import { departmentsOf } from '../../../src/ledger/departments/read';

test.each(['职责关键词', '职责词', 'duty words', 'Keywords', '主要职责'])(
  'a column headed %s holds the duty words',
  head => {
    expect(
      departmentsOf([
        ['部门', head],
        ['县教育局', '学校、学位'],
      ]),
    ).toEqual([{ name: '县教育局', aliases: [], contact: '', keywords: ['学校', '学位'] }]);
  },
);

test('without heads the columns are name, aliases, contact, duty words; a name counts once', () => {
  expect(
    departmentsOf([
      ['县教育局', '教育局', '沈明', '学校'],
      ['县教育局', '', '', '食堂'],
      ['', 'x', '', ''],
    ]),
  ).toEqual([{ name: '县教育局', aliases: ['教育局'], contact: '沈明', keywords: ['学校'] }]);
});
