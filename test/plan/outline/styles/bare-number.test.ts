import { clean } from '../../../../src/plan/text';
import { linesOf } from '../../../../src/plan/outline/lines';
import { bareNumbered } from '../../../../src/plan/outline/styles/bare-number';

const count = (raw: string): number => {
  const s = clean(raw);
  return bareNumbered(s, linesOf(s)).size;
};

describe('numbers with nothing but a blank behind them', () => {
  it.each([
    ['1 Grow\n1.1 Launch\n2 Save\n2.1 Cut', 2],
    ['1 夯实基础\n内容。\n2 提升质量\n内容。\n3 强化保障\n内容。', 3],
    ['一 目标\n1 违纪率控制在1%以内\n2 达标率达到90%\n二 措施\n1 加强管理', 5],
    ['01 5G组网工程\n内容。\n02 算力工程\n内容。\n03 3D打印工程\n内容。', 3],
    ['01 5个村\n02 3个村\n03 4个村', 0],
    ['1 个中心\n2 个基地\n3 个园区', 0],
    ['1 Grow\nsome text\n2 Save', 0],
    ['3 所学校建成\n5 个项目开工', 0],
    ['· 1 制定方案\n· 2 更换门禁\n· 3 清洗外墙', 3],
    ['· 党员 1 名\n· 干部 2 名\n· 教师 3 名', 0],
    ['12 new recipes\n13 sites', 0],
  ])('%j: %i', (raw, want) => {
    expect(count(raw)).toBe(want);
  });
});
