import type { PaneTexts } from '../types';

export const settings: PaneTexts['settings'] = {
  title: 'Settings',
  language: 'Language',
  followOffice: 'As in Office',
  languages: { 'zh-CN': '中文', en: 'English' },
  name: 'Your name',
  nameHint:
    'Goes into the change log as who made a change; kept on this computer only. Left blank, the log says “this computer”.',
  unit: 'Your department',
  unitHint:
    'For showing only your rows under Fill; kept on this computer only. Write it as it stands among the owners.',
  about: 'About',
  aboutText:
    'Mubiao turns a work plan into a responsibility matrix. The workbook is an ordinary one: its formulas work without Mubiao, also in WPS and LibreOffice.',
  untried: 'Mubiao has not been checked feature by feature in a real Excel or WPS yet: try it on a copy first.',
  privacy: 'Privacy',
  privacyText:
    'What you paste or open, and what is in the workbook, is worked on in this computer only and never uploaded. A draft that was not written is kept here for 30 days at most and goes once it is written or cleared. Sheet protection prevents slips; it is not security.',
};
