import { unlistedAt } from '../../../../src/plan/facts/sentence/unlisted';

const unitOf = (text: string): string => {
  const m = /\d+/.exec(text);
  return m ? unlistedAt(text, m.index, m.index + m[0].length) : '';
};

describe('measure words that no list holds', () => {
  it.each([
    ['吊装风机12基', '基'],
    ['设置沙障40垄,', '垄'],
    ['新增监控300柱以上', '柱'],
    ['配置叉车8挂和吊车', '挂'],
    ['配置叉车8挂、吊车10挂', '挂'],
  ])('%s', (text, unit) => {
    expect(unitOf(text)).toBe(unit);
  });
  it.each([
    '进入全国500强',
    '关心90后',
    '会议室位于5楼',
    '拨打12345热线',
    '排名前10',
    '第3柱',
    '5月12夜',
    '12基',
    'G318线',
    '公路3改4',
    '施工9标、10标',
  ])('%s has none', text => {
    expect(unitOf(text)).toBe('');
  });
});
