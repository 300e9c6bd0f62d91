/** A bulletin as programs see it: pages of 22 lines of at most 28 characters in LibreOffice, nothing that the schemas or Microsoft's validator object to. */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeDocument } from '../../src/docx/document';
import { serialOf } from '../../src/ledger/dates/serial';
import { closePeriod } from '../../src/ledger/period/close';
import type { Lang } from '../../src/i18n/lang';
import type { Ledger } from '../../src/ledger/types';
import { composeBulletin } from '../../src/report/bulletin/compose';
import { issueLetters } from '../../src/ledger/notices/issue';
import { proposeLetters } from '../../src/ledger/notices/propose';
import { dueDoc } from '../../src/report/letters/due';
import { lettersDoc } from '../../src/report/letters/letter';
import { comparableSnapshots } from '../../src/report/bulletin/earlier';
import { describeWith, faultsOf, ooxmlSchemas, recalculate, temporary } from '../support/office';
import { letter, letterArbitrary } from '../support/letters';
import { wordFaults } from '../support/wordprocessing';
import { row, settings } from '../support/rows';

jest.setTimeout(300_000);

const asOf = serialOf(2023, 9, 30);
const office = (lang: Lang): Ledger => {
  const rows = Array.from({ length: 60 }, (_, i) =>
    row({
      key: `k${String(i).padStart(7, '0')}`,
      no: `${i + 1}-1`,
      section: `板块${i % 3}`,
      measure: `第${i + 1}项举措`,
      kind: 'task',
      lead: `单位${i % 7}`,
      self: (i % 11) / 10,
      due: serialOf(2023, i % 6 === 0 ? 6 : 12, 30),
      problem: i % 4 === 0 ? '=1+1 <资金> & 用地' : null,
    }),
  );
  const meta = { title: '重点工作安排', issuer: '县政府办公室', year: 2023, fingerprint: 'f' };
  const ledger: Ledger = { lang, meta, rows, departments: [], settings: settings() };
  return closePeriod(ledger, { asOf: serialOf(2023, 6, 30) }).ledger;
};
const folder = temporary();
async function made(name: string, lang: Lang): Promise<string> {
  const ledger = office(lang);
  const options = {
    asOf,
    kind: 'notice',
    issue: '3',
    check: true,
    earlier: comparableSnapshots(ledger, asOf),
  } as const;
  const file = path.join(folder, name);
  fs.writeFileSync(file, await writeDocument(composeBulletin(ledger, options).doc));
  return file;
}

describeWith({ programs: ['ooxml-validator'] }, "a bulletin before Microsoft's validator", () => {
  it('is without fault in both languages', async () => {
    expect(faultsOf([await made('zh.docx', 'zh-CN'), await made('en.docx', 'en')])).toEqual([]);
  });
});

describeWith({ programs: ['xmllint'], files: [ooxmlSchemas] }, 'papers before the schemas of WordprocessingML', () => {
  it.each(['zh-CN', 'en'] as const)('are valid in %s: bulletins of each kind, letters, due lists', async lang => {
    const ledger = office(lang);
    const kinds = (['notice', 'brief', 'special'] as const).map(
      kind =>
        composeBulletin(ledger, { asOf, kind, issue: '3', check: true, earlier: comparableSnapshots(ledger, asOf) })
          .doc,
    );
    const { letters } = issueLetters(ledger, proposeLetters(ledger, asOf).letters, { day: asOf, moment: asOf });
    expect(letters.length).toBeGreaterThan(1);
    const docs = [...kinds, lettersDoc(ledger, letters, asOf), dueDoc(ledger, { asOf, within: 120, byUnit: true })];
    for (const doc of docs) expect(wordFaults(await writeDocument(doc))).toEqual([]);
  });

  it('are valid whatever their blocks and words', async () => {
    await fc.assert(
      fc.asyncProperty(letterArbitrary, async spec => {
        expect(wordFaults(await writeDocument(spec))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });

  it('are asked about in a way that finds faults', async () => {
    const parts = unzipSync(await writeDocument(letter([{ kind: 'title', text: '通报' }])));
    const main = strFromU8(parts['word/document.xml']!);
    parts['word/document.xml'] = strToU8(main.replace('<w:sectPr>', '<w:sectPr><w:nothing/>'));
    expect(wordFaults(zipSync(parts))).toEqual([expect.stringContaining('word/document.xml')]);
  });
});

describeWith({ programs: ['soffice', 'pdftotext'] }, 'a bulletin in LibreOffice', () => {
  it('has 22 lines of at most 28 characters on a full page', async () => {
    const text = '各单位要对照任务清单逐项核对进展情况并于每月末前将完成情况报县政府办公室。'.repeat(40);
    const spec = letter(Array.from({ length: 4 }, () => ({ kind: 'paragraph' as const, runs: [{ text }] })));
    const file = path.join(folder, 'full.docx');
    fs.writeFileSync(file, await writeDocument(spec));
    const [pdf = ''] = recalculate([file], undefined, 'pdf');
    const page = execFileSync('pdftotext', ['-layout', '-f', '2', '-l', '2', pdf, '-'], { encoding: 'utf8' });
    const lines = page
      .split('\n')
      .map(line => line.replace(/\s/g, ''))
      .filter(line => line !== '');
    expect(lines.at(-1)).toBe('—2—');
    const body = lines.slice(0, -1);
    expect(body).toHaveLength(22);
    expect(Math.max(...body.map(line => [...line].length))).toBe(28);
  });
});
