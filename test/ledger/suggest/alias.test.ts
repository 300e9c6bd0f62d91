import { resolveAlias } from '../../../src/ledger/suggest';
import { CITY } from './departments';

describe('resolveAlias', () => {
  it.each([
    ['云岭市教育局', '云岭市教育局', 'name'],
    ['雲嶺市教育局', '云岭市教育局', 'name'],
    ['市教体局', '云岭市教育局', 'alias'],
    ['教育局', '云岭市教育局', 'short'],
    ['市发改委', '云岭市发展和改革委员会', 'alias'],
    ['发展改革委', '云岭市发展和改革委员会', 'short'],
    ['云岭市发展和改革委', '云岭市发展和改革委员会', 'name'],
    ['市文旅局', '云岭市文化和旅游局', 'short'],
    ['市场监管局', '云岭市市场监督管理局', 'short'],
    ['市 住建局', '云岭市住房和城乡建设局', 'alias'],
    ['住建局', '云岭市住房和城乡建设局', 'short'],
    ['DOH', 'Health Department', 'alias'],
  ])('%s means %s (%s)', (written, name, how) => {
    const found = resolveAlias(written, CITY);
    expect([found?.department.name, found?.how]).toEqual([name, how]);
  });

  it.each(['市财政局', '', '   ', '高新区管委会', '省教育厅', '青州市教育局', '局'])(
    'does not guess for %j',
    written => {
      expect(resolveAlias(written, CITY)).toBeNull();
    },
  );

  it('does not choose between two', () => {
    const twice = [...CITY, { name: '北山县教育局', aliases: [], keywords: [], contact: '' }];
    expect(resolveAlias('教育局', twice)).toBeNull();
    expect(resolveAlias('北山县教育局', twice)?.department.name).toBe('北山县教育局');
  });
});
