/** Names of the hidden columns of the matrix table. */
import { w, type Words } from './words';

export const HELPERS = {
  dueDay: w('辅助到期日', 'Aux due day'),
  startDay: w('辅助起始日', 'Aux start day'),
  kindNo: w('辅助类型', 'Aux kind'),
  relationNo: w('辅助关系', 'Aux relation'),
  doubt: w('辅助存疑', 'Aux doubt'),
  periods: w('辅助次数', 'Aux periods'),
  scorable: w('辅助可计分', 'Aux scorable'),
  held: w('辅助比较值', 'Aux compared value'),
  mode: w('辅助计法', 'Aux mode'),
  blank: w('辅助未报', 'Aux blank'),
  stale: w('辅助本期未报', 'Aux stale'),
  leads: w('辅助牵头', 'Aux leads'),
  supports: w('辅助配合', 'Aux supports'),
  sections: w('辅助板块', 'Aux sections'),
  late: w('辅助逾期序', 'Aux late'),
  soon: w('辅助将到期序', 'Aux soon'),
  lacks: w('辅助缺项', 'Aux lacks'),
  lackRow: w('辅助缺项序', 'Aux lack row'),
  group: w('辅助归类', 'Aux group'),
  counted: w('辅助计率', 'Aux counted rate'),
  attention: w('辅助关注序', 'Aux attention'),
} as const satisfies Readonly<Record<string, Words>>;
