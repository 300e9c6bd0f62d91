import type { Filter } from './types';

/** 不再单设[500万元], 严禁新建[2万吨以下]; not 不得少于, which is a floor. */
const DENIED = /(?:不再|停止|不予|无需|不必|(?:严禁|禁止|不得)(?![少低超高多大小短突]))[^,、\d]{0,6}$/;
/** 3个项目[不纳入考核], 2家[除外]. */
const LEFT_OUT =
  /^[^,、\d]{0,8}?(?:不再?(?:纳入|列入|计入|参加|参与|适用|享受)|不得(?![少低超高多大小短突])|暂不|暂缓|不予|除外|不在此列)/;

/** 发现[1起]、查处[1起], 成熟[1个]推出[1个]: as many as there are; not 新建1座、改建1座. */
const EACH_FOUND = /(?:发现|成熟|[排核]查|查[出实])(?:1[一-鿿]、?[一-鿿]{2,4})?$/;

/** What shall not be, is left out of account, or is done with each that comes. */
export const negated: Filter = ({ q, left, right }) =>
  DENIED.test(left) || LEFT_OUT.test(right) || (q.value === 1 && EACH_FOUND.test(left));
