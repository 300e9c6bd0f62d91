/** Shows in the grid what the host keeps beside the cells: widths, merges, hidden parts, lists, conditional formats, locks. */
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../../src/grid/area';
import type { Host } from '../host/host';
import { rangeA1 } from '../../src/grid/a1';
import type { Sheet } from '../host/model/sheet';
import { listWords } from '../host/model/validation';
import { Sizes } from './sizes';

const hash = (color: string): string => (color.startsWith('#') ? color : `#${color}`);

const rangeOf = (area: Area) => ({
  startRow: area.top,
  startColumn: area.left,
  endRow: area.bottom,
  endColumn: area.right,
});

type Applied = Map<string, string>;

/** Runs `apply` if the state differs from what the grid was last shown. */
function once(applied: Applied, key: string, state: unknown, apply: () => void): void {
  const text = JSON.stringify(state);
  if (applied.get(key) === text) return;
  applied.set(key, text);
  apply();
}

function look(api: FUniver, book: FWorkbook, live: FWorksheet, sheet: Sheet, applied: Applied): void {
  const run = (mutation: string, params: Readonly<Record<string, unknown>>) =>
    api.syncExecuteCommand(`sheet.mutation.${mutation}`, { unitId: book.getId(), subUnitId: sheet.id, ...params });
  const merged = JSON.parse(applied.get('merges') ?? '[]') as readonly Area[];
  once(applied, 'merges', sheet.merges, () => {
    if (merged.length > 0) run('remove-worksheet-merge', { ranges: merged.map(rangeOf) });
    if (sheet.merges.length > 0) run('add-worksheet-merge', { ranges: sheet.merges.map(rangeOf) });
  });
  once(applied, 'freeze', sheet.freeze ?? null, () => {
    const { rows, columns } = sheet.freeze ?? { rows: 0, columns: 0 };
    run('set-frozen', {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  });
  once(applied, 'lines', sheet.showGridlines, () => void live.setHiddenGridlines(!sheet.showGridlines));
  once(applied, 'tab', sheet.tabColor, () => void (sheet.tabColor && live.setTabColor(hash(sheet.tabColor))));
  once(applied, 'visible', sheet.visibility, () => {
    if (sheet.visibility === 'Visible') live.showSheet();
    else live.hideSheet();
  });
}

/** Drop-downs. Other checks are the host's when something is typed; the grid only offers lists. */
function lists(api: FUniver, live: FWorksheet, sheet: Sheet, applied: Applied): void {
  const wanted = sheet.validations.flatMap(({ area, rule }) => {
    const list = rule['list'] as { source?: string } | undefined;
    const words = list?.source === undefined ? undefined : listWords(sheet, list.source);
    return words ? [{ area, words: words.map(String).filter(Boolean) }] : [];
  });
  once(applied, 'lists', wanted, () => {
    // The grid has no rows beyond its own; Excel's lists reach on.
    const [last, right] = [live.getMaxRows() - 1, live.getMaxColumns() - 1];
    for (const { area: whole, words } of wanted) {
      const area = { ...whole, bottom: Math.min(whole.bottom, last), right: Math.min(whole.right, right) };
      if (area.top > area.bottom || area.left > area.right) continue;
      const rule = api
        .newDataValidation()
        .requireValueInList([...words])
        .setOptions({ showErrorMessage: false });
      void live.getRange(rangeA1(area)).setDataValidation(rule.build());
    }
  });
}

function conditionalFormats(live: FWorksheet, sheet: Sheet, applied: Applied): void {
  once(applied, 'formats', sheet.formats, () => {
    for (const rule of live.getConditionalFormattingRules()) live.deleteConditionalFormattingRule(rule.cfId);
    // The host lists the newest first, the grid asks the first one added first.
    for (const format of sheet.formats) {
      let rule = live
        .newConditionalFormattingRule()
        .whenFormulaSatisfied(format.formula)
        .setRanges([rangeOf(format.area)]);
      if (format.fill) rule = rule.setBackground(hash(format.fill));
      if (format.font.color) rule = rule.setFontColor(hash(format.font.color));
      if (format.font.bold) rule = rule.setBold(true);
      live.addConditionalFormattingRule(rule.build());
    }
  });
}

/** @returns a function that brings the grid up to date; it does nothing where nothing has changed */
export function mirror(api: FUniver, book: FWorkbook, host: Host): () => void {
  const applied = new Map<string, Applied>();
  const sizes = new Map<string, Sizes>();
  return () => {
    for (const sheet of host.book.sheets) {
      const live = book.getSheetBySheetId(sheet.id);
      if (!live) continue;
      const known = applied.get(sheet.id) ?? new Map<string, string>();
      applied.set(sheet.id, known);
      const size = sizes.get(sheet.id) ?? new Sizes(api, book, live);
      sizes.set(sheet.id, size);
      size.show(sheet);
      look(api, book, live, sheet, known);
      lists(api, live, sheet, known);
      // As Excel, which looks at conditional formats when it draws them: each of their cells is a formula to the grid.
      if (host.book.active === sheet) conditionalFormats(live, sheet, known);
    }
  };
}
