import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const HERE = '/tasks/how-soon';

describe('how soon work is done, on its page', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const supervisor = () => Visitor.at(test.url, test.cast.supervisor);
  const settle = (values: Record<string, string>) => supervisor().send(HERE, values, { from: HERE });

  it('is led to from the tasks and read by whoever has tasks, and settled by those who may', async () => {
    const officer = Visitor.at(test.url, test.cast.officer);
    expect((await officer.get('/tasks')).text).toContain(`href="${HERE}"`);
    const { text, status } = await officer.get(HERE);
    expect(status).toBe(200);
    expect(text).toContain('Where nothing is settled');
    expect(text).not.toContain('Settle it anew');
    const refused = await officer.send(HERE, { escalateAfterDays: '1', aimBeforeDays: '1' }, { from: '/tasks/away' });
    expect(refused.status).toBe(403);
  });

  it('says what is missing or wrong, and keeps what was typed', async () => {
    const wrong = await settle({ escalateAfterDays: 'soon', aimBeforeDays: '' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('Enter a whole number from 0 to 60');
    expect(wrong.text).toContain('Enter how many working days before the last day you aim for');
    expect(wrong.text).toContain('value="soon"');
    const past = { 'inForceFrom-day': '9', 'inForceFrom-month': '3', 'inForceFrom-year': '2026' };
    const late = await settle({ escalateAfterDays: '2', aimBeforeDays: '3', ...past });
    expect(late.text).toContain('Let this hold from today or a later day.');
  });

  it('begins a version that holds from today, and keeps those kinds of work that have days of their own', async () => {
    const kinds = [{ kind: 'first-contact', escalateAfterDays: 0 }];
    const policy = { escalateAfterDays: 5, aimBeforeDays: 1, kinds };
    await test.as(test.cast.supervisor).post('/task-policies', policy).expect(201);
    const settled = await settle({ escalateAfterDays: '2', aimBeforeDays: '3' });
    expect(settled.headers['location']).toBe(`${HERE}?done=settled`);
    const { text } = await supervisor().get(HERE);
    expect(text).toContain('2 working days after its last day');
    expect(text).toContain('1 kind of work with days of their own');
    const [latest] = (await test.as(test.cast.supervisor).get('/task-policies').expect(200)).body.items;
    expect(latest).toMatchObject({ escalateAfterDays: 2, aimBeforeDays: 3, kinds, inForceFrom: '2026-03-10' });
  });
});
