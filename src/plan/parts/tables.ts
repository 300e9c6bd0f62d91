/** What reads tables. */
import { rowItemOf } from '../assemble/row';
import { rowTitle } from '../outline/row-title';
import { tables } from '../outline/tables';
import { findTables } from '../outline/tables/find';
import { namesColumn } from '../outline/tables/headers';
import { remarksIn } from '../outline/tables/remark';
import { isSum } from '../outline/tables/sum';

tables.put({ find: findTables, isSum, namesColumn, remarks: remarksIn, rowItem: rowItemOf, rowTitle });
export {};
