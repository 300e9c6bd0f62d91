import type { Lang } from './lang';

/** What became of work that was lost, and what to do; nothing has been written or changed by it. */
export const LOST_WORK: Readonly<Record<'ended' | 'silent' | 'gone', Readonly<Record<Lang, string>>>> = {
  ended: {
    'zh-CN': '后台处理中途停止了，这一步没有完成，数据没有改动。请再试一次；再停就关掉其他程序，或把内容分成几份。',
    en: 'The background work stopped on its way; this step is not done and nothing was changed. Try again; if it stops once more, close other programs or split the material.',
  },
  silent: {
    'zh-CN': '后台处理太久没有响应，已经停下，这一步没有完成，数据没有改动。请再试一次，或把内容分成几份。',
    en: 'The background work did not answer for too long and was ended; this step is not done and nothing was changed. Try again, or split the material.',
  },
  gone: {
    'zh-CN': '先前读入的文件已不在内存里。请重新选择文件，再做这一步；数据没有改动。',
    en: 'The files read before are no longer in memory. Choose them again and repeat this step; nothing was changed.',
  },
};
