import { langOf } from '../../src/i18n/lang';
import { PANE_TEXTS } from '../../src/i18n/pane';

type Leaf = readonly [path: string, value: unknown];
const leaves = (value: unknown, path = ''): readonly Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];

const zh = leaves(PANE_TEXTS['zh-CN']);
const en = new Map(leaves(PANE_TEXTS.en));
/** The names of the languages are written in themselves; sample plans say which language they are in. */
const OWN = /\.languages\.|\.samples\./;

test('both languages hold the same texts, none of them blank', () => {
  expect([...en.keys()]).toEqual(zh.map(([path]) => path));
  for (const [path, value] of [...zh, ...en])
    if (typeof value === 'string') expect([path, value.trim()]).not.toEqual([path, '']);
});

test('Chinese texts are Chinese and English ones hold no Chinese word', () => {
  for (const [path, value] of zh) {
    if (OWN.test(path) || typeof value !== 'string') continue;
    expect([path, /[\u4e00-\u9fff]/.test(value)]).toEqual([path, true]);
    expect([path, /[\u4e00-\u9fff]/.test(String(en.get(path)))]).toEqual([path, false]);
  }
});

test('any Chinese gets Chinese, everybody else English', () => {
  expect(['zh-CN', 'zh', 'zh-TW', 'ZH-hk'].map(langOf)).toEqual(Array(4).fill('zh-CN'));
  expect(['en-US', 'de', '', 'zhx-AA'].map(langOf)).toEqual(Array(4).fill('en'));
});
