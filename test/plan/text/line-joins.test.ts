import { clean } from '../../../src/plan/text';

const lines = (raw: string): string[] => clean(raw).text.split('\n');

describe('line ends within a sentence, told by their two lines', () => {
  it('what can begin no line goes on with the one above', () => {
    expect(lines('对照老照片恢复门头\n，保留原有字号。\n刊印手册。')).toEqual([
      '对照老照片恢复门头，保留原有字号。',
      '刊印手册。',
    ]);
  });
  it('a word alone in the middle of a sentence', () => {
    expect(lines('腾出铺面，租给\n老匠人\n，并减免租金。')).toEqual(['腾出铺面，租给老匠人，并减免租金。']);
    expect(lines('腾出铺面，\n老匠人\n减免租金。')).toHaveLength(3);
  });
  it('an open bracket that the next line closes', () => {
    expect(lines('1.甲。（牵头单位：港务所；配\n合单位：海事处）\n2.乙。')).toEqual([
      '1.甲。（牵头单位：港务所；配合单位：海事处）',
      '2.乙。',
    ]);
    expect(lines('（一\n1.甲）\n2.乙')).toHaveLength(3);
  });
  it('the label of a note alone on its line', () => {
    expect(lines('牵头单位：\n后勤处\n配合单位：\n膳食委员会')).toEqual(['牵头单位：后勤处', '配合单位：膳食委员会']);
    expect(lines('各科室：\n现将方案发给你们')).toHaveLength(2);
  });
  it('the two pieces of a label', () => {
    expect(lines('每季度演练一次。责\n任部门：防火办')).toEqual(['每季度演练一次。责任部门：防火办']);
    expect(lines('每季度演练一次。\n责任部门：防火办')).toHaveLength(2);
    expect(lines('演练一次。工会\n文体部门：开展活动')).toHaveLength(2);
  });
  it('the last English word of a sentence', () => {
    expect(lines('Train at least 25 residents in two evening\nsessions.')).toHaveLength(1);
    expect(lines('Train at least 25 residents in two evening\na. sessions')).toHaveLength(2);
  });
  it('a mark that opens line after line is a sign', () => {
    expect(lines('需协调\n！车位不足，请街道协助\n！用电不足，请接通')).toHaveLength(3);
    expect(lines('务必注意安全\n！不得违章')).toHaveLength(1);
  });
  it('cells keep their line ends', () => {
    expect(lines('"甲局（主\n责）"\t1\n乙局\t2')).toHaveLength(3);
  });
});

describe('a sign of quotation before every line', () => {
  it('is taken off, also when it is doubled', () => {
    expect(lines('> 一、甲\n> 1.乙\n>\n> 2.丙')).toEqual(['一、甲', '1.乙', '', '2.丙']);
    expect(lines('> > 一、甲\n> > 1.乙\n> > 2.丙')).toEqual(['一、甲', '1.乙', '2.丙']);
  });
  it('of an older mail is taken off below words of one’s own, where one holds nothing else', () => {
    const mail = '请看下面\n按此办\n谢谢\n> 甲\n>\n> 1.乙\n> 2.丙';
    expect(lines(mail)).toEqual(['请看下面', '按此办', '谢谢', '甲', '', '1.乙', '2.丙']);
    expect(lines(mail.replace('>\n', ''))[3]).toBe('> 甲');
    expect(lines(`${mail}\n丁\n戊`)[3]).toBe('> 甲');
  });
  it('stays where only some lines have it, and in tables', () => {
    expect(lines('甲\n> 乙\n丙一\n丁一')).toEqual(['甲', '> 乙', '丙一', '丁一']);
    expect(lines('| 甲 | 乙 |\n|---|---|\n| 1 | 2 |')[0]).toBe('| 甲 | 乙 |');
  });
});

describe('single blanks inside a label', () => {
  it('take blanks out of a number that a unit follows, digit by digit', () => {
    expect(lines('建成监测点 4 5个，优良率达到9 2 %。')).toEqual(['建成监测点 45个，优良率达到92 %。']);
    expect(lines('一级点 4 5 处，二级点12 5处')).toEqual(['一级点 45 处，二级点12 5处']);
    expect(lines('序号 1 2 3 备注')).toEqual(['序号 1 2 3 备注']);
  });
  it('join English words that go on in small letters, labels and bullets stay apart', () => {
    expect(lines('1. Ensure that the board continues to set\nits direction and budget.\n2. Open 3 libraries.')).toEqual(
      ['1. Ensure that the board continues to set its direction and budget.', '2. Open 3 libraries.'],
    );
    expect(lines('1. Repair the roof of the town hall\nlead officer: Estates\n2. Plant trees')).toHaveLength(3);
    expect(lines('Plant trees\npaint doors\nclean streets')).toHaveLength(3);
  });
  it('join the last letters of a sentence to it', () => {
    expect(lines('改造危旧桥梁14座，6月底前全部开工，11月底前完\n工。')).toHaveLength(1);
    expect(lines('实施国省干线预防性养护85公里，优良路率保持在\n9 2 %以上。')).toHaveLength(1);
    expect(lines('提高认识，加强领导\n认真落实各项工作。')).toHaveLength(2);
    expect(lines('健全工作机制\n抓落实。')).toHaveLength(2);
    expect(lines('3. 节目。组织排练，每周2次；准备节目单300\n份。')).toHaveLength(1);
    expect(lines('完成任务12\n份。')).toHaveLength(2);
  });
  it('join a cell that stands upright, and the rest of its row', () => {
    expect(lines('环\n境\n1 清理死角 城管局\n2 换箱 环卫所')).toEqual(['环境 1 清理死角 城管局', '2 换箱 环卫所']);
    expect(lines('环\n境卫生\n甲\n1.清理死角')).toHaveLength(4);
  });
  it('go, at a line start and behind a semicolon', () => {
    expect(lines('责任单 位：票务中心；配 合单位：物资部')).toEqual(['责任单位：票务中心；配合单位：物资部']);
  });
  it('stay behind a number and where no colon follows', () => {
    expect(lines('一 指导思想：实干')).toEqual(['一 指导思想：实干']);
    expect(lines('张三 李四到会')).toEqual(['张三 李四到会']);
  });
});

describe('blank lines', () => {
  it('between all lines part nothing', () => {
    const all = Array.from({ length: 9 }, (_, i) => `第${String(i)}句话。`);
    expect(lines(all.join('\n\n'))).toEqual(all);
  });
  it('between some lines stay', () => {
    const raw = Array.from({ length: 9 }, (_, i) => `第${String(i)}句话。${i % 2 ? '\n' : ''}`).join('\n');
    expect(lines(raw)).toContain('');
  });
});

describe('a paste from a PDF viewer', () => {
  const words = '各乡镇要会同水利站在汛期前查清沟渠塘坝的隐患并逐处登记造册报送县防汛办备案';
  /** A numbered paragraph as a page of `wide` characters shows it: its first line is indented by two. */
  const shown = (n: number, text: string, wide: number): string[] => {
    const whole = `${String(n)}.${text}`;
    const rows = [whole.slice(0, wide - 2)];
    for (let i = wide - 2; i < whole.length; i += wide) rows.push(whole.slice(i, i + wide));
    return rows;
  };
  const paragraphs = Array.from({ length: 6 }, (_, i) => words.slice(i, i + 30) + words.slice(0, 25 + i) + '。');
  const page = paragraphs.flatMap((text, i) => shown(i + 1, text, 24));
  const whole = paragraphs.map((text, i) => `${String(i + 1)}.${text}`);

  it('first lines are shorter by their indent', () => expect(lines(page.join('\n'))).toEqual(whole));
  it('a blank line between all lines parts nothing', () => expect(lines(page.join('\n\n'))).toEqual(whole));
  it('the end of a page cuts no sentence, with its number and without', () => {
    const cut = (between: string) => [...page.slice(0, 7), between, ...page.slice(7)].join('\n');
    expect(lines(cut('\n— 1 —\n')).filter(line => line !== '')).toEqual(whole);
    expect(lines(cut('')).filter(line => line !== '')).toEqual(whole);
  });
  it('what begins with a number, a bullet or a label stays a line of its own', () => {
    const labelled = page.flatMap((line, i) => (i === 2 ? [line, '责任单位：水利站'] : [line]));
    expect(lines(labelled.join('\n'))).toContain('责任单位：水利站');
  });
  it('a heading behind a bare number stays a line of its own, below a long title as well', () => {
    const title = words.slice(0, 22);
    const more = [title, '1 总体要求', ...page];
    expect(lines(more.join('\n'))).toEqual([title, '1 总体要求', ...whole]);
  });
  it('where all paragraphs open with a number, a full line goes on behind a stop as well', () => {
    const two = `${words.slice(0, 19)}。${words.slice(0, 30)}。`;
    const more = [...page, ...shown(7, two, 24)];
    expect(two.slice(19, 20)).toBe('。');
    expect(lines(more.join('\n'))).toEqual([...whole, `7.${two}`]);
  });
  it('lines that only happen to be long are not joined', () => {
    const list = Array.from({ length: 12 }, (_, i) => words.slice(i, i + 8 + ((i * 7) % 16)));
    expect(lines(list.join('\n'))).toEqual(list);
  });
});
