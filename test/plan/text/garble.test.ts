import { garbledRanges } from '../../../src/plan/text/garble';

const found = (text: string): string[] => garbledRanges(text).map(r => text.slice(r.start, r.end));

describe('unreadable runs', () => {
  it.each([
    ['深入推進?jī)和嗌倌杲,加強(qiáng)管理', '?jī)和嗌倌杲'],
    ['达到\ufffd\ufffd以上', '\ufffd\ufffd'],
    ['内容锟斤拷锟斤拷结束', '锟斤拷锟斤拷'],
    ['ä¸­å›½ plan', 'ä¸­å›½'],
  ])('in %s', (text, want) => {
    expect(found(text)).toEqual([want]);
  });
  it.each(['什么是重点?(见附件)', '研究(jī)', '真的吗？？', '鐨鐳照射', 'déjà vu naïve', '如何落实?重点有三'])(
    '%s is readable',
    text => {
      expect(found(text)).toEqual([]);
    },
  );
});
