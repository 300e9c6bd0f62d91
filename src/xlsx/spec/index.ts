import { readXlsx } from 'hucre/xlsx';
import { SHEETS } from '../../i18n/sheets';
import type { Lang } from '../../i18n/lang';
import type { WorkbookSpec } from '../../workbook/spec';
import { openPackage } from '../../ooxml/package';
import { bookPart, readWorkbook } from '../read';
import { bareSpec } from './bare';
import { bookExtras, sheetExtras } from './extras';
import { sheetSpec, type Styles } from './sheet';

export { bareSpec } from './bare';

const langOf = (names: readonly string[]): Lang =>
  Object.values(SHEETS).some(words => words.en !== words['zh-CN'] && names.includes(words.en)) ? 'en' : 'zh-CN';

/**
 * Reads a workbook back into a spec, as far as a spec can say what the file holds; for files that we or a spreadsheet program
 * made, not for hostile ones. `readSpec(await writeWorkbook(spec))` equals `bareSpec(spec)`.
 * @throws OoxmlError as `readWorkbook` does
 */
export async function readSpec(bytes: Uint8Array): Promise<WorkbookSpec> {
  const book = await readWorkbook(bytes);
  const pack = openPackage(bytes);
  const extras = bookExtras(pack, bookPart(pack));
  const looks = await readXlsx(bytes, { readStyles: true });
  const lang = langOf(book.sheets.map(sheet => sheet.name));
  const styles: Styles = new Map();
  const sheets = book.sheets.flatMap((read, i) => {
    const look = looks.sheets.find(sheet => sheet.name === read.name);
    return look ? [sheetSpec(read, look, sheetExtras(pack, extras.sheets[i] ?? ''), styles, lang)] : [];
  });
  const { title = '', subject, custom } = looks.properties ?? {};
  return bareSpec({
    lang,
    properties: {
      title,
      ...(subject === undefined ? {} : { subject }),
      ...(custom
        ? { custom: Object.fromEntries(Object.entries(custom).map(([name, value]) => [name, String(value)])) }
        : {}),
    },
    sheets,
    names: extras.names,
    styles: Object.fromEntries(styles),
    active: looks.activeSheet ?? 0,
  });
}
