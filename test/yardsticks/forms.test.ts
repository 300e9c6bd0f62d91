/** The same plans in many forms: how they are read, whether a bad reading is doubted, whether the account holds. Each is read once. */
import path from 'node:path';
import { accountFaults } from '../support/account';
import { describeWith, shared } from '../support/office';
import { expectAtLeast, readForms, yardsticks, type FormsRead } from '../support/yardsticks';

jest.setTimeout(300_000);

interface Asked {
  readonly doubted: boolean;
  readonly faults: readonly string[];
}
const read = (folder: string): FormsRead<Asked> =>
  readForms(folder, (text, plan) => ({
    doubted: plan.structure.confidence !== 'sure',
    faults: accountFaults(text, plan),
  }));

const accounted = ({ each }: FormsRead<Asked>): void =>
  expect([...each].flatMap(([name, { asked }]) => asked.faults.map(said => `${name}: ${said}`))).toEqual([]);

/** Of few bad readings (items F1 below 80) one may go unseen; few good ones (95 and more) are doubted. */
function doubts({ each }: FormsRead<Asked>, readings: number): void {
  const count = (holds: (items: number, doubted: boolean) => boolean): number =>
    [...each.values()].filter(({ items, asked }) => items !== null && holds(items, asked.doubted)).length;
  const good = count(items => items >= 95);
  const bad = count(items => items < 80);
  expect(good).toBeGreaterThan(readings);
  expect(count((items, doubted) => items < 80 && !doubted)).toBeLessThanOrEqual(Math.max(1, 0.05 * bad));
  expect(count((items, doubted) => items >= 95 && doubted)).toBeLessThanOrEqual(0.05 * good);
}

/** @param readings so many of the readings are good at least */
function hold(folder: string, readings: number): void {
  let forms: FormsRead<Asked>;
  beforeAll(() => {
    forms = read(folder);
  });
  it('are read alike', () => {
    expectAtLeast(forms.totals, { items: 99, paths: 99, measures: 99, owners: 99, worstForm: 95 });
    expect(forms.totals).toMatchObject({ collapsed: 0, formsBelow80: 0 });
  });
  it('nearly all bad readings are doubted and few good ones', () => doubts(forms, readings));
  it('the account of each holds', () => accounted(forms));
}

describe('our own plans in other forms', () => hold(path.join(yardsticks, 'forms'), 180));

const real = path.join(shared, 'forms');
describeWith({ files: [real] }, 'real plans in other forms', () => hold(real, 300));
