import { withACode } from '../../../test/factories/one-time-codes.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const PASSWORD = 'evaluation1';

describe('a lost phone', () => {
  let test: TestApp;
  let administrator: Visitor;
  let officer: string;
  let path: string;
  beforeAll(async () => {
    test = await startTestApp({ lancashire: PASSWORD });
    administrator = await signedIn('admin@blackpool');
    officer = await idOf('officer@blackpool');
    path = `/staff/${officer}/lost-code`;
  });
  afterAll(() => test.close());

  const idOf = async (who: string) => {
    const rows = await test.rows<{ id: string }>('select id from access.app_user where email = $1', [`${who}.example`]);
    return rows[0]!.id;
  };
  const signedIn = async (who: string) => {
    const visitor = new Visitor(test.url);
    await visitor.signIn(`${who}.example`, PASSWORD);
    return visitor;
  };
  const take = (reason: string) => administrator.send(path, { reason }, { from: path });

  it('is no matter where no code was set up', async () => {
    const refused = await take('phone-lost');
    expect([refused.status, refused.text.includes('there is no code')]).toEqual([409, true]);
  });

  it('is helped with from the list of staff, after a reason', async () => {
    expect((await administrator.get('/staff')).text).toContain(path);
    expect((await take('')).text).toContain('Say what became of the phone');
  });

  it('ends every session of hers and leaves her the password, and she is told at once when she signs in', async () => {
    const before = await signedIn('officer@blackpool');
    await withACode(test, { id: officer });
    const taken = await take('phone-stolen');
    expect([taken.status, taken.headers['location']]).toEqual([303, '/staff?done=taken-off']);
    expect((await before.get('/tasks')).status).toBe(303);

    const after = new Visitor(test.url);
    const entered = await after.signIn('officer@blackpool.example', PASSWORD, 'own', { next: '/tasks' });
    expect(entered.headers['location']).toBe('/account');
    const told = (await after.get('/account')).text;
    expect(told).toContain('Ada Administrator');
    expect(told).toContain('the phone was stolen');
    await after.send('/account/code-known', {}, { from: '/account' });
    expect((await after.get('/account')).text).not.toContain('Ada Administrator');
    expect((await new Visitor(test.url).signIn('officer@blackpool.example', PASSWORD)).headers['location']).toBe('/');
  });

  it('is on record with its reason, and who did it', async () => {
    const entries = await test.rows<{ actor_id: string; details: object }>(
      `select actor_id, details from audit.entry where action = 'second-factor.taken-off' and outcome = 'done'`,
    );
    expect(entries).toEqual([{ actor_id: await idOf('admin@blackpool'), details: { reason: 'phone-stolen' } }]);
  });

  it('is helped with through the API, too, by an administrator and with a reason from the list', async () => {
    const colleague = test.cast.otherOfficer.id;
    await withACode(test, { id: colleague });
    const take = (who: typeof test.cast.officer, reason = 'phone-lost') =>
      test.as(who).post(`/users/${colleague}/lost-code`, { reason });
    await take(test.cast.supervisor).expect(403);
    await take(test.cast.administrator, 'she-is-careless').expect(400);
    const { body } = await take(test.cast.administrator).expect(200);
    expect(body).toEqual({ userId: colleague });
    await test.as(test.cast.otherOfficer).get('/tasks').expect(401);
  });

  it('is never one’s own matter, nor that of anybody but an administrator of the same organisation', async () => {
    const own = await idOf('admin@blackpool');
    await withACode(test, { id: own });
    expect((await administrator.get(`/staff/${own}/lost-code`)).status).toBe(404);
    const stranger = await idOf('officer@preston');
    await withACode(test, { id: stranger });
    expect((await administrator.get(`/staff/${stranger}/lost-code`)).status).toBe(404);
    expect((await (await signedIn('supervisor@blackpool')).get('/staff')).status).toBe(403);
    expect(await test.rows('select 1 from access.second_factor')).toHaveLength(2);
  });
});
