/** What the pane does with the open workbook, apart from writing all of it. */
export { onAnyChange, onSelectedRow, selectedRow, selectedText } from './listen';
export {
  goToRow,
  goToRows,
  goToSheet,
  NoMatrix,
  readLiveMatrix,
  RowGone,
  writeSettings,
  type LiveMatrix,
} from './matrix';
export { officeSurroundings, type OfficeSurroundings } from './surroundings';
export { dropBackup, listBackups, readBackup, type Backup, type BackupRead } from './backups';
