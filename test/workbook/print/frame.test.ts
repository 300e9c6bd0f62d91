import { titleHeight } from '../../../src/workbook/print/frame';
import { CELL_STYLES } from '../../../src/workbook/style/styles';

const WIDTHS = [10, 20, 30, 30];

test('a long title of a page stands on several lines, and the row is as high as they are', () => {
  expect(titleHeight('云溪市工作要点', WIDTHS, 'zh-CN', 34)).toBe(34);
  const long = '关于贯彻落实全市高质量发展大会精神进一步优化营商环境促进民营经济发展若干措施任务分解表';
  expect(titleHeight(long, WIDTHS, 'zh-CN', 34)).toBe(34 + 22);
  expect(titleHeight(`${long}${long}`, WIDTHS, 'zh-CN', 34)).toBe(34 + 2 * 22);
  expect(CELL_STYLES['paper.title']?.align?.wrap).toBe(true);
});
