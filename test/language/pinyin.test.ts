import { initialsFit } from '../../src/language/pinyin';

test.each([
  ['教育局', 'jyj', 2],
  ['市教育局', 'jyj', 1],
  ['市教育局', 'sjyj', 2],
  ['市发展和改革委员会', 'fz', 1],
  ['县农业农村局', 'xnyncj', 2],
  ['啊八擦搭蛾发噶哈击喀垃妈拿哦啪期然撒塌挖昔压匝', 'abcdefghjklmnopqrstwxyz', 2],
  ['座', 'z', 2],
  ['重庆市财政局', 'cqsczj', 2],
  ['长城街道', 'ccjd', 2],
  ['县长办公室', 'xzbgs', 2],
  ['Finance Office', 'fin', 2],
  ['市教育局', 'JYJ', 1],
  ['市教育局', 'jyk', 0],
  ['市教育局', '教', 0],
  ['市教育局', '', 0],
  ['局', 'jj', 0],
] as const)('%s by %s: %d', (name, typed, wanted) => expect(initialsFit(name, typed)).toBe(wanted));

test('a character that no table knows fits any letter', () => expect(initialsFit('畲族乡', 'szx')).toBe(2));
