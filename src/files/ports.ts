/** What the files page needs from the browser around it. */
import type { Lang } from '../i18n/lang';
import type { DeskPorts } from '../ui/desk/context';

export interface FilesPorts extends DeskPorts {
  /** Language chosen earlier, else the browser's. */
  readonly lang: Lang;
  readonly dark: boolean;
  keepLang(lang: Lang): void;
}
