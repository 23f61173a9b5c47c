import { localDate } from '../shared/local-date.js';
import { changes, rules, settings, TOPICS } from './rulebook.js';
import { DEFAULT_SETTINGS } from './settings.js';

describe('the rulebook', () => {
  it('names each rule once, under a topic, with what it says and where that is written', () => {
    const ids = rules().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(rules().map(({ topic }) => topic))).toEqual(new Set(TOPICS));
    for (const { says, source } of rules()) expect([says.trim(), source.trim()]).not.toContain('');
  });

  it.each([
    ['PN-e', 'Housing Act 1996 s.189(1)(e)', 'No vulnerability test.'],
    ['K-02', 'Housing Act 1996 s.189B(4)-(7)', /^Day one: /],
    ['RL-193B', 'Housing Act 1996 s.193B', /^On record: a written warning was given/],
    ['N-203', 'Housing Act 1996 s.203(4)-(6)', /the right to appeal to the county court/],
    ['MD-6d', 'Housing Act 1996 s.193(6)(d)', 'Ends the main duty.'],
  ])('reads %s with %s', (id, source, note) => {
    const found = rules().find((rule) => rule.id === id);
    expect(found).toMatchObject({ source, url: expect.stringContaining('legislation.gov.uk') });
    expect(found?.notes).toContainEqual(typeof note === 'string' ? note : expect.stringMatching(note));
  });

  it('says how well a rule is known, and since when where that is not long ago', () => {
    const found = (id: string) => rules().find((rule) => rule.id === id);
    expect(found('INT-7')).toMatchObject({ confidence: 'inference', since: null });
    expect(found('TN-3')).toMatchObject({ confidence: 'statute', since: '2026-05-01' });
    expect(found('SM-5')).toMatchObject({ confidence: 'general-knowledge' });
  });

  it.each([
    ['the day before it began', '2026-04-30', false],
    ['its first day', '2026-05-01', true],
  ])('says on %s whether a change is in force', (_, day, inForce) => {
    expect(changes(localDate(day)).find(({ key }) => key === 'RRA_PRIVATE')).toMatchObject({ inForce });
  });

  it('lists last, and as not in force, what has no commencement that could be found, until a council knows one', () => {
    const day = localDate('2026-11-26');
    expect(changes(day).at(-1)).toMatchObject({ effective: null, inForce: false });
    const known = { ...DEFAULT_SETTINGS, commencements: { CWSA_S9: localDate('2026-11-26') } };
    expect(changes(day, known).find(({ key }) => key === 'CWSA_S9')).toMatchObject({ inForce: true });
  });

  it('shows what a council must settle with its own lawyer, and what holds until then', () => {
    expect(settings()).toContainEqual(
      expect.objectContaining({ name: 's193B_excludes_main', value: false, status: 'legal-check' }),
    );
  });

  it.each(['NSHS_STANDARDS', 'CWSA_S9', 'CWSA_S11', 'RRA_SOCIAL'])(
    'shows %s as a setting of its own, off, with how well it is known, until a council gives its first day',
    (key) => {
      const shown = (held = DEFAULT_SETTINGS) => settings(held).find(({ name }) => name === `commencements.${key}`);
      expect(shown()).toMatchObject({ value: null, status: 'legal-check' });
      expect(shown()?.why).toMatch(
        /; (read in the statute|from a reliable secondary source)\)\. The first day: no commencement/,
      );
      expect(shown({ ...DEFAULT_SETTINGS, commencements: { [key]: '2027-01-01' } })?.value).toBe('2027-01-01');
    },
  );

  it('shows no setting for a change whose day the statute gives', () => {
    expect(settings().map(({ name }) => name)).not.toContain('commencements.RRA_PRIVATE');
  });
});
