import { actOf, flip } from '../../../../../src/plan/facts/targets/rules/flip';

const both = (text: string) => ({ folded: text, text });

describe('flip', () => {
  it.each([
    ['商超提供夜间配送服务', '提供夜间配送服务的商超'],
    ['学员毕业', '毕业学员'],
    ['学生作为后备人选', '后备人选'],
    ['村通公交', '通公交的村'],
  ])('%s → %s', (noun, want) => expect(flip(both(noun))?.text).toBe(want));

  it.each([
    ['机械行业技术改造城市试点', null],
    ['养老设施建设示范社区', null],
    ['老街区交通组织', null],
    ['企业“小升规”', null],
    ['过街天桥进行美化工作', '进行美化工作的过街天桥'],
    ['企业实施数字化改造', '实施数字化改造的企业'],
    ['视频监控全接入', null],
    ['学员在阅读和正向思考上有进步', '在阅读和正向思考上有进步的学员'],
    ['养老设施示范社区全面建成', '建成养老设施示范社区'],
  ])('%s → %s', (noun, want) => expect(flip(both(noun))?.text ?? null).toBe(want));

  it.each(['续建项目建设进度', '危桥改造', '在线课程', '通畅工程', '参与率'])('%s stays', noun =>
    expect(flip(both(noun))).toBeNull(),
  );

  it('keeps the script of the text', () => {
    expect(flip({ folded: '学校开展课后服务', text: '學校開展課後服務' })?.text).toBe('開展課後服務的學校');
    expect(actOf(both('行政村通硬化路')).text).toBe('通硬化路');
  });
});
