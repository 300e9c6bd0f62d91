/**
 * What recalculating a book costs LibreOffice, and how it grows: `npx tsx bench/recalc.ts [--write] [rows …]`. Each figure is the
 * processor time of opening and saving with everything recalculated, less that of opening and saving the same file with its cached
 * values trusted. `--write` renews docs/bench-recalc.md. Needs LibreOffice and python3.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildLedger } from '../src/ledger/rows/build';
import type { Ledger, Row } from '../src/ledger/types';
import { parsePlan } from '../src/plan';
import { buildWorkbook } from '../src/workbook/build';
import { writeWorkbook } from '../src/xlsx';
import { syntheticPlan } from './synthetic';
import { asSerialDay } from '../src/ledger/dates/serial';

const root = path.resolve(__dirname, '..');
const AS_OF = asSerialDay(45_473);
const DEPARTMENTS = 40;
/** As departments, sections do not grow with the rows: 总览 has a line for each. */
const SECTIONS = 10;
/** Below it a run is short, and what other programs do weighs more: the best of more runs counts. */
const SMALL = 5_000;
const MODES = { always: 0, never: 1 } as const;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-recalc-'));

/** Children's processor seconds of one conversion; Python reads what Node does not tell: the use of resources of a child. */
const RUN = `import resource, subprocess, sys
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
u = resource.getrusage(resource.RUSAGE_CHILDREN); print(u.ru_utime + u.ru_stime)`;

function seconds(file: string, mode: keyof typeof MODES): number {
  const profile = fs.mkdtempSync(path.join(scratch, 'profile-'));
  fs.mkdirSync(path.join(profile, 'user'));
  fs.writeFileSync(
    path.join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${MODES[mode]}</value></prop></item></oor:items>`,
  );
  const call = [
    'soffice',
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--norestore',
    '--convert-to',
    'xlsx',
  ];
  const args = ['-c', RUN, ...call, '--outdir', path.join(profile, 'out'), file];
  return Number(execFileSync('python3', args, { encoding: 'utf8' }));
}

/** A ledger of `count` rows owned by forty departments, half of it reported. */
function ledgerOf(count: number): Ledger {
  const ledger = buildLedger(parsePlan(syntheticPlan(count * 2)), { lang: 'zh-CN', settings: { asOf: AS_OF } });
  const rows = ledger.rows.slice(0, count).map((row, i): Row => ({
    ...row,
    section: `第${Math.floor((i * SECTIONS) / count)}方面工作`,
    lead: `第${i % DEPARTMENTS}科`,
    support: `第${(i + 7) % DEPARTMENTS}科`,
    actual: i % 2 ? i % 30 : null,
    self: i % 4 === 0 ? 0.5 : null,
    progress: i % 2 ? '正在推进。' : null,
  }));
  const departments = Array.from({ length: DEPARTMENTS }, (_, i) => ({
    name: `第${i}科`,
    aliases: [],
    contact: '',
    keywords: [],
  }));
  return { ...ledger, rows, departments };
}

async function figure(name: string, count: number, divisionLimit?: number) {
  const spec = buildWorkbook(ledgerOf(count), {
    asOf: AS_OF,
    ...(divisionLimit === undefined ? {} : { divisionLimit }),
  });
  const bytes = await writeWorkbook(spec);
  const file = path.join(scratch, `${name}-${count}.xlsx`);
  fs.writeFileSync(file, bytes);
  const times = count < SMALL ? 5 : 2;
  const least = (mode: keyof typeof MODES) => Math.min(...Array.from({ length: times }, () => seconds(file, mode)));
  return { count, bytes: bytes.length, recalculation: least('always') - least('never') };
}

type Figure = Awaited<ReturnType<typeof figure>>;

async function main(): Promise<void> {
  const given = process.argv.slice(2).map(Number).filter(Number.isFinite);
  const sizes = given.length > 0 ? given : [100, 1_000, 10_000];
  const figures: Figure[] = [];
  for (const size of sizes) figures.push(await figure('book', size, 0));
  const division = [await figure('division', 300, 0), await figure('division', 300)];
  const line = (f: Figure, before?: Figure): string => {
    const growth = before && f.recalculation / before.recalculation / (f.count / before.count);
    return `| ${f.count} | ${f.recalculation.toFixed(2)} | ${growth === undefined ? '' : growth.toFixed(2)} | ${(f.bytes / f.count).toFixed(0)} |`;
  };
  const report = [
    '# What recalculation costs',
    '',
    'Written by `npx tsx bench/recalc.ts --write`: processor seconds that LibreOffice spends on recalculating everything (opening and saving with recalculation, less opening and saving without), the best of five runs (of two at 10,000 rows). Figures count only against each other.',
    '',
    `All sheets (责任矩阵, 总览, 部门, 打印) with ${DEPARTMENTS} departments and ${SECTIONS} sections; the marks of 分工表 as values. 1.00 is linear growth from the line above, the goal is at most 1.30:`,
    '',
    '| rows | seconds | growth | bytes a row |',
    '| ---: | ---: | ---: | ---: |',
    ...figures.map((f, i) => line(f, figures[i - 1])),
    '',
    `分工表 apart: its marks by formula at 300 rows × ${DEPARTMENTS} departments add ${((division[1]?.recalculation ?? 0) - (division[0]?.recalculation ?? 0)).toFixed(2)} seconds.`,
    '',
  ].join('\n');
  console.log(report);
  if (process.argv.includes('--write')) fs.writeFileSync(path.join(root, 'docs/bench-recalc.md'), report);
  fs.rmSync(scratch, { recursive: true, force: true });
}

void main();
