/** Colours of the workbook and the face of its sheets. Colours are RRGGBB; every text colour stands at least 4.5 : 1 off its ground. */
import type { ColumnBlock } from '../../ledger/columns/types';
import { RULES } from '../../ledger/status/statuses';
import type { Light, Status } from '../../ledger/types';

/** Letters are set in faces of their own (i18n/paper). */
export const SHEET_FACE = 'Microsoft YaHei';

export const INK = '1F2937';
export const PALE = '667085';
export const MUTED = '5F6B7A';
export const LINE_COLOR = 'D1D5DB';
export const PAPER = 'FFFFFF';
/** Cells that people type into. */
export const INPUT = 'FFFBEB';
export const ACCENT = '1F4E79';

/** Band and header of each block: dark ground, light header. */
export const BLOCK_COLORS: Readonly<Record<ColumnBlock, { readonly band: string; readonly head: string }>> = {
  plan: { band: '1F4E79', head: 'DCE6F1' },
  duty: { band: '4A3F6B', head: 'E4DFEC' },
  progress: { band: '9A5B00', head: 'FDE9D0' },
  computed: { band: '2F5D3A', head: 'DDEBDD' },
  control: { band: '4B5563', head: 'E5E7EB' },
  hidden: { band: '6B7280', head: 'F3F4F6' },
};

interface Tone {
  readonly fill: string;
  readonly color: string;
}

export const LIGHT_TONES: Readonly<Record<Light, Tone>> = {
  blue: { fill: 'BDD7EE', color: '1F4E79' },
  green: { fill: 'C6E0B4', color: '21521E' },
  yellow: { fill: 'FFE699', color: '6B4E00' },
  red: { fill: 'F8CBAD', color: '9C0006' },
  grey: { fill: 'E5E7EB', color: '4B5563' },
};

/** Statuses that stand out from others of their light. */
const OWN_TONES: Readonly<Partial<Record<Status, Tone>>> = {
  dropped: { fill: 'F3F4F6', color: MUTED },
  overdue: { fill: 'E8A08C', color: '7A0000' },
};

/** A status is coloured as its light; where that depends on more, it is grey. */
export const statusTone = (status: Status): Tone => {
  const { light } = RULES[status];
  return OWN_TONES[status] ?? LIGHT_TONES[typeof light === 'string' ? light : 'grey'];
};

/** Solid colours of charts. */
export const LIGHT_SOLID: Readonly<Record<Light, string>> = {
  blue: '2E75B6',
  green: '70AD47',
  yellow: 'F2B705',
  red: 'C8402B',
  grey: 'A6A6A6',
};
