import { parsePlan } from '../../../src/plan';
import { outlineOf } from './read';
import { pasteSpan } from '../../../src/plan/spans';

const TITLE = '2025年堤防工作方案\n';
const BODY =
  '一、工作目标\n全年加固堤防12公里。\n二、主要任务\n（一）每月巡堤不少于4次。（水务局负责）\n（二）6月底前备足石料300吨。（应急局负责）\n三、保障措施\n（一）按月通报进度。（防汛办负责）\n';
const contents = (raw: string): string[] =>
  parsePlan(raw)
    .account.filter(s => s.as === 'left-out' && s.reason === 'contents')
    .map(s => raw.slice(s.start, s.end));

describe('a table of contents', () => {
  it.each([
    ['tabs', '目录\n一、工作目标\t1\n二、主要任务\t3\n三、保障措施\t6\n'],
    ['dots and blanks', '目  录\n一、工作目标……………1\n二、主要任务.......... 3\n三、保障措施   6\n'],
    ['dashes and signs around the number', '目次\n一、工作目标————（1）\n二、主要任务 - 3 -\n三、保障措施6\n'],
    ['no page numbers', '目录\n\n一、工作目标\n\n二、主要任务\n\n三、保障措施\n\n'],
    ['no head', '一、工作目标\t1\n二、主要任务\t3\n三、保障措施\t6\n'],
    ['a line that the body words otherwise', '目录\n一、工作目标\t1\n二、主要任务\t3\n三、保障措施\t6\n附表\t9\n'],
  ])('with %s is left out, before the title or behind it', (_, lines) => {
    const said = lines.split('\n').filter(Boolean);
    for (const raw of [lines + TITLE + BODY, TITLE + lines + BODY]) {
      expect(contents(raw)).toEqual(said);
      expect(outlineOf(raw)).toEqual(outlineOf(TITLE + BODY));
      expect(parsePlan(raw).title?.text).toBe('2025年堤防工作方案');
    }
  });
  it('is none where its lines do not come again, or their numbers do not ascend', () => {
    expect(contents('一、修渠\t3\n二、建闸\t1\n一、修渠\n修好渠道。\n二、建闸\n建好水闸。')).toEqual([]);
    expect(contents('目录\n一、修渠 3\n二、建闸 5')).toEqual([]);
    expect(contents(TITLE + BODY)).toEqual([]);
  });
  it('stays a part of the plan where somebody says so', () => {
    const raw = `目录\n一、工作目标\t1\n二、主要任务\t3\n三、保障措施\t6\n${TITLE}${BODY}`;
    const place = raw.indexOf('二、主要任务\t3');
    const { account } = parsePlan(raw, {
      corrections: [{ type: 'level', at: pasteSpan(place, place + 6), level: 'task', scope: 'this' }],
    });
    expect(account.find(s => s.start <= place && place < s.end)?.as).not.toBe('left-out');
  });
});
