/** What an office writes into its letterhead where parts of a letter go: {{正文}}, {{body}}. Either language is read. */
import { w } from './words';

export const PLACEHOLDERS = {
  title: w('标题', 'title'),
  body: w('正文', 'body'),
  date: w('日期', 'date'),
  issue: w('期号', 'issue'),
  office: w('单位', 'office'),
} as const;
