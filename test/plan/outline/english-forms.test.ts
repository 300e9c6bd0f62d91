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
});
