import type { Department } from '../../../src/ledger/types';

const department = (name: string, aliases: string[], keywords: string[]): Department => ({
  name,
  aliases,
  keywords,
  contact: '',
});

/** A city hall of our own. */
export const CITY: readonly Department[] = [
  department('云岭市教育局', ['市教育局', '市教体局'], ['学校', '幼儿园', '教师']),
  department('云岭市人力资源和社会保障局', ['市人社局'], ['就业', '职业教育', '技能培训']),
  department('云岭市发展和改革委员会', ['市发改委'], ['项目', '节能']),
  department('云岭市文化和旅游局', [], []),
  department('云岭市市场监督管理局', ['市市场监管局'], ['食品安全', '商标']),
  department('云岭市住房和城乡建设局', ['市住建局'], ['老旧小区', '燃气', '项目']),
  department('云岭市工业园区管理委员会', [], []),
  department('Health Department', ['DOH'], ['clinic', 'nurse']),
];
