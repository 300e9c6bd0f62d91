import { endsIn } from '../../../language/words';

/** Ends a name of a body or a post: what an `and` joins to it is another one. */
export const BODY_END = endsIn(
  'Departments|Department|Teams|Team|Services|Service|Units|Unit|Offices|Office|Officers|Officer|Councils|Council|Boards|Board|Committees|Committee|Agency|Bureau|Division|Directorate|Authority|Trust|Managers|Manager|Directors|Director|Group|Secretary|Treasurer|Chairman|Chairwoman|Chairperson|Chair|Clerk|Leads|Lead|Head|President|Ministry|Society|Association|Foundation|Centre|Center|Institute|College|University|Co-ordinator|Coordinator|Registrar|Dean|Principal|Engineer|Panel|Commission|Matron|Nurse|Supervisor|Superintendent|Controller|Accountant|Auditor|Administrator|Adviser|Advisor|Analyst|Specialist|Architect|Librarian|Headteacher|Counsel',
);
const WORD = "[A-Z][A-Za-z'’.&-]*";
/** Monitoring team: what a body is may be written small. */
const SMALL = 'team|unit|office|officer|group|committee|department|manager|lead|section|branch|board';
/** A name of several words, the source of a pattern. */
export const NAME = `${WORD}(?:(?: (?:and|of|for|the|&)){0,2} ${WORD}| &| (?:${SMALL})s?(?![a-z]))*`;
/** Names of departments and nothing else: Housing; Parks & Recreation, Finance. */
export const BARE_ENGLISH = new RegExp(`^${NAME}(?:(?:[,;/] ?| / )(?:and )?(?:${NAME}|all(?: [a-z]+){1,2}))*$`);
/** True for a name that ends as those of bodies do: Drainage Team, Head Office. */
export const endsAsEnglishBody = (name: string): boolean => {
  const last = name.lastIndexOf(' ') + 1;
  return BODY_END.test(name.charAt(last).toUpperCase() + name.slice(last + 1));
};
