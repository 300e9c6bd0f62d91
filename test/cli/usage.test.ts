import { cli } from '../support/cli';

const here = __dirname;

describe('wrong usage', () => {
  it.each([
    [[], '没有写命令'],
    [['sing'], '没有“sing”这个命令'],
    [['constructor'], '没有“constructor”这个命令'],
    [['parse'], '没有写要读的文件'],
    [['parse', 'a', 'b'], '多出来的是“b”'],
    [['parse', 'a', '--wrong'], '--wrong'],
    [['parse', 'a', '--year', '24'], '应为 YYYY'],
    [['build', 'a'], '-o'],
    [['build', 'a', '-o', 'x', '--as-of', '2024-02-30'], 'YYYY-MM-DD'],
    [['build', 'a', '-o', 'x', '--as-of', '31.12.2024'], 'YYYY-MM-DD'],
    [['build', 'a', '-o', 'x', '--lang', 'fr'], 'zh-CN | en'],
    [['build', 'a', '--refresh', 'b'], '不能一起用'],
    [['build', '--refresh', 'b', '--departments', 'c'], '不能一起用'],
    [['status'], '没有写要读的文件'],
    [['status', 'x', '--as-of', 'today'], 'YYYY-MM-DD'],
  ])('%j: exit 2', async (args, words) => {
    expect(await cli(here, args)).toEqual({ status: 2, out: '', err: expect.stringContaining(words) });
  });

  it('speaks the language of the system, or the one asked for', async () => {
    expect((await cli(here, ['sing'], { env: { LANG: 'en_GB.UTF-8' } })).err).toContain('no command "sing"');
    expect((await cli(here, ['sing'], { env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US' } })).err).toContain('no command');
    expect((await cli(here, ['sing', '--lang=zh-CN'], { env: { LANG: 'en' } })).err).toContain('没有');
    expect((await cli(here, ['sing'], { env: { LANG: 'C.UTF-8' } })).err).toContain('没有');
  });
});

describe('help', () => {
  it.each(['parse', 'build', 'status'])('of %s names its options in both languages', async command => {
    const zh = await cli(here, [command, '--help']);
    const en = await cli(here, [command, '-h', '--lang', 'en']);
    for (const { status, out } of [zh, en]) {
      expect(status).toBe(0);
      expect(out).toContain(`mubiao ${command}`);
      expect(out).toContain(command === 'build' ? '--departments' : '--json');
    }
    expect(zh.out).not.toBe(en.out);
  });

  it('in general lists every command', async () => {
    const { status, out } = await cli(here, ['--help']);
    expect(status).toBe(0);
    for (const command of ['parse', 'build', 'status']) expect(out).toContain(`mubiao ${command}`);
  });
});
