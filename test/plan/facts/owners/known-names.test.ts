import { namesKnown } from '../../../../src/plan/facts/owners/known-names';
import { whole } from '../../../support/source';

const known = (text: string, word: string): boolean => namesKnown(whole(text)[0])(word);

describe('names that a text makes known', () => {
  const text = '改版，Owner：客户端组；协同：SRE、风控\n牵头单位：财务科\n责任人：王强\n时间：三月';
  it.each(['客户端组', 'SRE', '风控', '财务科'])('%s stands behind a label', word => {
    expect(known(text, word)).toBe(true);
  });
  it.each(['客户端', '财务'])('%s is short for one', word => {
    expect(known(text, word)).toBe(true);
  });
  it.each(['王强', '三月', '客', '客户', '风', '改版'])('%s is none', word => {
    expect(known(text, word)).toBe(false);
  });
  it('whom a label names only by its concern is none', () => {
    expect(known('责任单位：各有关单位', '各有关单位')).toBe(false);
  });
});
