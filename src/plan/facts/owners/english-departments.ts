import { BARE_ENGLISH, endsAsEnglishBody } from './english-names';

/** What departments are called everywhere. */
const DEPARTMENTS = new Set(
  'Accounting|Admin|Administration|Analytics|Communications|Compliance|Customer Care|Customer Service|Customer Success|Design|Engineering|Facilities|Finance|HR|HRBP|Human Resources|IT|Legal|Logistics|Marketing|Operations|PMO|PR|Procurement|Product|Production|Purchasing|QA|Quality|R&D|Sales|Security|Supply Chain|Support'.split(
    '|',
  ),
);
/** True for a list of departments by the names that they have everywhere: Marketing / R&D. */
export const namesDepartments = (list: string): boolean =>
  list.split(/ ?[,;/、] ?/).every(name => DEPARTMENTS.has(name));

/** True for a bracket of names and nothing else, where `bare` ones name bodies, or they `end` as bodies do, or are departments. */
export const areNames = (inner: string, bare: boolean, end: boolean): boolean =>
  BARE_ENGLISH.test(inner) && (bare || (end && endsAsEnglishBody(inner)) || namesDepartments(inner));
