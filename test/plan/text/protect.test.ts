import { clean } from '../../../src/plan/text';

const names = (raw: string): string[] => {
  const s = clean(raw);
  return s.protected.map(r => s.text.slice(r.start, r.end));
};

describe('names whose numbers are no targets', () => {
  it.each([
    ['落实“5085”任务', ['“5085”']],
    ['印发《2024年〈三项〉要点》', ['《2024年〈三项〉要点》']],
    ['乳政发〔2021〕6号', ['〔2021〕']],
    ['推行「4R」約章', ['「4R」']],
    ['"1+X" and more', ['"1+X"']],
  ])('%s', (raw, want) => {
    expect(names(raw)).toEqual(want);
  });
  it('does not run on from an opening mark that is never closed', () => {
    expect(names('实施“双百工程\n新建5所学校”')).toEqual([]);
    expect(names('“甲“乙”丙')).toEqual(['“乙”']);
  });
  it('leaves quoted sentences open', () => {
    expect(names('实现“引进高层次人才达到二百名左右，资源总量达到三十万名，贡献率达到四成以上”的目标')).toEqual([]);
  });
});
