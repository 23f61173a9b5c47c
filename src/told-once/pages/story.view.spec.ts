import { localDate } from '../../shared/local-date.js';
import { leadsOf, risksOf, tasksOf } from './story.view.js';

const lead = { userId: 'sal', name: 'Sal', organisation: 'Partnership' };
const supported = (personId: string, by = lead) => ({
  packageId: `package-of-${personId}`,
  personId,
  lead: by,
  supportTypes: [],
  nextReviewOn: null,
});
const person = (id: string, name: string) => ({
  ...{ id, name, age: 30, relationshipToLead: 'self', interpreterFor: null, pregnant: false },
});

describe('a story in two minutes', () => {
  it('names who leads once, with everybody they lead for', () => {
    const people = [person('mother', 'Sara Whitfield'), person('boy', 'Jamie Whitfield')];
    const other = { ...lead, userId: 'olu', name: 'Olu' };
    expect(leadsOf({ people, leads: [supported('mother'), supported('boy'), supported('boy', other)] })).toEqual([
      { name: 'Sal', organisation: 'Partnership', people: ['Sara', 'Jamie'] },
      { name: 'Olu', organisation: 'Partnership', people: ['Jamie'] },
    ]);
    expect(leadsOf({ people, leads: null })).toEqual([]);
  });

  it('says whose risk it is, and nothing to those whose role reads none', () => {
    const people = [person('mother', 'Sara Whitfield'), person('girl', 'Ada Whitfield')];
    const risk = (personId: string) => ({ personId, level: 'high', assessedOn: localDate('2026-04-07'), concerns: [] });
    expect(risksOf({ people, risks: [risk('girl'), risk('gone')] })?.map(({ name }) => name)).toEqual([
      'Ada',
      'Somebody who has left',
    ]);
    expect(risksOf({ people, risks: null })).toBeNull();
  });

  it('says once what is due for several people on one day', () => {
    const task = (dueOn: string) => ({
      ...{ taskId: dueOn, kind: 'review', title: 'Review', dueOn: localDate(dueOn), statutory: false, overdue: false },
    });
    const due = [task('2026-04-07'), task('2026-04-07'), task('2026-05-07')];
    expect(tasksOf({ due }).map(({ dueOn, times }) => [dueOn, times])).toEqual([
      ['2026-04-07', 2],
      ['2026-05-07', 1],
    ]);
  });
});
