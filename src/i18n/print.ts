/** Words of the sheet 打印 and of other sheets as they go on paper. */
import { w } from './words';

export const PRINT = {
  title: w('责任矩阵', 'Responsibility matrix'),
  measure: w('具体举措及量化目标', 'Measure and targets'),
  more: w(
    '矩阵另有未列入本页的任务或栏目，请更新工作簿后再打印。',
    'The matrix has rows or columns that this page lacks: refresh the book before printing.',
  ),
  issuer: w('编制单位：', 'Prepared by: '),
  asOf: w('数据截至：', 'Data as of: '),
  blank: w('＿＿＿＿＿＿＿＿', '____________________'),
  footer: w('第 &P 页，共 &N 页', 'Page &P of &N'),
} as const;
