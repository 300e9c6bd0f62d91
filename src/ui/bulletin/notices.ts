import type { BulletinTexts } from '../../i18n/bulletin-pane';
import { joinNames } from '../../i18n/marks';
import type { Lang } from '../../i18n/lang';
import type { Bulletin } from '../../report/bulletin/compose';

/** What whoever makes a bulletin has to know, in words. That it is the first one, the field of earlier periods says. */
export const noticeTexts = ({ notices }: Pick<Bulletin, 'notices'>, words: BulletinTexts, lang: Lang) =>
  notices.flatMap(notice => {
    if (notice.code === 'weekends-alone') return [words.weekends];
    return notice.code === 'names-twice' ? [words.twice(joinNames(notice.names, lang))] : [];
  });
