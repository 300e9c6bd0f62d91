export const settings = {
  title: '设置',
  language: '界面语言',
  followOffice: '跟随 Office',
  languages: { 'zh-CN': '中文', en: 'English' },
  name: '您的姓名',
  nameHint: '写进更新记录的“谁”一栏，只保存在这台电脑。留空则记为“本机”。',
  unit: '我的单位',
  unitHint: '“填报”页只看本单位时用，只保存在这台电脑。写法要和责任单位一致。',
  about: '关于',
  aboutText:
    '目标表把工作计划变成责任矩阵。工作簿是普通工作簿：不装目标表，公式照样计算，WPS 和 LibreOffice 也能打开。',
  untried: '目标表尚未在真实的 Excel 和 WPS 中逐项验证过，首次使用请先在副本上试。',
  privacy: '隐私',
  privacyText:
    '粘贴的文字、打开的文件和工作簿内容都只在这台电脑上处理，不上传。未写入的草稿最多在本机保留 30 天，写入或清除后即删除。工作表保护只防误改，不是安全措施。',
};
