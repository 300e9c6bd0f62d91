/** What became of each file. */
import type { CliMessage } from '../../i18n/messages/cli';
import type { FileReading } from './file-reading';
import type { FileRefusal, FileReport } from './file-types';
import type { Memory } from './memory';
import type { ReadReturn } from './returned';

const edits = (reading: FileReading): number =>
  reading.proposals.length +
  reading.questions.length +
  reading.refusals.length +
  reading.newRows.length +
  reading.heard.length;

/** Reports on files that were read, taken or refused. */
export function fileReports(reads: readonly ReadReturn[], memory: Memory): FileReport[] {
  const seen = new Set<string>();
  return reads.map(({ name, form, reading }) => {
    const { origin, content } = reading;
    const duplicate = seen.has(content);
    seen.add(content);
    return {
      file: name,
      status: origin.refusal === null ? 'read' : 'refused',
      ...(origin.refusal === null ? {} : { code: origin.refusal }),
      departments: origin.departments,
      period: origin.period,
      revision: origin.revision,
      rows: form.rows.filter(row => row.key !== '').length,
      edits: edits(reading),
      notes: [
        ...reading.notes,
        ...(duplicate ? (['duplicate'] as const) : []),
        ...(memory.files.has(content) && edits(reading) > 0 ? (['taken-before'] as const) : []),
        ...(edits(reading) === 0 ? (['no-edits'] as const) : []),
      ],
      columns: form.columns,
    };
  });
}

/** The report on a file of which nothing was read. @param refused it is a workbook, but no form */
export const unreadReport = (
  file: string,
  code: CliMessage | FileRefusal,
  detail: FileReport['detail'],
  refused: boolean,
): FileReport => ({
  file,
  status: refused ? 'refused' : 'unreadable',
  code,
  ...(detail === undefined ? {} : { detail }),
  departments: [],
  period: null,
  revision: null,
  rows: 0,
  edits: 0,
  notes: [],
});
