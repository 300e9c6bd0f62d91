/** Ends a name of a body: what an `and` joins to it is another one. */
export const BODY_END =
  /(?:Departments?|Teams?|Services?|Units?|Offices?|Officers?|Councils?|Boards?|Committees?|Agency|Bureau|Division|Directorate|Authority|Trust|Managers?|Directors?|Group)$/;
const WORD = "[A-Z][A-Za-z'’.&-]*";
/** A name of several words, the source of a pattern. */
export const NAME = `${WORD}(?:(?: (?:and|of|for|the|&)){0,2} ${WORD}| &)*`;
/** Names of departments and nothing else: Housing; Parks & Recreation, Finance. */
export const BARE_ENGLISH = new RegExp(`^${NAME}(?:(?:[,;/] ?| / )(?:and )?${NAME})*$`);
/** True for a name that ends as those of bodies do: Drainage Team, Head Office. */
export const endsAsEnglishBody = (name: string): boolean => BODY_END.test(name);

/** What departments are called everywhere. */
const DEPARTMENTS = new Set(
  'Accounting|Admin|Administration|Analytics|Communications|Compliance|Customer Care|Customer Service|Customer Success|Design|Engineering|Facilities|Finance|HR|HRBP|Human Resources|IT|Legal|Logistics|Marketing|Operations|PMO|PR|Procurement|Product|Production|Purchasing|QA|Quality|R&D|Sales|Security|Supply Chain|Support'.split(
    '|',
  ),
);
/** True for a list of departments by the names that they have everywhere: Marketing / R&D. */
export const namesDepartments = (list: string): boolean =>
  list.split(/ ?[,;/、] ?/).every(name => DEPARTMENTS.has(name));
