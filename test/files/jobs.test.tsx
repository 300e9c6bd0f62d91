import '../taskpane/globals';
import { unzipSync } from 'fflate';
import { split } from '../../src/exchange/split';
import { FILES_TEXTS } from '../../src/i18n/files';
import { LIMITS } from '../../src/ooxml/package';
import { eachInTurn, Stopped, type JobStep, type Watch } from '../../src/jobs/job';
import { readMaster, readReturns, shownNames } from '../../src/jobs/read';
import { archive } from '../../src/jobs/archive';
import { send } from '../../src/jobs/send';
import { troubleText } from '../../src/ui/desk/trouble';
import type { WorkbookSpec } from '../../src/workbook/spec';
import { writeWorkbook } from '../../src/xlsx';
import { broken, given, masterBytes, memoryPorts, TODAY } from './harness';

const texts = FILES_TEXTS['zh-CN'];

function watching(stopAt?: string): Watch & { readonly steps: JobStep[] } {
  const control = new AbortController();
  const steps: JobStep[] = [];
  return {
    ports: memoryPorts(),
    signal: control.signal,
    steps,
    onStep(step) {
      steps.push(step);
      if (step.file === stopAt) control.abort();
    },
  };
}

describe('work in turn', () => {
  it('names every file before it is read, and stops before the next one', async () => {
    const done: string[] = [];
    const work = async (name: string): Promise<string> => (done.push(name), name.toUpperCase());
    const watch = watching();
    expect(await eachInTurn(['a', 'b'], name => name, work, watch)).toEqual(['A', 'B']);
    expect(watch.steps).toEqual([
      { file: 'a', place: 1, of: 2 },
      { file: 'b', place: 2, of: 2 },
    ]);
    done.length = 0;
    await expect(eachInTurn(['a', 'b', 'c'], name => name, work, watching('b'))).rejects.toBeInstanceOf(Stopped);
    expect(done).toEqual(['a']);
  });
});

describe('reading', () => {
  it('a bad file says why and stops no other; two of one name are told apart', async () => {
    const master = await masterBytes();
    const files = [
      given('a.xlsx', new Uint8Array(0)),
      broken('b.xlsx'),
      given('c.xlsx', master),
      given('c.xlsx', master),
    ];
    const read = await readReturns(files, watching());
    expect(read.map(one => [one.name, 'code' in one ? one.code : one.book.sheets.length > 0])).toEqual([
      ['a.xlsx', 'empty'],
      ['b.xlsx', 'file-failed'],
      ['c.xlsx', true],
      ['c.xlsx (2)', true],
    ]);
    expect(shownNames(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a (2)', 'a (3)']);
  });

  it('a file over the limit is refused before it is in memory', async () => {
    let asked = false;
    const file = {
      name: 'big.xlsx',
      size: LIMITS.file + 1,
      arrayBuffer: async () => ((asked = true), new ArrayBuffer(0)),
    };
    const error = await readMaster(file).catch((e: unknown) => e);
    expect(asked).toBe(false);
    expect(troubleText(error, texts, 'zh-CN')).toMatch(/big\.xlsx 太大.*95 MB/);
    expect(troubleText(error, FILES_TEXTS.en, 'en')).toMatch(/big\.xlsx is too large/);
  });

  it('a form or a workbook without a matrix is no master', async () => {
    const { read } = await readMaster(given('m.xlsx', await masterBytes()));
    const { files, list } = split(read.ledger, { period: 'x', asOf: TODAY });
    const why = async (name: string, spec: WorkbookSpec): Promise<string> =>
      troubleText(await readMaster(given(name, await writeWorkbook(spec))).catch((e: unknown) => e), texts, 'zh-CN');
    expect(await why('form.xlsx', files[0]!.book)).toMatch(/form\.xlsx 是发给部门的填报表，不是总表/);
    const plain = { ...list.book, sheets: list.book.sheets.slice(0, 1) };
    expect(await why('list.xlsx', plain)).toMatch(/list\.xlsx 里没有责任矩阵（现有工作表：发放清单）/);
  });
});

describe('sending', () => {
  it('gives the same bytes twice: a form per unit and the list; the master tells which batch it was', async () => {
    const master = await readMaster(given('m.xlsx', await masterBytes()));
    const order = { master, period: '2024-06', departments: null, kept: [] };
    const [one, two] = [await send(order, texts, watching()), await send(order, texts, watching())];
    expect(Buffer.from(one.zip.bytes).equals(two.zip.bytes)).toBe(true);
    expect(Object.keys(unzipSync(one.zip.bytes)).sort()).toEqual([
      '00_发放清单_2024-06.xlsx',
      '01_镇建设办_2024-06.xlsx',
      '02_镇林业站_2024-06.xlsx',
      '03_镇水利站_2024-06.xlsx',
    ]);
    expect([one.files, one.revision, one.master.name]).toEqual([3, 1, 'm_已发放2024-06.xlsx']);
    const again = await readMaster(given('m2.xlsx', one.master.bytes));
    const next = await send({ ...order, master: again, departments: ['镇水利站'] }, texts, watching());
    expect([next.files, next.revision, next.zip.name]).toEqual([1, 2, '填报表_2024-06_r2.zip']);
  });

  it('sends nothing where no unit is left', async () => {
    const master = await readMaster(given('m.xlsx', await masterBytes()));
    const order = { master, period: '2024-06', departments: ['镇司法所'], kept: [] };
    const error = await send(order, texts, watching()).catch((e: unknown) => e);
    expect(troubleText(error, texts, 'zh-CN')).toMatch(/没有可发放的任务/);
  });

  it('marks names as UTF-8, so that Windows shows them', () => {
    const bytes = archive([{ name: '县.xlsx', type: '', bytes: Uint8Array.of(1) }]);
    expect((bytes[7]! & 0x08) !== 0).toBe(true);
  });
});
