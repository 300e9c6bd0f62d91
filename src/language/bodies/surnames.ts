/** Surnames that are no other word beside the name of a body: 高, 方, 金 and 江 are left out. */
const SURNAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪姜范姚谭廖邹熊陆郝孔崔毛邱秦史顾侯邵孟龙段钱汤石龚樊俞阮柳殷聂庞詹倪鲁葛岳翟覃庄耿牟柯凌霍舒冉尤邢骆屈闫裴尹施涂卢丘贺雷乔赖韦鲍蔺窦缪滕冼晏闵邬邝佟蒙';

/** Words that begin like a name. */
const WORDS =
  '周[边围一二三四五六日末]|施[工行]|尤其|石[油材化]|马[路上]|范围|龙头|雷[达电]|贺[岁信]|顾[客问]|黄金|蒙古';

/** The name of a person or what he is called by (刘工, 小赵), as the source of a pattern on folded text. */
export const PERSON_NAME = `(?!${WORDS})(?:[${SURNAMES}][\\u3400-\\u9fff]{1,2}|[小老][${SURNAMES}])`;

/** 陈列部, 石化厂 are none. */
const BODY = '..[部科处室办局组队班站所馆厂]$';
const NAME = new RegExp(`^(?!${BODY})${PERSON_NAME}$`);
const LONGEST = 3;
/** True for the name of a person, or what his colleagues call him, and nothing else. */
export const isPersonName = (word: string): boolean => word.length <= LONGEST && NAME.test(word);
