/** What reads tables. */
import { rowItemOf } from '../assemble/row';
import { tables } from '../outline/tables';
import { cardsIn } from '../outline/tables/cards';
import { delimitedTable } from '../outline/tables/delimited';
import { sidewaysTable } from '../outline/tables/sideways';
import { stackedTable } from '../outline/tables/stacked';

tables.put({
  cards: cardsIn,
  delimited: delimitedTable,
  sideways: sidewaysTable,
  stacked: stackedTable,
  rowItem: rowItemOf,
});
