/** What the matrix says where something else belongs into a cell; at most 255 characters long. */
import { w } from './words';

export const REFUSALS = {
  word: w('请从列表中选择，或留空。', 'Please choose from the list or leave blank.'),
  number: w(
    '这里应填数字。仍要保留所填内容吗？填文字的“实际值”会显示“待核”。',
    'A number belongs here. Keep it all the same? Words in Actual make the row “To check”.',
  ),
  share: w(
    '自报进度应在 0% 至 100% 之间。仍要保留吗？',
    'A self-report lies between 0% and 100%. Keep it all the same?',
  ),
  date: w(
    '这里应填日期，如 2024-6-30。仍要保留所填内容吗？',
    'A date belongs here, such as 2024-06-30. Keep it all the same?',
  ),
} as const;
