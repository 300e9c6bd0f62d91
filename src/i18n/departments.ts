/** Words of the sheet 部门. Names of table columns: no `#`, `'`, brackets or half-width parentheses. */
import { w } from './words';

export const DEPARTMENT_COLUMNS = {
  name: w('名称', 'Name'),
  aliases: w('别名', 'Aliases'),
  contact: w('联系人', 'Contact'),
  keywords: w('职责关键词', 'Duty keywords'),
  led: w('牵头指标行', 'Rows led'),
  supported: w('配合指标行', 'Rows supported'),
  done: w('已完成', 'Done'),
  onPace: w('正常推进', 'On track'),
  behind: w('滞后', 'Behind'),
  overdue: w('已逾期', 'Overdue'),
  other: w('其他', 'Other'),
  blank: w('待催报', 'Blank reports'),
  rate: w('平均完成率', 'Mean completion'),
  late: w('滞后率', 'Late share'),
  place: w('名次', 'Place'),
  search: w('辅助检索', 'Aux search'),
  rank: w('辅助次序', 'Aux rank'),
  placing: w('辅助名次序', 'Aux placing'),
} as const;

export const DEPARTMENT_NOTE = w(
  '名称须与责任矩阵“牵头单位”“配合单位”一致；多个别名或关键词用“、”隔开。已完成、滞后等按牵头的在册指标行统计，随矩阵自动更新；滞后率＝（滞后＋已逾期）÷牵头指标行，名次按滞后率从低到高，牵头不足3行的不排。',
  'Names must be those of the matrix; several aliases or keywords are joined by 、 or a comma. Done, behind and the like count the rows in force that a department leads, and follow the matrix. Late share = (behind + overdue) / rows led; departments are placed by it, the lowest first, those with fewer than 3 rows not at all.',
);

/** A list of departments to fill in, as a table that every spreadsheet program opens. */
export const DEPARTMENT_TEMPLATE = w(
  [
    '名称,别名,联系人,职责关键词',
    '市教育局,教育局、教体局,张某,学校、教师、招生',
    '市财政局,财政局,,预算、资金',
    '',
  ].join('\r\n'),
  [
    'name,aliases,contact,duty keywords',
    'Buildings and Energy,Buildings; Energy,,energy; roofs; solar panels',
    'Finance Office,Finance,,budget; funding',
    '',
  ].join('\r\n'),
);
