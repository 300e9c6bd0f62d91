import { parsePlan } from '../../../../src/plan';

const body = '\n一、甲。做好有关工作。\n二、乙。做好有关工作。';
const title = (front: string): string | undefined => parsePlan(front + body).title?.text;
const year = (front: string): [number | null, boolean] => {
  const p = parsePlan(front + body);
  return [p.year, p.yearBinds];
};

describe('title', () => {
  it.each([
    ['清水县2024年工作要点', '清水县2024年工作要点'],
    ['清水县2024年民生实事(分工方案)', '清水县2024年民生实事(分工方案)'],
    ['清洁清水行动(2024—2026年)(节选)', '清洁清水行动(2024—2026年)(节选)'],
    ['中共清水县委教育工委 清水县教育局\n2023年工作要点', '中共清水县委教育工委 清水县教育局2023年工作要点'],
    ['清水县人民政府关于\n加快教育发展的实施意见\n清政发〔2021〕6号', '清水县人民政府关于加快教育发展的实施意见'],
    ['名 称: 关于印发《清水县教育局2017年工作要点》的通知 发布日期: 2017年05月02日', '清水县教育局2017年工作要点'],
    ['清水县人民政府关于优化服务的实施意见清政办发〔2020〕24号', '清水县人民政府关于优化服务的实施意见'],
    ['【群公告】转发：云帆中心2025年重点工作 请收藏', '云帆中心2025年重点工作'],
    ['深化清水县公共文化服务2024年重点工作任务', '深化清水县公共文化服务2024年重点工作任务'],
    ['# 翠屏山 2024 年提升计划', '翠屏山 2024 年提升计划'],
    ['清水县2024年《政府工作报告》重点工作分解', '清水县2024年《政府工作报告》重点工作分解'],
    ['转发：清水县2024年《政府工作报告》重点任务清单 请收藏', '清水县2024年《政府工作报告》重点任务清单'],
    ['清水县2024年《政府工作报告》\n重点任务分工方案', '清水县2024年《政府工作报告》重点任务分工方案'],
    ['清水县政府2024年重点工作\n任务分解和责任分工方案', '清水县政府2024年重点工作任务分解和责任分工方案'],
    ['清水县政府2024年重点工作\n关于2024年教育工作的计划', '关于2024年教育工作的计划'],
    ['2024年工作要点\n清水县2024年工作要点', '清水县2024年工作要点'],
    ['清水县2024年工作要点\n责任分解', '清水县2024年工作要点'],
    ['清水小学2026年活动计划\n月份工作安排', '清水小学2026年活动计划'],
    ['附件1:清水县2024年重点任务清单', '清水县2024年重点任务清单'],
    ['清水街道整治工作计划 为改善环境,结合实际,制订本计划。', '清水街道整治工作计划'],
    ['Riverside Trust\nStrategic Plan 2023-2026', 'Strategic Plan 2023-2026'],
  ])('%j', (front, want) => {
    expect(title(front)).toBe(want);
  });
  it('is no letter of admission', () => {
    expect(title('2026年9月6日报到（2026级新生以录取通知书为准）')).toBeUndefined();
  });
  it('is no bare English heading and no second half of a sentence', () => {
    const raw =
      'Key aims\nPlant 500 trees by 2026.\nGoals\nOpen 3 libraries (including one for the Safety\nand Reading Programme in 2026)';
    const plan = parsePlan(raw);
    expect(plan.title).toBeNull();
    expect(plan.items[0]?.measures.map(m => m.text).join(' ')).toContain('Plant 500 trees');
    expect(parsePlan('Library Strategic Plan 2026\n1. Open 3 libraries.\n2. Train staff.').title?.text).toBe(
      'Library Strategic Plan 2026',
    );
  });

  it('is none where the lines above are no title', () => {
    expect(title('各区县教育局：\n为做好今年的有关事项，现通知如下。')).toBeUndefined();
  });
});

describe('issuing body', () => {
  const issuer = (front: string): string | undefined => parsePlan(front + body).issuer?.text;
  it.each([
    ['清水县教育局2024年工作要点', '清水县教育局'],
    ['星桥科技有限公司2025财年经营计划', '星桥科技有限公司'],
    ['发文机关：乳泉市人民政府\n泉市人民政府关于\n加快教育发展的实施意见', '乳泉市人民政府'],
    [
      '现将《计划》印发给你们，请执行。\n清水县委办公室\n清水县政府办公室\n2024年3月1日\n乡村振兴2024年度行动计划',
      '清水县委办公室 清水县政府办公室',
    ],
  ])('%j', (front, want) => {
    expect(issuer(front)).toBe(want);
  });
  it('stands in an index header without colons', () => {
    const p = parsePlan('发布机构 清水县农业农村局 组配分类 政策\n2024年全县春耕任务清单' + body);
    expect(p.issuer?.text).toBe('清水县农业农村局');
    expect(parsePlan('清水县图书馆2024年工作计划' + body).issuer?.text).toBe('清水县图书馆');
  });
  it('is not made up', () => {
    expect(issuer('2024年工作要点')).toBeUndefined();
  });
  it('gives a title its lost first character back', () => {
    expect(title('发文机关：乳泉市人民政府\n泉市人民政府关于\n加快教育发展的实施意见')).toBe(
      '乳泉市人民政府关于加快教育发展的实施意见',
    );
  });
});

describe('year', () => {
  it.each<[string, [number | null, boolean]]>([
    ['清水县2024年工作要点', [2024, true]],
    ['清水县教育局二〇二四年工作计划', [2024, true]],
    ['清水县2021—2025年发展规划', [2021, true]],
    ['臨海縣114年度施政計畫', [2025, true]],
    ['晨光中学2024-2025学年度工作计划', [2024, true]],
    ['工作要点\n2023年全县工作的总体要求是：稳中求进。', [2023, true]],
    ['清水县关于加快发展的意见\n清政发〔2021〕6号', [2021, false]],
    [
      '关于印发《政府工作报告》重点任务分解的通知\n现将2025年《政府工作报告》重点任务分解如下，请认真落实。',
      [2025, true],
    ],
    ['关于印发工作方案的通知\n现将2025年3月12日会议审议通过的工作方案印发给你们。', [null, false]],
    ['成文日期: 2019-03-02\n清水县工作方案', [2019, false]],
    ['清水县工作方案', [null, false]],
    ['清水县专题会议纪要\n（2026年3月6日）', [2026, false]],
    ['清水县“十五五”数字经济发展规划', [2026, false]],
    ['清水縣服務優化行動綱領（2026）', [2026, true]],
    ['清水县行动方案(2026—2028)', [2026, true]],
    ['清水县行动方案\n二〇二六年三月', [2026, false]],
    ['清水县行动方案\n2026年3月', [2026, false]],
    ['清水县贯彻落实十四五规划2023年重点任务', [2023, true]],
  ])('%j', (front, want) => {
    expect(year(front)).toEqual(want);
  });
  it('is no later than what is due by the entries', () => {
    expect(parsePlan('一、甲。2023 年底前完成清查,2023年中建成。\n二、乙。于 2022 年底前完成检讨。').year).toBe(2022);
    expect(parsePlan('一、甲。2023年建成书屋,2023年中开放。\n二、乙。改造2010年前建成的小区。').year).toBe(2023);
  });

  it('falls back to what the entries name, and gives way to the caller', () => {
    expect(parsePlan('1、谋划2017年重点。\n2、召开2017年会议。').year).toBe(2017);
    expect(parsePlan(`清水县2024年工作要点${body}`, { year: 2030 })).toMatchObject({ year: 2030, yearBinds: true });
  });
});
