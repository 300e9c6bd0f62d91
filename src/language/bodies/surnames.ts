/** Surnames that are no other word beside the name of a body: 高, 方, 金 and 江 are left out. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪姜范姚谭廖邹熊陆郝孔崔毛邱秦史顾侯邵孟龙段钱汤石龚樊俞阮柳殷聂庞詹倪鲁葛岳翟覃庄耿牟柯凌霍舒冉尤邢骆屈闫裴尹施涂卢丘贺雷乔赖韦鲍蔺窦缪滕冼晏闵邬邝佟蒙陶';
/** Surnames that are words, too: behind 小 and 老, or before a title. */
const OTHERS = '高方金江常田任万武易安白文温严章华祝左齐季伍向尚兰游甘岑';

/** Words that begin like a name. */
const WORDS =
  '周[边围一二三四五六日末]|施[工行]|尤其|石[油材化]|马[路上]|范围|龙头|雷[达电]|贺[岁信]|顾[客问]|黄金|蒙古|陶[瓷艺]|大陆|张[罗贴挂]|陈[列述设]|涂[料刷装层]|杜绝|曾经|陆[续上]|余[额料下]|林[地木场区业草]|夏[季天粮]|许[可多]|何[时处地人]|程[序度]|孔洞|毛[坯病巾]|谢绝|董事|罗列|阿[里胶尔拉富]|[金高文华]工';

/** The name of a person or what he is called by (刘工, 小赵, 大刘, 阿May, 常师傅), as the source of a pattern on folded text. */
export const PERSON_NAME = `(?!${WORDS})(?:[${SURNAMES}][\\u3400-\\u9fff]{1,2}|[小老][${SURNAMES}${OTHERS}]|大[${SURNAMES}]|阿(?:[\\u3400-\\u9fff]|[A-Z][a-z]+)|[${OTHERS}](?:[工总姐哥]|师傅|主任|经理|老师|医生|书记|[班队科处局院店所站]长))`;

/** 陈列部, 石化厂 are none. */
const BODY = '..[部科处室办局组队班站所馆厂村镇乡]$';
const NAME = new RegExp(`^(?!${BODY})${PERSON_NAME}$`);
const LONGEST = 8;
/** True for the name of a person, or what his colleagues call him, and nothing else. */
export const isPersonName = (word: string): boolean => word.length <= LONGEST && NAME.test(word);

/** What Latin letters call somebody: Cindy. */
const GIVEN = /^[A-Z][a-z]{2,}$/;
/** True for what can call a person behind the name of an office: 小杜, Cindy. */
export const isCalled = (word: string): boolean => isPersonName(word) || GIVEN.test(word);
