/** Words of one row's life: what `history` and the row's card tell. */
import { w } from './words';

export const HISTORY = {
  changed: w('{column}：{before} → {after}（{who}，{source}）', '{column}: {before} → {after} ({who}, {source})'),
  asked: w('{unit}申请{type}（{id}）{asked}{reason}', '{unit} asks: {type} ({id}){asked}{reason}'),
  askedFor: w('，申请值 {value}', ', for {value}'),
  reason: w('，理由：{reason}', ', because: {reason}'),
  decided: w('{id} 核定：{verdict}{value}{by}{basis}', '{id} decided: {verdict}{value}{by}{basis}'),
  value: w('，核定值 {value}', ', {value}'),
  by: w('，核定人 {who}', ', by {who}'),
  basis: w('，依据 {basis}', ', basis {basis}'),
  applied: w('{id} 生效', '{id} in force'),
  sent: w('发出{type} {id}（{level}，{why}）{limit}', '{type} {id} sent ({level}, {why}){limit}'),
  limit: w('，反馈期限 {day}', ', answer by {day}'),
  received: w('{id} 由 {who} 签收', '{id} received by {who}'),
  answered: w('{id} 反馈{reply}', '{id} answered{reply}'),
  ended: w('{id} {ending}', '{id}: {ending}'),
  nothing: w('没有记录。', 'Nothing is on record.'),
  blank: w('空', 'blank'),
} as const;
