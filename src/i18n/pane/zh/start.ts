export const start = {
  headline: '粘贴一份工作计划，得到一张能填报、会算进度的责任矩阵。',
  points: [
    { title: '读计划', text: '从文字里读出重点任务、具体举措、量化目标、完成时限和责任单位，每一处都能对回原文。' },
    { title: '写表格', text: '写成普通工作表，公式自动算完成率、序时进度和状态；不装目标表也能用。' },
    { title: '盯进度', text: '部门填报后，谁超前、谁滞后、谁没报，一眼看清。' },
  ],
  privacy: '全部在本机完成，计划文字不离开这台电脑。',
  paste: '粘贴计划',
  fromSelection: '使用选中的区域',
  fromFile: '打开文件',
  fileKinds: '支持 .txt、.docx、.pdf、.xlsx、.csv，也可以把文件拖到这里',
  dropHere: '松开鼠标，打开这个文件',
  trySample: '试用示例',
  samples: {
    county: '县政府重点工作（编号连续）',
    education: '教育局工作要点（编号每节重排）',
    health: '行动方案（带责任单位）',
    table: '任务清单（表格）',
    english: 'Library plan (English)',
  },
  draft: {
    title: '有一份没写入的草稿',
    text: (title: string, measures: number, when: string) =>
      `《${title}》，${measures} 条具体举措，${when}保存在本机。`,
    later:
      '这份草稿是更新版本的目标表保存的，这个版本打不开，也不会改动它。更新加载项后可继续编辑；清除之前，新的草稿不会保存在本机。',
    untitled: '未命名计划',
    open: '继续编辑',
    clear: '清除草稿',
    clearAsk: '清除后不能找回，确定清除？',
    clearYes: '清除',
  },
  drafts: {
    title: '正在编辑的计划',
    text: (title: string, measures: number) => `《${title}》，${measures} 条具体举措，还没有写入。`,
    open: '接着改',
    before: '换下的草稿',
    reopen: (title: string) => `换回《${title}》`,
    drop: (title: string) => `清除《${title}》`,
    dropYes: '确定清除',
  },
  entered: {
    title: '督办里还有没写入的登记',
    text: (n: number) => `${n} 项登记还没有写入工作簿。`,
    go: '去写入',
  },
  selectionEmpty: '选中的区域没有文字。请先选中写有计划的单元格，再点一次。',
};
