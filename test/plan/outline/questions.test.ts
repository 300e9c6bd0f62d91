import { outlineOf } from './read';

describe('questions and answers', () => {
  it.each([
    [
      'who asks and who answers are no words of theirs',
      '记者：夜校收谁？\n答：收本区青年。优先新就业群体。\n记者：课程怎么定？\n答：由团区委发布菜单。',
      ['·1 夜校收谁？ (2)', '·2 课程怎么定？ (1)'],
    ],
    [
      'numbers of the questions',
      '问1：为什么治理？\n答：车位少。\n问2：谁来管？\n答：划线停车。错峰开放。',
      ['问1 为什么治理？ (1)', '问2 谁来管？ (2)'],
    ],
    [
      'numbers before the label, and an answer of two lines',
      '一、问：签约有哪些服务？\n答：上门随访。\n建立档案。\n二、问：费用怎么付？\n答：由医保支付。',
      ['一 签约有哪些服务？ (2)', '二 费用怎么付？ (1)'],
    ],
    [
      'no labels at all',
      '河长做什么？\n按月巡河。\n问题怎么改？\n限期整改。',
      ['·1 河长做什么？ (1)', '·2 问题怎么改？ (1)'],
    ],
    [
      'one question among numbered tasks is a sentence',
      '1.开展讨论。\n我们为谁服务？\n2.办好讲座。\n讲什么？\n请专家来讲。',
      ['1 开展讨论 (1)', '2 办好讲座 (2)'],
    ],
  ])('%s', (_, text, want) => {
    expect(outlineOf(text)).toEqual(want);
  });
});
