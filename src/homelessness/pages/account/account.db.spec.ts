import { applied } from '../../../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const TOLD = { text: 'He changed the locks.', asking: 'only-alone', sharing: 'council-only', then: 'next' };

describe('an account on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  let path: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  beforeEach(async () => {
    const { id } = await applied(test.as(test.cast.officer));
    path = `/cases/${id}/account`;
  });
  afterAll(() => test.close());

  const tells = (part: string, values: Record<string, string> = {}, who = officer) =>
    who.send(`${path}/${part}`, { ...TOLD, version: '0', ...values }, { from: `${path}/${part}` });

  it('says what is owed before anything was told, and where it is written', async () => {
    const { text } = await officer.get(path);
    expect(text).toContain('A roof is owed from today on');
    expect(text).toContain('s.188 Housing Act 1996');
    expect(text.match(/Not told yet/g)).toHaveLength(7);
  });

  it('is taken one question a page, each saved as it is told and leading to the next', async () => {
    const saved = await tells('what-happened');
    expect([saved.status, saved.headers['location']]).toEqual([303, `${path}/where-they-lived?done=saved`]);
    const stopped = await tells('money-and-work', { text: 'She has a job.', then: 'stop' });
    expect(stopped.headers['location']).toBe(`${path}?done=saved`);
    const { text } = await officer.get(path);
    expect(text).toContain('He changed the locks.');
    expect(text).toContain('Only when they are alone');
    expect(text.match(/Not told yet/g)).toHaveLength(5);
  });

  it('is gone on with by a colleague, who sees what was told and changes it', async () => {
    await tells('what-happened');
    const colleague = Visitor.at(test.url, test.cast.otherOfficer);
    const shown = await colleague.get(`${path}/what-happened`);
    expect(shown.text).toContain('He changed the locks.');
    expect(shown.text).toContain('name="version" value="1"');
    const changed = await tells('what-happened', { text: 'He changed the locks in May.', version: '1' }, colleague);
    expect(changed.status).toBe(303);
    expect((await officer.get(path)).text).toContain('He changed the locks in May.');
  });

  it('is not written over where two wrote at once: what was typed is kept, beside what is saved', async () => {
    await tells('what-happened');
    const slower = await tells('what-happened', { text: 'Another text.' });
    expect(slower.status).toBe(412);
    expect(slower.text).toContain('Another text.');
    expect(slower.text).toContain('He changed the locks.');
  });

  it('asks what is missing in place, and for no proof of anything', async () => {
    const empty = await officer.send(`${path}/safe-now`, { version: '0' }, { from: `${path}/safe-now` });
    expect(empty.status).toBe(422);
    expect(empty.text).toContain('<title>Error: Account');
    for (const field of ['text', 'asking', 'sharing']) expect(empty.text).toContain(`href="#${field}"`);
  });

  it('keeps with this council what is somebody else’s to tell', async () => {
    const refused = await tells('what-happened', { sharing: 'those-who-help', thirdParty: 'yes' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('What somebody else said, or what is theirs to tell, stays with this council.');
  });

  it('offers nobody to be named where nobody else helps the household, so that no question leads nowhere', async () => {
    expect((await officer.get(`${path}/safe-now`)).text).not.toContain('value="named"');
    const refused = await tells('safe-now', { sharing: 'named' });
    expect(refused.status).toBe(422);
    for (const [, id] of refused.text.matchAll(/<a href="#([^"]+)"/g)) expect(refused.text).toContain(`id="${id}"`);
  });

  it('is not there for another council, nor is a question that nobody asks', async () => {
    expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(path)).status).toBe(404);
    expect((await officer.get(`${path}/proof`)).status).toBe(404);
  });
});
