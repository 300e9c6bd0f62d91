/** What belongs to the book as a whole when cells are changed in place. */
import { areaA1, parseArea } from '../../grid/a1';
import { attribute, withoutAttribute } from './cells';
import { Unpatchable } from './unpatchable';

/** The workbook's part, told to work everything out on opening. */
export function withFullCalculation(xml: string): string {
  const calculation = /<calcPr(?=[\s/>])([^>]*?)(\/?)>/.exec(xml);
  if (calculation) {
    const attributes = withoutAttribute(calculation[1] ?? '', 'fullCalcOnLoad');
    return xml.replace(calculation[0], () => `<calcPr${attributes} fullCalcOnLoad="1"${calculation[2] ?? ''}>`);
  }
  // Its place in the order of CT_Workbook (ECMA-376 part 1, 18.2.27).
  const after = ['</definedNames>', '</externalReferences>', '</functionGroups>', '</sheets>'].find(tag =>
    xml.includes(tag),
  );
  if (after === undefined) throw new Unpatchable('no sheets, or a prefix before names');
  return xml.replace(after, () => `${after}<calcPr fullCalcOnLoad="1"/>`);
}

/** A list of relations or content types without the part of this name. */
export const withoutPart = (xml: string, file: string): string =>
  xml.replace(/<(?:Override|Relationship)(?=\s)[^>]*?\/>/g, tag =>
    [attribute(tag, 'PartName'), attribute(tag, 'Target')].some(path => path?.split('/').pop() === file) ? '' : tag,
  );

/** A table's part that reaches down to a row, from 0. */
export function withBottom(xml: string, bottom: number): string {
  const open = /<table(?=\s)[^>]*>/.exec(xml)?.[0];
  if (open === undefined || Number(attribute(open, 'totalsRowCount') ?? 0) > 0)
    throw new Unpatchable('a table with totals, or a prefix before names');
  const down = (tag: string): string =>
    tag.replace(/(\sref=(["']))(.*?)\2/, (whole, start: string, quote: string, ref: string) => {
      const area = parseArea(ref);
      return area === null ? whole : `${start}${areaA1({ ...area, bottom })}${quote}`;
    });
  return xml.replace(open, down).replace(/<autoFilter(?=[\s/>])[^>]*>/, down);
}

/** Cell formats, with twins that show days added where they are asked for. */
export class DayFormats {
  private readonly twins = new Map<string, string>();
  private readonly formats: readonly string[];
  private readonly list: RegExpExecArray | null;

  /** @param showsDay for each format whether it shows a day */
  constructor(
    private readonly xml: string,
    private readonly showsDay: readonly boolean[],
  ) {
    this.list = /<cellXfs(?=[\s>])([^>]*)>([\s\S]*?)<\/cellXfs>/.exec(xml);
    this.formats = this.list?.[2]?.match(/<xf(?=[\s/>])[^>]*?(?:\/>|>[\s\S]*?<\/xf>)/g) ?? [];
  }

  /** @throws Unpatchable */
  readonly forDay = (style = '0'): string => {
    if (this.showsDay[Number(style)]) return style;
    if (this.formats.length === 0 || this.formats.length !== this.showsDay.length)
      throw new Unpatchable('cell formats');
    const known = this.twins.get(style) ?? String(this.formats.length + this.twins.size);
    this.twins.set(style, known);
    return known;
  };

  /** The part for styles; null where nothing was added. */
  result(): string | null {
    if (this.twins.size === 0 || this.list === null) return null;
    const added = [...this.twins.keys()].map(style => {
      const [open = ''] = /<xf(?=[\s/>])[^>]*?(?=\/?>)/.exec(this.formats[Number(style)] ?? '<xf') ?? [];
      const rest = (this.formats[Number(style)] ?? '<xf/>').slice(open.length);
      return `${withoutAttribute(withoutAttribute(open, 'numFmtId'), 'applyNumberFormat')} numFmtId="14" applyNumberFormat="1"${rest}`;
    });
    const [all, attributes = '', inner = ''] = this.list;
    const count = this.formats.length + added.length;
    return this.xml.replace(
      all,
      () => `<cellXfs${withoutAttribute(attributes, 'count')} count="${count}">${inner}${added.join('')}</cellXfs>`,
    );
  }
}
