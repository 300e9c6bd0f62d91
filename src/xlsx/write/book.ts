import type { SheetSpec, WorkbookSpec } from '../../workbook/spec';
import { absoluteReference, columnLetters, quoteSheet } from '../../grid/a1';
import { escapeAttribute, escapeFormula, escapeText } from '../xml';

function printNames(sheet: SheetSpec, index: number): readonly string[] {
  const { area, titleRows, titleColumns } = sheet.print ?? {};
  const own = `${quoteSheet(sheet.name)}!`;
  const titles = [
    ...(titleColumns ? [`${own}$${columnLetters(titleColumns[0])}:$${columnLetters(titleColumns[1])}`] : []),
    ...(titleRows ? [`${own}$${titleRows[0] + 1}:$${titleRows[1] + 1}`] : []),
  ];
  const name = (kind: string, value: string) =>
    `<definedName name="_xlnm.${kind}" localSheetId="${index}">${escapeFormula(value)}</definedName>`;
  return [
    ...(area ? [name('Print_Area', absoluteReference(sheet.name, area.top, area.left, area.bottom, area.right))] : []),
    ...(titles.length > 0 ? [name('Print_Titles', titles.join(','))] : []),
  ];
}

/** The workbook part with its names: those of the spec and what printing needs. */
export function bookXml(frame: string, spec: WorkbookSpec): string {
  const names = [
    ...spec.sheets.flatMap(printNames),
    ...spec.names.map(
      name =>
        `<definedName name="${escapeAttribute(name.name)}"${name.hidden ? ' hidden="1"' : ''}>${escapeFormula(name.refersTo)}</definedName>`,
    ),
  ];
  return names.length === 0
    ? frame
    : frame.replace('</sheets>', () => `</sheets><definedNames>${names.join('')}</definedNames>`);
}

/** The part for texts. */
export function textsXml(texts: Iterable<string>, count: number): string {
  const items = Array.from(texts, text => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`);
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${items.length}">`,
    items.join(''),
    '</sst>',
  ].join('');
}

/** Order in which Office wants what a font says (CT_Font, ECMA-376 part 1, 18.8.22); the library writes the colour before the size. */
const FONT_ORDER = ['b', 'i', 'strike', 'u', 'vertAlign', 'sz', 'color', 'name', 'family', 'charset', 'scheme'];

const withFontsInOrder = (xml: string): string =>
  xml.replace(/<font>(.*?)<\/font>/gs, (_, inside: string) => {
    const place = (part: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '');
    const parts = inside.match(/<[^>]+>/g) ?? [];
    return `<font>${[...parts].sort((a, b) => place(a) - place(b)).join('')}</font>`;
  });

/**
 * The styles part with a twin of every format that shows what was typed (`quotePrefix`): a text such as `=1+1` stays a text
 * even after somebody has edited its cell. Gives the part and the number of the first twin.
 */
export function stylesXml(frame: string): readonly [xml: string, firstTwin: number] {
  const ordered = withFontsInOrder(frame);
  const match = /<cellXfs count="(\d+)">([\s\S]*?)<\/cellXfs>/.exec(ordered);
  if (!match) return [ordered, 0];
  const count = Number(match[1]);
  const formats = match[2] ?? '';
  const twins = formats.replace(/<xf /g, '<xf quotePrefix="1" ');
  return [ordered.replace(match[0], () => `<cellXfs count="${2 * count}">${formats}${twins}</cellXfs>`), count];
}
