import { findTargets } from '../../../../src/plan/facts/targets';
import { clausesOf } from '../../../../src/plan/facts/sentence/clauses';
import { whole } from '../../../support/source';

const cut = (text: string): string[] => {
  const [source, range] = whole(text);
  return clausesOf(source, range, []).map(c => source.folded.slice(c.start, c.end));
};

describe('clauses', () => {
  it('are cut at signs, and at numbers that count within running text', () => {
    expect(cut('培训2期，①建5个点；⑵修3条路')).toEqual(['培训2期', '建5个点', '修3条路']);
    expect(cut('（①建5个点；②修路）')).toEqual(['(①建5个点;②修路)']);
  });
  it('the number is no part of what is counted', () => {
    const [source, range] = whole('①组织专题培训2期；②新建公园3处。');
    expect(findTargets(source, range).map(t => t.indicator)).toEqual(['专题培训', '新建公园']);
  });
});
