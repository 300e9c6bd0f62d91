import { findOwnerNotes } from '../../../../src/plan/facts/owners';
import { parsePlan } from '../../../../src/plan';
import { whole } from '../../../support/source';

const said = (text: string): string[] =>
  findOwnerNotes(...whole(text)).map(
    n => `${n.within ? '~' : ''}${n.owners.map(o => o.name + (o.role === 'lead' ? '!' : '')).join('、')}`,
  );

describe('who does what a sentence says', () => {
  it.each([
    ['由县财政局会同县农业农村局修订资金管理细则，报县政府审签。', ['~县财政局!、县农业农村局']],
    ['由县综合行政执法局根据会议意见修改完善后印发。', ['~县综合行政执法局!']],
    ['整修排水沟。（具体由总务处联系施工队完成）', ['~总务处!']],
    ['由各乡镇人民政府组织清理。', ['~各乡镇人民政府!']],
    ['同意搬迁，搬迁工作由县市场监管局具体负责，城关镇做好安置。', ['县市场监管局!']],
    ['由县公安局交警大队负责督促落实，县教育局及时通报情况。', ['县公安局交警大队!']],
    ['该项由工程部牵头，各作业队配合，总工把关。', ['工程部!、各作业队']],
    ['责成运营管理部牵头，城东支行配合，尽快拿出方案。', ['运营管理部!、城东支行']],
    ['测量班负责，第三方复核。', ['测量班!']],
    ['由合约部、工程部共同完成。', ['合约部!、工程部']],
    ['以路基一队为主，路基二队协助。', ['路基一队!、路基二队']],
    ['检查商户，8月10日前报结果，应急办负责。', ['应急办!']],
    ['修建绿道，住建局牵头，园林中心配合', ['住建局!、园林中心']],
    ['旧桥拆除由交通局组织实施。', ['交通局!']],
    ['由发改局牵头，农发行、工行配合。', ['发改局!、农发行、工行']],
    ['由交通局统筹，旅游局、公安局协助。', ['交通局!、旅游局、公安局']],
  ])('%s', (text, owners) => {
    expect(said(text)).toEqual(owners);
  });

  it.each([
    '由村民自行选择改厕方式。',
    '由县级人民政府确定补贴标准。',
    '由所在地政府组织实施方案的审查，不另收费。',
    '由子女委托的可以代办。',
    '由教育部门统筹使用资金。',
    '由办公室走廊通往大厅。',
    '健全机制，坚持党委政府牵头。',
    '完善格局，推动公安局牵头。',
    '各负其责，政府负责。',
    '压实责任，由专人负责。',
    '经营自由由家长负责。',
  ])('leaves %s', text => {
    expect(said(text)).toEqual([]);
  });

  it('counts for nothing beside a label', () => {
    expect(said('由市教育局修订办法。（责任单位：市财政局）')).toEqual(['市财政局!']);
  });

  it('leaves its words to the sentence and answers for that one alone', () => {
    const plan = parsePlan(
      '一、规范停车\n清点泊位。由市城管局修订收费办法。由市公安局核发标识。\n二、清理占道\n清理占道摊位。',
    );
    const measures = plan.items[0]?.measures ?? [];
    expect(measures.map(m => m.text)).toEqual(['清点泊位。', '由市城管局修订收费办法。', '由市公安局核发标识。']);
    expect(measures.map(m => m.owners.map(o => o.name))).toEqual([[], ['市城管局'], ['市公安局']]);
  });
});
