/** A plan of `count` measures in our own words: numbers, dates, shares, owners, deliverables, in turn. The same for the same count. */
export function syntheticPlan(count: number): string {
  const numerals = '一二三四五六七八九十';
  const sentences: readonly ((n: number) => string)[] = [
    n => `${(n % 9) + 3}月底前新建示范点不少于${(n % 40) + 5}个。`,
    n => `组织开展业务培训，覆盖率达到${60 + (n % 40)}％。`,
    () => '修订管理办法，完善工作机制。',
    n => `每季度开展专项检查${(n % 3) + 1}次。`,
    n => `全年完成投资${(n % 90) + 10}亿元以上。`,
  ];
  const lines = ['云溪县2024年工作要点'];
  for (let n = 0, section = 1; n < count; section++) {
    lines.push(`${numerals[(section - 1) % 10]}、第${section}方面工作`);
    for (let item = 1; item <= 20 && n < count; item++) {
      let line = `${item}．推进第${section}-${item}项任务。`;
      for (let measure = 0; measure < 5 && n < count; measure++, n++)
        line += sentences[n % sentences.length]?.(n) ?? '';
      lines.push(`${line}（牵头单位：第${section % 37}科，配合单位：第${item % 29}科）`);
    }
  }
  return lines.join('\n');
}
