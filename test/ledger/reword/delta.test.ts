import fc from 'fast-check';
import { deltaOf } from '../../../src/ledger/reword/delta';
import { reworded } from '../../../src/plan/draft';
import { movedSpans } from '../../../src/plan/draft/reword/delta';
import { pasteSpan } from '../../../src/plan/spans';
import { placeOf } from '../../support/source';

const OLD = '一、养护\n1.修整步道。补种花木30株。\n2.更换路灯\n新装路灯20盏。\n3.清理河岸。\n';
/** The words of the old text as they stand in the new one. */
function follow(old: string, next: string, words: string): string | null {
  const span = movedSpans(deltaOf(old, next)).span(placeOf(old, words));
  return span && next.slice(span.start, span.end);
}

test.each([
  ['a number', OLD.replace('30株', '45株'), '补种花木30株。', '补种花木45株。'],
  ['a number of two digits', OLD.replace('20盏', '120盏'), '新装路灯20盏。', '新装路灯120盏。'],
  ['the first word', OLD.replace('补种', '栽植'), '补种花木30株。', '栽植花木30株。'],
  ['the number of the item', OLD.replace('2.更换', '（二）更换'), '更换路灯', '更换路灯'],
  ['words put in before', `关于养护的安排\n${OLD}`, '新装路灯20盏。', '新装路灯20盏。'],
  ['a line broken', OLD.replace('新装路灯', '新装\n路灯'), '新装路灯20盏。', '新装\n路灯20盏。'],
  ['an end cut off', OLD.replace('清理河岸。', '清理河岸'), '清理河岸。', '清理河岸'],
])('%s is edited: the sentence is followed', (_, next, words, now) => expect(follow(OLD, next, words)).toBe(now));

test('a sentence that was moved is the same sentence; one that was taken out is nowhere', () => {
  const line = '2.更换路灯\n新装路灯20盏。\n';
  const next = `${line}${OLD.replace(line, '')}`;
  for (const words of ['新装路灯20盏。', '补种花木30株。', '清理河岸。']) expect(follow(OLD, next, words)).toBe(words);
  expect(follow(OLD, OLD.replace('补种花木30株。', ''), '补种花木30株。')).toBeNull();
  expect(follow(OLD, '', '清理河岸。')).toBeNull();
});

test('a sentence of other words altogether is another one', () => {
  expect(follow(OLD, OLD.replace('补种花木30株。', '建成停车场一处。'), '补种花木30株。')).toBeNull();
});

test('two sentences of the same words keep their order', () => {
  const [old, next] = ['甲。同样的话要做完。乙。同样的话要做完。', '同样的话要做完。甲改。乙。同样的话要做完。'];
  const delta = deltaOf(old, next);
  const second = movedSpans(delta).span(pasteSpan(12, 20));
  expect(second && next.slice(second.start)).toBe('同样的话要做完。');
});

const words = fc.array(fc.constantFrom('甲', '乙丙', '。', '；', '\n', '1.', '30', ' ', 'Ab c. ', '建设道路', '清理'), {
  maxLength: 40,
});
const text = words.map(list => list.join(''));

test('whatever was edited, the pieces give the new text, and no letter of the old one twice', () => {
  fc.assert(
    fc.property(text, text, (old, next) => {
      const delta = deltaOf(old, next);
      expect(reworded(old, delta)).toBe(next);
      const taken = delta.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start);
      taken.forEach(({ end }, i) => expect(end).toBeLessThanOrEqual(taken[i + 1]?.start ?? old.length));
    }),
  );
});

test('what is not edited stays in one piece', () => {
  fc.assert(
    fc.property(text, old => {
      expect(deltaOf(old, old)).toEqual(old === '' ? [] : [{ start: 0, end: old.length }]);
    }),
  );
});

test('a place that is found lies within the new text', () => {
  fc.assert(
    fc.property(text, text, fc.nat(60), fc.nat(20), (old, next, start, length) => {
      const span = movedSpans(deltaOf(old, next)).span(pasteSpan(start, start + length));
      if (!span) return;
      expect(span.start).toBeGreaterThanOrEqual(0);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
      expect(span.end).toBeLessThanOrEqual(next.length);
    }),
  );
});
