import { officeList } from '../../../src/ledger/departments/office-list';

const department = (name: string, keywords: string[] = [], aliases: string[] = [], contact = '') => ({
  name,
  aliases,
  contact,
  keywords,
});

test('the workbook’s list comes first and is completed, never overruled, by the machine’s', () => {
  const book = [department('教育局'), department('财政局', ['资金'], ['市财政'])];
  const own = [
    department('财政局', ['债务'], ['财局'], '彭伟'),
    department('卫健局', ['医院']),
    department('教育局', ['学校']),
  ];
  expect(officeList(book, own)).toEqual([
    department('教育局', ['学校']),
    department('财政局', ['资金'], ['市财政'], '彭伟'),
    department('卫健局', ['医院']),
  ]);
});

test('either list may be empty', () => {
  expect(officeList([], [department('教育局')])).toEqual([department('教育局')]);
  expect(officeList([department('教育局')], [])).toEqual([department('教育局')]);
});
