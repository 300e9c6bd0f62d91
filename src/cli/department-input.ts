import { listRows } from '../input';
import { SHEETS } from '../i18n/sheets';
import type { Department } from '../ledger/types';
import { departmentsOf } from '../ledger/departments/read';
import { CommandFailure } from './failure';
import { readInput } from './files';
import type { Io } from './io';
import { fileFailure } from './plan-input';

/**
 * The department list of a file: .csv or .txt, or a workbook, of which the sheet 部门 (Departments) counts, else the first.
 * @throws Failure `no-departments` if there is none in it, and whatever keeps the file from being read
 */
export async function readDepartments(io: Io, name: string): Promise<readonly Department[]> {
  const { file, bytes } = await readInput(io, name);
  try {
    const departments = departmentsOf(await listRows(bytes, Object.values(SHEETS.departments)));
    if (departments.length === 0) throw new CommandFailure('no-departments', { file });
    return departments;
  } catch (error) {
    throw fileFailure(error, file);
  }
}
