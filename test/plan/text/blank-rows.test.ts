import { clean } from '../../../src/plan/text';
import { parsePlan } from '../../../src/plan';

const HEAD = '序号 工作任务 责任单位 时限\n';
const text = (rows: string): string => clean(HEAD + rows).text.slice(HEAD.length);

describe('rows whose cells blanks part and a page’s edge broke', () => {
  it('are put together where the number that comes next follows', () => {
    expect(
      text(
        '1 扫描档案15万页，建立检索\n目录 档案室 9月底\n2 启用电子印章系\n统 办公室 6月底\n3 压减会议 办公室 12月底',
      ),
    ).toBe('1 扫描档案15万页，建立检索目录 档案室 9月底\n2 启用电子印章系统 办公室 6月底\n3 压减会议 办公室 12月底');
    expect(text('1 公开电话，接通率不低于98%，\n每季度抽查\n一次 信访科 3月底\n2 压减会议 办公室 12月底')).toBe(
      '1 公开电话，接通率不低于98%，每季度抽查一次 信访科 3月底\n2 压减会议 办公室 12月底',
    );
  });
  it('keep their places in the paste', () => {
    const raw = `2026年任务表\n${HEAD}1 扫描档案15万页，建立检索\n目录 档案室 9月底\n2 启用电子印章系\n统 办公室 6月底\n`;
    const [first] = parsePlan(raw).items;
    expect(first && raw.slice(first.headingSpan.start, first.headingSpan.end)).toBe('扫描档案15万页，建立检索\n目录');
  });
  it.each([
    ['whole rows', '1 压减会议 办公室 12月底\n2 清理印章 办公室 6月底\n说明 以上 均为 初稿'],
    ['cells broken side by side', '1 启用电子印 办公室、信 6月底\n章系统 息中心\n2 压减会议 办公室 12月底'],
    ['one row alone', '1 扫描档案，建立检索\n目录 档案室 9月底\n其他事项另行通知'],
    ['too many cells', '1 扫描档案，建立检索\n目录 档案室 9月底 备注 有\n2 压减会议 办公室 12月底'],
    ['English words', '1 Renew the\nleases Estates June\n2 Paint doors Estates July'],
  ])('are left as they are: %s', (_, rows) => expect(text(rows)).toBe(rows));
});
