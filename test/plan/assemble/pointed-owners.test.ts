import { parsePlan } from '../../../src/plan';

const TASKS = '一、检查内容\n1.核查门机限位装置。\n2.检查堆场照明。\n3.测试岸电接口。\n4.核对堆存记录。\n';
const owners = (behind: string): string[] =>
  parsePlan(`2027年安全检查方案\n${TASKS}二、分工\n${behind}`).items.map(
    i => `${i.path} ${i.owners.map(o => o.name + (o.role === 'lead' ? '!' : '')).join('、')}`,
  );

describe('sentences that say by number who answers for entries', () => {
  it.each([
    [
      'single ones, several and a list',
      '第1项、第3项由设备部负责；第2项由堆场公司负责，生产部配合；第4项由安全部牵头。',
      ['一/1 设备部!', '一/2 堆场公司!、生产部', '一/3 设备部!', '一/4 安全部!'],
    ],
    [
      'spans',
      '第1至3项由设备部负责。第4项任务由安全部负责。',
      ['一/1 设备部!', '一/2 设备部!', '一/3 设备部!', '一/4 安全部!'],
    ],
    [
      'Chinese numerals',
      '第一、三项由设备部负责；第二项由生产部负责；第四项由安全部负责。',
      ['一/1 设备部!', '一/2 生产部!', '一/3 设备部!', '一/4 安全部!'],
    ],
    [
      'the rest',
      '第1项由设备部牵头，生产部配合，第3项由安全部负责，其余由堆场公司负责。',
      ['一/1 设备部!、生产部', '一/2 堆场公司!', '一/3 安全部!', '一/4 堆场公司!'],
    ],
    [
      'names right behind the numbers',
      '第1项设备部负责，第2、3项堆场公司牵头、生产部配合；第4项：安全部负责。',
      ['一/1 设备部!', '一/2 堆场公司!、生产部', '一/3 堆场公司!、生产部', '一/4 安全部!'],
    ],
  ])('%s', (_, behind, expected) => {
    expect(owners(behind)).toEqual(expected);
  });

  it('mean numbers, not letters, by bare numbers too', () => {
    const text =
      '春灌前准备\n1 渠道\n a 清淤14公里\n b 修补衬砌\n2 闸泵\n a 闸门试车\n b 检测绝缘\n3 用水\n a 签协议\n b 换公示牌\n以上1由工程股负责，2由机电股负责，3由灌溉股负责。';
    expect(parsePlan(text).items.flatMap(i => i.owners.map(o => o.name))).toEqual(
      ['工程股', '机电股', '灌溉股'].flatMap(name => [name, name]),
    );
  });

  it('mean entries by how their names begin', () => {
    const zones = (behind: string): string[] =>
      parsePlan(`改善清单\n一、厨房（一楼）\n补齐盖板。\n二、大厅（二楼）\n重新编号。\n\n${behind}`).items.map(
        i => `${i.heading} ${i.owners.map(o => o.name).join('、')}`,
      );
    expect(zones('以上厨房由后勤组负责，大厅由物业组负责。逾期的在晨会上说明。')).toEqual([
      '厨房（一楼） 后勤组',
      '大厅（二楼） 物业组',
      '逾期的在晨会上说明 ',
    ]);
    expect(zones('以上厨房由后勤组负责，灯具由电工组负责。')[0]).toBe('厨房（一楼） ');
  });

  it('say nothing of the rest where no number stands before it, nor of a number that is part of a task', () => {
    const paths = ['一/1 ', '一/2 ', '一/3 ', '一/4 '];
    expect(owners('其余由设备部负责。').slice(0, 4)).toEqual(paths);
    expect(owners('完成第1项整改，设备部负责。').slice(0, 4)).toEqual(paths);
  });

  it('are a task of their own where no row has all the numbers', () => {
    expect(owners('第7项由设备部负责。').slice(0, 4)).toEqual(['一/1 ', '一/2 ', '一/3 ', '一/4 ']);
    expect(owners('第7项由设备部负责。')).toHaveLength(5);
  });

  it('leave what else the entry says as its measure', () => {
    expect(owners('第1项由设备部负责。各单位每周报送进展。')).toEqual([
      '一/1 设备部!',
      '一/2 ',
      '一/3 ',
      '一/4 ',
      expect.stringMatching(/^二 /),
    ]);
  });

  it('place every character', () => {
    const text = `2027年安全检查方案\n${TASKS}二、分工\n第1项、第3项由设备部负责；第2项由生产部负责；第4项由安全部负责。`;
    const { account } = parsePlan(text);
    const said = account.map(s => text.slice(s.start, s.end)).join('');
    expect(said.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

describe('a line of who answers for which numbers', () => {
  const TASKS = ['参保率达到96%。', '每季度分析基金。', '飞行检查4次。', '宣传20场。'];
  const read = (behind: string, count = TASKS.length): string[] => {
    const text = `医保局2026年重点任务\n${TASKS.slice(0, count)
      .map((t, i) => `${String(i + 1)}.${t}`)
      .join('\n')}\n${behind}`;
    const plan = parsePlan(text);
    const placed = plan.account.reduce((sum, s) => sum + text.slice(s.start, s.end).replace(/\s/g, '').length, 0);
    expect(placed).toBe(text.replace(/\s/g, '').length);
    return plan.items.map(i => `${i.path} ${i.owners.map(o => o.name).join('、')}`);
  };
  it.each([
    '分工：1、3由参保科负责，2由财务科负责，4由宣传科负责。',
    '分工：第1、3项由参保科负责，第2项由财务科负责，第4项由宣传科负责。',
  ])('%s', behind => {
    expect(read(behind)).toEqual(['1 参保科', '2 财务科', '3 参保科', '4 宣传科']);
  });
  it('leaves the last task what it is, named by it or not', () => {
    expect(read('分工：1由参保科负责，2由财务科负责。', 2)).toEqual(['1 参保科', '2 财务科']);
    expect(read('第1、2项由参保科负责。')).toEqual(['1 参保科', '2 参保科', '3 ', '4 ']);
  });
  it('takes no number for one that no task has', () => {
    expect(read('9由参保科负责。').slice(0, 4)).toEqual(['1 ', '2 ', '3 ', '4 ']);
  });
});
