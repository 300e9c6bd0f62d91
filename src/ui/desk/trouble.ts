import { whyNot } from '../../exchange/collect/say';
import type { FilesTexts } from '../../i18n/files';
import { cliText } from '../../i18n/messages/cli';
import { withLimit } from '../../i18n/messages/limits';
import { LOST_WORK } from '../../i18n/worker';
import type { Lang } from '../../i18n/lang';
import { OoxmlError } from '../../ooxml/errors';
import { Trouble } from '../../jobs/job';
import { WorkLost } from '../../jobs/worker/lost';

/** What went wrong, where, and what to do, in the user's language. */
export function troubleText(error: unknown, texts: FilesTexts, lang: Lang): string {
  if (error instanceof Trouble) {
    const { code, file, data } = error;
    if (code === 'no-matrix') return texts.master.none(file, String(data['sheets'] ?? ''));
    if (code === 'form-for-master') return texts.master.form(file);
    if (code === 'nothing-to-send') return texts.out.nothing;
    return whyNot({ file, code, detail: data }, lang);
  }
  if (error instanceof WorkLost) return LOST_WORK[error.why][lang];
  if (error instanceof OoxmlError) return whyNot({ file: '', code: error.code, detail: withLimit(error.data) }, lang);
  return cliText(lang, 'unexpected', { detail: error instanceof Error ? error.message : String(error) });
}
