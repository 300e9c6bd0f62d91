import type { Filter } from './types';

/** 不再单设[500万元], 严禁新建[2万吨以下]; not 不得少于, which is a floor. */
const DENIED = /(?:不再|停止|不予|无需|不必|(?:严禁|禁止|不得)(?![少低超高多大小短突]))[^,、\d]{0,6}$/;
/** 3个项目[不纳入考核], 2家[除外]. */
const LEFT_OUT =
  /^[^,、\d]{0,8}?(?:不再?(?:纳入|列入|计入|参加|参与|适用|享受)|不得(?![少低超高多大小短突])|暂不|暂缓|不予|除外|不在此列)/;

/** What shall not be, or is left out of account. */
export const negated: Filter = ({ left, right }) => DENIED.test(left) || LEFT_OUT.test(right);
