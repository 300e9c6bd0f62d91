import { whom } from '../../../../src/plan/facts/owners/whom';

const said = (words: string): string => {
  const { segments, firm } = whom(words, words);
  return `${firm} ${segments.map(s => `${s.duty}:${s.names.map(n => n.name).join('、')}`).join(' ')}`;
};

describe('who answers by words that stand where names stand by habit', () => {
  it.each([
    ['农综站、水利站,各驻村工作队', 'sure list:农综站、水利站、各驻村工作队'],
    ['县图书馆、滨河园区', 'bodies list:县图书馆、滨河园区'],
    ['交管站会同派出所、各村劝导站', 'bodies list:交管站 support:派出所、各村劝导站'],
    ['农业局会同水务局组织实施', 'sure list:农业局 support:水务局'],
    ['党建办牵头,组织委员签字,各村党组织落实', 'sure lead:党建办 list:各村党组织'],
    ['调委会、法律明白人', 'sure list:调委会、法律明白人'],
    ['法律明白人', 'maybe list:法律明白人'],
    ['工程 老周、小郑', 'sure list:工程 person:老周、小郑'],
    ['新媒体部(值班编辑:小许)', 'sure list:新媒体部 person:小许'],
    ['书记、所长带队', 'sure lead:书记、所长'],
    ['工会小组,由食堂具体落实', 'sure list:工会小组、食堂'],
    ['所长室批准,调度室发布', 'bodies list:调度室'],
    ['服务岗→办公室', 'sure list:服务岗、办公室'],
    ['值班局领导签发,预警中心发布', 'bodies list:预警中心'],
    ['供电所、物业公司驻点', 'bodies list:供电所、物业公司'],
    ['港务公司出资建设,查验处验收', 'bodies list:港务公司'],
    ['安全总监 葛平,危管科', 'sure list:危管科 person:安全总监 葛平'],
    ['居委会文体委员', 'maybe list:居委会文体委员'],
    ['含会议室两间', 'no '],
    ['各楼栋管家', 'sure list:各楼栋管家'],
    ['由专人看护的摊点', 'no '],
    ['采购 5月底', 'bodies list:采购'],
    ['春节前完成', 'no '],
    ['保安 & 礼宾', 'maybe list:保安、礼宾'],
    ['发策专责+安监专责', 'sure list:发策专责、安监专责'],
    ['客服与仓储', 'bodies list:客服、仓储'],
    ['设备与实验室管理处', 'sure list:设备与实验室管理处'],
    ['法务把合同', 'bodies list:法务'],
    ['工程监理', 'bodies list:工程监理'],
    ['人事排班', 'bodies list:人事'],
    ['所长亲自抓', 'sure list:所长'],
    ['HRBP小林', 'sure list:HRBP person:小林'],
    ['人事Linda', 'sure list:人事 person:Linda'],
    ['钣金老李', 'sure list:钣金 person:老李'],
    ['DevOps', 'maybe list:DevOps'],
    ['HR-Tina', 'sure list:HR person:Tina'],
    ['电工小罗盯着', 'sure list:电工 person:小罗'],
    ['老支书陈德旺带着干', 'sure person:老支书陈德旺'],
    ['安全总监 葛平', 'sure person:安全总监 葛平'],
    ['供应链组(厂家陪跑)', 'sure list:供应链组、厂家'],
    ['@阿坤、@派出所', 'maybe list:派出所 person:阿坤'],
    ['找供电所帮忙,电工小罗盯着', 'sure list:电工 support:供电所 person:小罗'],
    ['找施工队,后勤跟', 'bodies list:后勤'],
    ['找施工队', 'sure list:找施工队'],
    ['慰问老李', 'maybe list:慰问老李'],
  ])('%s', (words, expected) => {
    expect(said(words)).toEqual(expected);
  });
});
