/** What reads tables. */
import { rowItemOf } from '../assemble/row';
import { rowTitle } from '../outline/row-title';
import { tables } from '../outline/tables';
import { findTables } from '../outline/tables/find';
import { remarksIn } from '../outline/tables/remark';
import { isSum } from '../outline/tables/sum';

tables.put({ find: findTables, isSum, remarks: remarksIn, rowItem: rowItemOf, rowTitle });
export {};
