import type { Rule } from 'eslint';

export const brands: Rule.RuleModule;
