import fs from 'node:fs';
import path from 'node:path';
import { track } from '../../../src/plan/text/tracked';
import { joinWrappedLines } from '../../../src/plan/text/wrapped-lines';
import { mayBeWrapped } from '../../../src/plan/text/wrapping';

describe('the look before lines are joined', () => {
  it.each([
    ['a sign that begins no line', '腾出铺面，租给老匠人\n，并减免租金。'],
    ['a bracket left open', '检修水泵。（牵头单位：设备\n部）'],
    ['the last letters of a sentence', '改造危旧桥梁14座，6月底前全部完\n工。'],
    ['the rest of a label', '每季度演练一次。责\n任部门：防火办'],
    ['small letters', 'Ensure that the board continues to\nsee the figures'],
    ['a label alone', '牵头单位：\n后勤处'],
  ])('finds %s', (_what, text) => {
    expect(mayBeWrapped(text)).toBe(true);
  });
  it.each([
    ['paragraphs', '一、修路。完成12公里。\n二、植树，种100棵。'],
    ['headings and short lines', '行动清单\n清理河道\n检查水库\n修订预案\n培训队伍'],
    ['fields', '责任单位：水利局，各乡镇\n完成时限：6月底前'],
    ['a salutation', '各科室：\n现将方案发给你们。'],
  ])('finds nothing in %s', (_what, text) => {
    expect(mayBeWrapped(text)).toBe(false);
  });

  const seeds = path.resolve(__dirname, '../../../seeds');
  const plans = fs.readdirSync(seeds).filter(name => name.endsWith('.txt'));
  /** Each line in pieces of so many letters. */
  const wrapped = (text: string, letters: number): string =>
    text.replace(new RegExp(`[^\\n]{${String(letters)}}(?=[^\\n])`, 'g'), '$&\n');
  it.each(plans)('holds wherever lines of %s are joined, however wide its page', name => {
    const plan = fs.readFileSync(path.join(seeds, name), 'utf8');
    for (let letters = 14; letters <= 64; letters += 2) {
      const text = wrapped(plan, letters);
      const joins = joinWrappedLines(track(text)).text !== text;
      expect({ letters, looked: !joins || mayBeWrapped(text) }).toEqual({ letters, looked: true });
    }
  });
});
