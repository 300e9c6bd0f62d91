/** Words of the pane's page for sending out and taking back, beside those that it shares with the files page. */
import { unsettledZh } from '../unsettled';

export const zh = {
  title: '发放与收回',
  tabs: { out: '发放', back: '收回' },
  out: {
    hint: '也可以在这里发：先在总表里登记，再打开单位的填报表，请您按给出的文件名另存后发出。',
    many: (count: number) =>
      `要一次给 ${count} 个单位都发，请用文件页：先保存总表，在浏览器里打开下面的文件页，放入总表即可。`,
    period: '期次',
    periodHint: '写在表头和文件名里，例如 2024-06。',
    periodMissing: '请填写期次，例如 2024-06。',
    filter: '找单位',
    units: (count: number) => `单位（${count} 个）`,
    counts: (led: number, supported: number) =>
      [led === 0 ? '' : `牵头 ${led} 行`, supported === 0 ? '' : `配合 ${supported} 行`].filter(Boolean).join('，'),
    never: '未发',
    sent: (times: number) => (times > 1 ? `已发，第 ${times} 次` : '已发'),
    back: '已报回',
    make: '生成并打开',
    makeAll: (count: number) => `全部生成并打开（${count} 个未发单位，各开一个窗口）`,
    copy: '复制文件名',
    copied: '已复制',
    again: '更正重发',
    makeFor: (unit: string) => `${unit}：生成并打开填报表`,
    againFor: (unit: string) => `${unit}：更正重发填报表`,
    againTitle: (unit: string, times: number) => `${unit}：第 ${times} 次发放`,
    againHint: '部门已经填了一部分的旧表可以放在下面，已填的内容会带进新表；没有就直接打开。',
    making: (file: string) => `正在生成 ${file}`,
    working: '正在登记并生成填报表……',
    opened: (unit: string) => `已在总表里登记，${unit}的填报表已在新窗口打开。请另存为：`,
    keepMaster: '请保存这份总表：发出时的数值记在里面，收回时要靠它核对。',
    cannotOpen: '已在总表里登记，但这个 Excel 不能替加载项打开新工作簿（例如 iPad）。请改用文件页生成填报表。',
    openFailed: (message: string) =>
      `已在总表里登记，但 Excel 没能打开新工作簿（${message}）。再点一次“打开”即可，不会重复登记。`,
    open: '打开',
    nobody: '没有可以发放的单位：各行都没有责任单位、已销号或已取消。',
    noMatch: '没有符合的单位。',
  },
  back: {
    hint: '把各部门报回的文件放进来，核对后一次写入这份总表。',
    noBatch: '这份总表没有发放记录，报回的文件无法核对。请打开发放时用的那份总表。',
    gone: (names: string, count: number) =>
      `窗格重新打开过，刚才放入、还没有写入总表的 ${count} 份文件请重新放入：${names}。`,
    read: '读入并核对',
    nothingYet: '总表还没有改动。看过下面的内容，再点“写入总表”。',
    merge: '写入总表',
    merging: '正在写入总表……',
    done: (changes: number) => `已写入 ${changes} 处改动，并登记在“更新记录”里，来源是报回的文件。`,
    nothing: '没有要写的内容：这些文件里的改动总表都已经有了。总表没有动。',
    copy: (name: string) => `写入前的责任矩阵留在隐藏的工作表“${name}”里。核对无误后可以删除。`,
    drop: '删除这份备份',
    dropped: '备份已删除。',
    open: (conflicts: number, questions: number) => `${unsettledZh(conflicts, questions)}。`,
    again: '再核对一次',
    restart: '再收回一批',
    columnGone: (columns: string) =>
      `责任矩阵里没有这些列：${columns}。没有写入任何内容。请撤销删列，或在“写入”页重新写入计划补上，再试一次。`,
  },
};

export type ExchangeTexts = typeof zh;
