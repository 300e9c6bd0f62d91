/** Puts right in Univer what it calculates otherwise than Excel. */
import type { Injector } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/sheets-formula/facade';
import { edate, signedNames } from './functions';
import { keepSheets } from './references';
import { rememberTexts } from './texts';
import { univer as library } from './univer';

export function likeExcel(injector: Injector, api: FUniver): void {
  const { BaseReferenceObject, LexerTreeBuilder, NumberValueObject, ValueObjectFactory } = library();
  keepSheets(BaseReferenceObject);
  rememberTexts(ValueObjectFactory, value => value instanceof NumberValueObject);
  const lexer = injector.get(LexerTreeBuilder);
  const build = lexer.treeBuilder.bind(lexer);
  lexer.treeBuilder = (formula, ...rest) => build(signedNames(formula), ...rest);
  api
    .getFormula()
    .registerFunction('EDATE', (serial: unknown, months: unknown) => edate(Number(serial), Number(months)));
}
