import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const PASSWORD = 'evaluation1';

describe('the page of a room', () => {
  let test: TestApp;
  let manager: Visitor;
  let path: string;
  beforeAll(async () => {
    test = await startTestApp({ lancashire: PASSWORD });
    manager = new Visitor(test.url);
    await manager.signIn('manager@refuge-one.example', PASSWORD);
    path = /href="(\/rooms\/[0-9a-f-]{36})"/.exec((await manager.get('/rooms')).text)![1]!;
  });
  afterAll(() => test.close());

  it('closes the room with a reason and who bears the cost, and puts it back into use', async () => {
    const closed = await manager.send(
      `${path}/close`,
      { reason: 'boiler-or-heating', costBearer: 'landlord', 'from-day': '1', 'from-month': '1', 'from-year': '2070' },
      { from: `${path}/close` },
    );
    expect(closed.headers['location']).toBe(`${path}?done=closed`);
    const { text } = await manager.get(path);
    expect(text).toContain('Boiler or heating, from 1 January 2070, end not known yet');
    expect(text).toContain('Cost: landlord.');

    const closure = /name="closure" value="([^"]+)"/.exec(text)![1]!;
    const reopened = await manager.send(`${path}/reopen`, { closure }, { from: path });
    expect(reopened.headers['location']).toBe(`${path}?done=reopened`);
    expect((await manager.get(path)).text).not.toContain('Put it back into use');
  });

  it('asks for what is missing, in place', async () => {
    const { status, text } = await manager.send(`${path}/close`, {}, { from: `${path}/close` });
    expect(status).toBe(422);
    for (const field of ['reason', 'costBearer', 'from']) expect(text).toContain(`href="#${field}"`);
  });

  it('changes what it offers, and not what somebody else has changed meanwhile', async () => {
    const shown = (await manager.get(`${path}/offer`)).text;
    const version = /name="version" value="(\d+)"/.exec(shown)![1]!;
    const said = {
      version,
      reference: 'Room by the stairs',
      bedspaces: '2',
      cots: '0',
      pets: '1',
      noRecourse: 'with-funding',
      takingReferrals: 'no',
      built: ['wheelchair', 'womenOnly'],
      acceptsNeeds: ['alcohol'],
    };
    const changed = await manager.send(`${path}/offer`, said, { from: `${path}/offer` });
    expect(changed.headers['location']).toBe(`${path}?done=changed`);
    const { text } = await manager.get(path);
    for (const words of ['Room by the stairs', '2 bedspaces', '1 pet', 'Wheelchair accessible', 'Supports alcohol']) {
      expect(text).toContain(words);
    }
    expect(text).toContain('Not taking referrals');
    expect(text).toContain('No recourse to public funds, with funding');
    const late = { ...said, bedspaces: '3' };
    expect((await manager.send(`${path}/offer`, late, { from: `${path}/offer` })).status).toBe(412);
  });
});
