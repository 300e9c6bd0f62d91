import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Whether a program is on the path. */
export function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(path.delimiter).some(folder => fs.existsSync(path.join(folder, program)));
}

/** What a suite needs beyond npm: programs on the path, packages of the benches, files beside the project. */
export interface Needs {
  readonly programs?: readonly string[];
  /** Folders of packages, as bench/node_modules/exceljs. */
  readonly packages?: readonly string[];
  readonly files?: readonly string[];
}

/**
 * A suite that is skipped, with one line naming what is missing, where a program, package or file is not there; the run ends with
 * the list of these (counts-reporter.cjs). Where `CI` is set, a missing program or package fails instead.
 */
export function describeWith(needs: Needs, title: string, body: () => void): void {
  const programs = (needs.programs ?? []).filter(program => !isInstalled(program));
  const packages = (needs.packages ?? []).filter(folder => !fs.existsSync(folder));
  const files = (needs.files ?? []).filter(file => !fs.existsSync(file));
  const installable = [...programs, ...packages];
  if (installable.length > 0 && process.env.CI) {
    it(`${title}: programs and packages`, () => {
      throw new Error(`missing: ${installable.join(', ')}`);
    });
    return;
  }
  const missing = [...installable, ...files];
  if (missing.length > 0) {
    const root = path.resolve(__dirname, '../..');
    const shown = missing.map(one => (path.isAbsolute(one) ? path.relative(root, one) : one));
    // Not describe.skip, which would run the body to find its tests.
    it.skip(`${title} (missing: ${shown.join(', ')})`, () => undefined);
    return;
  }
  describe(title, body);
}

/** Programs of the system take their time, and more on a busy machine. */
jest.setTimeout(600_000);

const folders: string[] = [];
afterAll(() => folders.forEach(folder => fs.rmSync(folder, { recursive: true, force: true })));

/** A fresh folder that is removed when the suite is done. */
export function temporary(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'mubiao-'));
  folders.push(folder);
  return folder;
}

/** LibreOffice trusts no cached value of a workbook. */
const RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const FILTERS = { xlsx: 'xlsx:Calc MS Excel 2007 XML', pdf: 'pdf' } as const;

/** LibreOffice stops without a word after about 250 files in one start. */
const FILES_A_START = 100;

/**
 * Opens workbooks in LibreOffice, many in one start, recalculates them from scratch and saves them.
 * @param date what TODAY() is (YYYY-MM-DD, needs faketime); absent: today
 * @returns the saved files, in the same order
 */
export function recalculate(files: readonly string[], date?: string, format: keyof typeof FILTERS = 'xlsx'): string[] {
  if (files.length > FILES_A_START)
    return [
      ...recalculate(files.slice(0, FILES_A_START), date, format),
      ...recalculate(files.slice(FILES_A_START), date, format),
    ];
  const profile = temporary();
  const out = temporary();
  fs.mkdirSync(path.join(profile, 'user'));
  fs.writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), RECALCULATE);
  const soffice = ['soffice', `-env:UserInstallation=file://${profile}`, '--headless', '--norestore'];
  const call = [...soffice, '--convert-to', FILTERS[format], '--outdir', out, ...files];
  const [program = '', ...args] = date === undefined ? call : ['faketime', `${date} 12:00:00`, ...call];
  execFileSync(program, args, { stdio: 'pipe', timeout: 900_000 });
  return files.map(file => {
    const saved = path.join(out, path.basename(file).replace(/\.[^.]*$/, `.${format}`));
    if (!fs.existsSync(saved)) throw new Error(`LibreOffice did not save ${path.basename(file)}`);
    return saved;
  });
}

/** Folder of material beside the project that is not ours to publish (real plans, schemas); tests that use it are skipped without it. */
export const shared = path.resolve(__dirname, '../../../shared');

/** The published schemas of the parts of a workbook (ECMA-376, transitional). */
export const ooxmlSchemas = path.join(shared, 'schemas/ooxml');

/** Runs a script of test/yardsticks and gives exit status and output. */
export function script(
  name: string,
  ...args: readonly string[]
): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(path.resolve(__dirname, '../yardsticks', name), args, {
    encoding: 'utf8',
    timeout: 300_000,
    env: { ...process.env, SCHEMAS: ooxmlSchemas },
  });
  return { status, output: stdout + stderr };
}

/** Versions of Office whose rules the files must keep: the oldest that we promise, whose rules are the narrower, and the newest. */
export const OFFICE = ['Office2016', 'Microsoft365'] as const;

interface Verdict {
  readonly errors: readonly { readonly description: string; readonly path: string | null; readonly xPath: string }[];
}

/**
 * What Microsoft's own validator (OpenXmlValidator) has against files, one line a kind; needs the program `ooxml-validator`, which
 * takes seconds for each file and version.
 */
export function faultsOf(
  files: readonly string[],
  versions: readonly string[] = OFFICE.slice(0, 1),
): readonly string[] {
  const found = files.flatMap(file =>
    versions.flatMap(version => {
      const args = [file, '--officeVersion', version];
      const { stdout, stderr } = spawnSync('ooxml-validator', args, { encoding: 'utf8', timeout: 120_000 });
      if (!stdout.trim().startsWith('{')) throw new Error(`the validator gave no verdict: ${stderr.slice(0, 300)}`);
      const { errors } = JSON.parse(stdout) as Verdict;
      return errors.map(one => `${path.basename(file)} ${version} ${one.path}: ${one.description}`);
    }),
  );
  return [...new Set(found)];
}
