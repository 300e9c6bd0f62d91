/** What Office says of the place that the pane runs in. */
import { capabilities } from '../office';

export interface OfficeSurroundings {
  /** Tag of Office's own language, e.g. `zh-CN`. */
  readonly displayLanguage: string;
  /** Tag by which the workbook's numbers and dates are written. */
  readonly contentLanguage: string;
  readonly dark: boolean;
  /** Keeps what is stored apart per site in Office on the web; empty elsewhere. */
  readonly partition: string;
  /** This Excel has the requirement set that we need. */
  readonly enough: boolean;
}

const WHITE = '#ffffff';

/** Light enough for dark letters (relative luminance of WCAG 2, simplified): themes Black and Dark Gray are not. */
function isDark(color: string): boolean {
  const [r, g, b] = [1, 3, 5].map(i => parseInt(color.slice(i, i + 2), 16));
  return 0.2126 * (r ?? 255) + 0.7152 * (g ?? 255) + 0.0722 * (b ?? 255) < 110;
}

/** Background of the Office theme; white where Office does not tell (the web, old builds, where asking may even throw). */
function background(context: Office.Context): string {
  try {
    return context.officeTheme?.bodyBackgroundColor ?? WHITE;
  } catch {
    return WHITE;
  }
}

/**
 * Waits for Office.
 * @returns null where the page runs in no Excel: an ordinary browser, or Office.js did not load
 */
export async function officeSurroundings(): Promise<OfficeSurroundings | null> {
  if (typeof Office === 'undefined' || typeof Office.onReady !== 'function') return null;
  const { host } = await Office.onReady();
  if (String(host) !== 'Excel') return null;
  const { context } = Office;
  return {
    displayLanguage: context.displayLanguage,
    contentLanguage: context.contentLanguage,
    dark: isDark(background(context)),
    partition: context.partitionKey ?? '',
    enough: capabilities().enough,
  };
}

/** Path or address of the open workbook; blank where Excel does not tell, and a bare name as a rule where it was never saved. */
export function workbookPlace(): string {
  try {
    return Office.context.document.url ?? '';
  } catch {
    return '';
  }
}
