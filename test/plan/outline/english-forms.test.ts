import { parsePlan } from '../../../src/plan';
import { outlineOf } from './read';

const owners = (text: string): string[] =>
  parsePlan(text).items.map(i => `${i.path} ${i.owners.map(o => o.name).join(', ')}`);

describe('outlines of English plans', () => {
  it('lines below headings are entries where each ends with who does it, the body above the title is none', () => {
    const text =
      'Valley Food Bank\nWork Plan for 2026\n\nFood Supply\n• Sign up 12 new shops (Logistics)\n• Rent a cold store (Finance)\n\nVolunteers\n• Train 30 drivers (Logistics)\n• Hold a thank-you evening (Office Team)';
    expect(outlineOf(text)).toEqual([
      '·1 Sign up 12 new shops (1)',
      '·2 Rent a cold store (1)',
      '·3 Train 30 drivers (1)',
      '·4 Hold a thank-you evening (1)',
    ]);
  });
  it('so they are behind a dash', () => {
    const text =
      'Harbour Hotels\n2026 Sales Plan\n\nQ1 (January–March)\n- Print the new brochure – Marketing\n- Visit ten agents – Sales\nQ2 (April–June)\n- Open the booking page – IT\n- Train the front desk – Human Resources';
    expect(outlineOf(text).map(line => line.slice(0, 2))).toEqual(['·1', '·2', '·3', '·4']);
  });
  it('what closes a mail is no entry', () => {
    const text =
      'Work Plan for 2026\n\nFood Supply\n- Sign up 12 new shops [Logistics]\n- Rent a cold store [Finance]\n\nVolunteers\n- Train 30 drivers [Logistics]\n- Hold an evening [Office team]\n\nBest,\nInes';
    expect(outlineOf(text).map(line => line.slice(0, 2))).toEqual(['·1', '·2', '·3', '·4']);
  });
  it('and their sentences where nobody is named', () => {
    const text =
      'Work Plan for 2026\n\nFood Supply\n• Sign up 12 new shops\n• Rent a cold store\n\nVolunteers\n• Train 30 drivers\n• Hold an evening';
    expect(outlineOf(text)).toEqual(['·1 Food Supply (2)', '·2 Volunteers (2)']);
  });
  it('codes of several letters open entries, also above labels that come again', () => {
    const text =
      'Corrective Action Plan 2026\n\nNC-01 (Major): Guards missing on a press\nCorrective action: Fit guards\nResponsible: Maintenance\nTarget date: 2026-05-31\n\nNC-02 (Minor): Labels missing\nCorrective action: Print labels\nResponsible: Quality\nTarget date: 2026-04-30\n\nOFI-01: Reports are slow\nCorrective action: Use a form\nResponsible: IT\nTarget date: 2026-09-30';
    expect(owners(text)).toEqual(['NC-01 Maintenance', 'NC-02 Quality', 'OFI-01 IT']);
    expect(parsePlan(text).items.map(i => i.measures[0]?.deadlines[0]?.date)).toEqual([
      '2026-05-31',
      '2026-04-30',
      '2026-09-30',
    ]);
  });
  it('quarters are no such codes', () => {
    const text = 'Plan for 2026\nQ1 (Spring)\n1. Paint the hall\n2. Mend the roof\nQ2 (Summer)\n3. Cut the hedge';
    expect(outlineOf(text).map(line => line.slice(0, 2))).not.toContain('Q1');
  });
  it('when it is looked at next is no task', () => {
    const tasks = 'Weekly actions\n1. Fix the dock door\n2. Order 40 pallets\n3. Train 6 drivers\n';
    expect(outlineOf(`${tasks}Next review: 4/28`)).toHaveLength(3);
    expect(outlineOf(`${tasks}Review the next budget by 4/28.`)).not.toHaveLength(3);
  });
  it('a name of several words with its number opens an entry, its heading on the next line also with a number', () => {
    const text =
      'Care Home Action Plan 2026\n\nMust do 1\nRule 12: Medicines\nLock the trolley.\nLead: Nurse Manager\n\nMust do 2\nRule 18: Staff\nHire two nurses.\nLead: Director\n\nShould do 1\nSigns\nRenew the signs.\nLead: Estates';
    expect(outlineOf(text)).toEqual([
      'Must do 1 Rule 12: Medicines (1)',
      'Must do 2 Rule 18: Staff (1)',
      'Should do 1 Signs (1)',
    ]);
  });
  it('a word with a number that no row counts up by heads no cards', () => {
    const card = (rule: string, what: string): string =>
      `${rule}\nWhat we will do: ${what}.\nWho is responsible: Director\nBy when: May 2026\nHow we will know: 90% of checks passed`;
    const text = `Care Home Action Plan 2026\n\nMust do 1\n${card('Rule 12: Medicines', 'Lock the trolley')}\n\nMust do 2\n${card('Rule 18: Staff', 'Hire two nurses')}\n\nShould do 1\n${card('Signs', 'Renew the signs')}`;
    expect(outlineOf(text)).toEqual([
      'Must do 1 Rule 12: Medicines (1)',
      'Must do 2 Rule 18: Staff (1)',
      'Should do 1 Signs (1)',
    ]);
  });
  it('numbers in words behind the name of a level, and numbers with a letter below', () => {
    expect(
      owners(
        'Plan 2026\nPillar One: Roads\n1. Mend the bridge\nLead: Works | By: May 2026\nPillar Two: Rail\n2. Paint the station\nLead: Estates | By: June 2026',
      ),
    ).toEqual(['Pillar One/1 Works', 'Pillar Two/2 Estates']);
    expect(
      outlineOf(
        'Plan 2026\nObjective 1: Staff\n1a Advertise all posts\nOwner: HR\n1b Train chairs\nOwner: HR\nObjective 2: Pupils\n2a Review courses\nOwner: Registry',
      ).map(line => line.split(' ').slice(0, 2).join(' ')),
    ).toEqual(['Objective 1/1a', 'Objective 1/1b', 'Objective 2/2a']);
  });
  it('brackets that say who and by when', () => {
    const text =
      'Plan 2026\n1. Appoint a director. (Chief Executive, by 31 March 2026)\n2. Fit alarms. (Asset Management with Contractors, by 15 December 2026)\n3. Visit homes. (Neighbourhood Teams, by the end of June 2026)\n4. Answer letters. (Contact Centre)';
    expect(owners(text).slice(1)).toEqual([
      '2 Asset Management, Contractors',
      '3 Neighbourhood Teams',
      '4 Contact Centre',
    ]);
  });
  it('letters and compound numbers in the cells of a table are its paths', () => {
    const head = 'Tasks\tTime Scale\tPerson-in-charge';
    const text = `School Plan 2026\nConcern 1: Reading\n${head}\n(a) Open the library at noon\tMay 2026\tLibrary Team\n(b) Buy 200 books\tJune 2026\tOffice\nConcern 2: Sport\n${head}\n1.1 Mark the pitch\tMay 2026\tEstates\n1.2 Buy nets\tJune 2026\tEstates`;
    expect(owners(text)).toEqual([
      'Concern 1/(a) Library Team',
      'Concern 1/(b) Office',
      'Concern 2/1.1 Estates',
      'Concern 2/1.2 Estates',
    ]);
  });
  it('numbers below a letter open entries without a stop, and a dash behind a number is none of its words', () => {
    expect(
      outlineOf(
        'Work Plan 2026\nOUTCOME A: Soil\nOutput A1: Seed\nA1.1 Set up 14 banks\nA1.2 Hand out seed\nOutput A2: Farmers\nA2.1 Train 20 farmers\nA2.2 Hold two days',
      ),
    ).toEqual([
      'OUTCOME A/Output A1/A1.1 Set up 14 banks (1)',
      'OUTCOME A/Output A1/A1.2 Hand out seed (1)',
      'OUTCOME A/Output A2/A2.1 Train 20 farmers (1)',
      'OUTCOME A/Output A2/A2.2 Hold two days (1)',
    ]);
    const text =
      'Roadmap 2026\nO1 – Speed\nKR1.1 – Move 40 services | Owner: Web Platform | Due: 30 Jun 2026\nKR1.2 – Cut errors | Owner: Data Office | Due: Q3 2026\nO2 – People\nKR2.1 – Hold two retreats | Owner: HR | Due: May 2026';
    expect(outlineOf(text)[0]).toBe('O1/KR1.1 Move 40 services (1)');
    expect(owners(text)).toEqual(['O1/KR1.1 Web Platform', 'O1/KR1.2 Data Office', 'O2/KR2.1 HR']);
  });
  it('actions with owner and time in one line are measures of their item, each with its own time', () => {
    const text =
      'Minutes of the Board, 10 February 2026\n3. Safety\nThe pilot went well.\nAction: Extend the service. Owner: Operations Manager. Due: 1 April 2026.\nAction: Obtain quotes. Owner: Operations Manager. Due: 27 February 2026.\n4. Events\nThe parade drew a crowd.\nAction: Find a sponsor. Owner: Events Lead. Due: end of March 2026.';
    expect(outlineOf(text)).toEqual(['3 Safety (3)', '4 Events (2)']);
    expect(parsePlan(text).items[0]?.measures.map(m => m.deadlines.map(d => d.date))).toEqual([
      ['2026-04-01'],
      ['2026-04-01'],
      ['2026-02-27'],
    ]);
  });
  it('a cell of what is measured names its thing where it says more than a unit', () => {
    const plan = parsePlan(
      'Plan 2026\n\nNo\tWhat we will do\tWho\tFinish\tHow we will measure it\n1\tOpen two groups\tRegional Manager\tJun 2026\t25 regular members per group\n2\tTrain volunteers\tNurse Lead\tMay 2026\tAt least 80\n3\tRelaunch the line\tHelpline Manager\tMay 2026\tAnswer 9 in 10 calls',
    );
    expect(plan.items.map(i => i.measures[0]?.targets.at(-1)?.indicator)).toEqual([
      'regular members per group',
      'Train volunteers',
      'calls',
    ]);
  });
});

describe('lines that lead on without a colon', () => {
  it('are labels of what is below', () => {
    expect(
      outlineOf(
        'What we plan\nBefore spring we will\n• replace the doors\n• survey the balconies\nAfter it the office shall\n• paint the stairs\n\nQuestions? Ring the office.',
      ),
    ).toEqual(['·1 replace the doors (1)', '·2 survey the balconies (1)', '·3 paint the stairs (1)']);
  });
  it('are headings where they name something', () => {
    expect(outlineOf('What we plan\nBuild goodwill\n• replace the doors\nSave energy\n• paint the stairs')).toEqual([
      '·1 Build goodwill (1)',
      '·2 Save energy (1)',
    ]);
  });
});
