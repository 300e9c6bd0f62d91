import fs from 'node:fs';
import path from 'node:path';
import { findTargets } from '../../../../src/plan/facts/targets';
import { whole } from '../../../support/source';
import { targetsOf } from './say';

/**
 * The corpus: what is to be read → phrases that say so. UPDATE=1 writes down what the code reads; the difference is then reviewed
 * by eye, for the file holds what is right and not what the code happens to say.
 */
const FILE = path.resolve(__dirname, '../../../fixtures/targets.json');
const key = (phrase: string): string => targetsOf(phrase).join(' ; ') || 'none';

function regenerated(old: Record<string, string[]>): Record<string, string[]> {
  const out: Record<string, string[]> = {};
  for (const phrase of Object.values(old).flat()) (out[key(phrase)] ??= []).push(phrase);
  const { none = [], ...rest } = out;
  const all = { ...rest, none };
  fs.writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
  return all;
}

const read = JSON.parse(fs.readFileSync(FILE, 'utf8')) as Record<string, string[]>;
const corpus = process.env.UPDATE ? regenerated(read) : read;

describe('corpus of targets', () => {
  const phrases = Object.values(corpus).flat();

  it('is large enough and has no phrase twice', () => {
    expect(phrases.length - (corpus.none ?? []).length).toBeGreaterThanOrEqual(300);
    expect((corpus.none ?? []).length).toBeGreaterThanOrEqual(100);
    expect(new Set(phrases).size).toBe(phrases.length);
  });

  it.each(Object.entries(corpus).flatMap(([want, list]) => list.map(phrase => [phrase, want])))(
    '%s',
    (phrase, want) => {
      expect(key(phrase)).toBe(want);
    },
  );

  it('quotes what the text says at the span it gives', () => {
    for (const phrase of phrases) {
      const [source, all] = whole(phrase);
      for (const t of findTargets(source, all)) {
        expect(source.text.slice(t.span.start, t.span.end)).toBe(t.quote);
        expect(t.quote).not.toBe('');
      }
    }
  });

  it('reads the same in full-width digits and punctuation', () => {
    const wide = (text: string) => text.replace(/[0-9,%]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
    const bare = (lines: string[]) => lines.map(l => l.normalize('NFKC'));
    for (const phrase of phrases.filter(p => !/\d,\d|[A-Za-z]/.test(p)))
      expect(bare(targetsOf(wide(phrase)))).toEqual(bare(targetsOf(phrase)));
  });
});
