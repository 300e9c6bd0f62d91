import { parsePlan } from '../../../src/plan';

/** What a stretch went to, with its words. */
const placed = (text: string): string[] =>
  parsePlan(text).account.map(s => `${s.reason ?? s.as}: ${text.slice(s.start, s.end).replace(/\s+/g, ' ')}`);

describe('the account of a paste', () => {
  it('has title, preamble, sections, tasks with their numbers, sentences, owners', () => {
    expect(
      placed(
        '滨江园区2026年工作要点\n为办好园区，制定本要点。\n一、养护\n1.修整步道。补种花木30株。（牵头单位：园林科）\n2.更换路灯\n完成时限：6月底\n',
      ),
    ).toEqual([
      'title: 滨江园区2026年工作要点',
      'front: 为办好园区，制定本要点。',
      'section: 一、养护',
      'task: 1.修整步道。',
      'measure: 补种花木30株。',
      'owner: （牵头单位：园林科）',
      'task: 2.更换路灯',
      'time: 完成时限：6月底',
    ]);
  });
  it('gives each sentence a stretch of its own', () => {
    expect(
      placed('一、养护\n修整步道。补种花木。\n二、更新\n更换路灯。检修线路。').filter(p => /^measure/.test(p)),
    ).toEqual(['measure: 修整步道。', 'measure: 补种花木。', 'measure: 更换路灯。', 'measure: 检修线路。']);
  });
  it('says why the rest was left out', () => {
    expect(
      placed(
        '首页 > 政务公开 > 计划\n各科室：\n现将《滨江园区2026年工作要点》印发给你们，请认真执行。\n一、养（yǎng）护\n**修整步道**。\n— 3 —\n二、更新\n更换路灯。\n滨江园区管委会\n2026年2月3日\n附件：1.名单\n',
      ),
    ).toEqual([
      'site: 首页 > 政务公开 > 计划',
      'letter: 各科室：',
      'letter: 现将《',
      'title: 滨江园区2026年工作要点',
      'letter: 》印发给你们，请认真执行。',
      'task: 一、养',
      'pinyin: （yǎng）',
      'task: 护',
      'markup: **',
      'measure: 修整步道',
      'markup: **',
      'measure: 。',
      'page-number: — 3 —',
      'task: 二、更新',
      'measure: 更换路灯。',
      'sign-off: 滨江园区管委会',
      'sign-off: 2026年2月3日',
      'attachments: 附件：1.名单',
    ]);
  });
  it('leaves out a salutation above entries without numbers, and makes no entry of it', () => {
    const text = 'Dear colleagues,\n\nOpen 2 branches by 30 June 2026.\n\nTrain 40 volunteers by 31 May 2026.\n';
    expect(placed(text)[0]).toBe('letter: Dear colleagues,');
    expect(parsePlan(text).items.flatMap(item => item.measures.map(m => m.text))).not.toContain('Dear colleagues');
  });
});
