/** Names of sheets, tables and defined names, and the words on them that several sheets share. */
import { SIDE_SHEETS, SIDE_TABLE_NAMES } from './side';
import { w } from './words';

export const SHEETS = {
  overview: w('总览', 'Overview'),
  matrix: w('责任矩阵', 'Matrix'),
  division: w('分工表', 'Division of work'),
  departments: w('部门', 'Departments'),
  changes: w('更新记录', 'Change log'),
  settings: w('设置', 'Settings'),
  guide: w('填报说明', 'Guide'),
  print: w('打印', 'Print'),
  brief: w('领导看板', 'One-page brief'),
  form: w('填报表', 'Report form'),
  stamp: w('_mubiao', '_mubiao'),
  letter: w('通报', 'Bulletin'),
  due: w('到期清单', 'Due list'),
  ...SIDE_SHEETS,
} as const;

export const TABLES = {
  matrix: w('任务表', 'Tasks'),
  departments: w('部门表', 'Units'),
  changes: w('记录表', 'Changes'),
  form: w('填报任务', 'Report'),
  supported: w('配合任务', 'Supported'),
  due: w('到期任务', 'Due'),
  ...SIDE_TABLE_NAMES,
} as const;

/** Head of a column that somebody has added without one. */
export const HEADLESS = w('自加列', 'Own column');

/** Blocks of the matrix, as the band above its header says. */
export const BLOCK_WORDS = {
  plan: w('计划', 'Plan'),
  duty: w('责任', 'Duty'),
  progress: w('进展（部门填写）', 'Progress: departments fill in'),
  computed: w('自动计算（勿填）', 'Computed: leave alone'),
  control: w('办公室掌握', 'Office control'),
  hidden: w('系统列（勿删）', 'System columns: keep'),
} as const;

/** Defined names that formulas use. */
export const NAMES = {
  asOf: w('数据截至', 'AsOf'),
  planStart: w('计划起始', 'PlanStart'),
  periodStart: w('本期起始', 'PeriodStart'),
  paceByDay: w('按天计算', 'PaceByDay'),
  aheadPoints: w('超序时点数', 'AheadPoints'),
  slightPoints: w('略滞后点数', 'SlightPoints'),
  severePoints: w('严重滞后点数', 'SeverePoints'),
  approxTolerance: w('左右容差', 'Tolerance'),
  rankLeast: w('排名最少行数', 'RankLeast'),
  departments: w('部门名单', 'UnitList'),
} as const;

/** The word in the names of copies that are made before something is replaced. */
export const BACKUP = w('备份', 'backup');
