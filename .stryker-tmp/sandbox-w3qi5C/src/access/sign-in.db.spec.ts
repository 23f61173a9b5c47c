// @ts-nocheck
import { createHash } from 'node:crypto';
import { addSignedIn } from '../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../test/support/test-app.js';
import { machineTime } from '../platform/clock/clock.js';
import { hashPassword } from './passwords.js';

const PASSWORD = 'a long enough password';

describe('signing in', () => {
  let test: TestApp;
  let people = 0;
  beforeAll(async () => {
    test = await startTestApp();
  });
  afterAll(() => test.close());

  const signIn = (email: string, password = PASSWORD) => test.as(null).post('/sessions', { email, password });

  it('opens a session that says who they are, and keeps of its token only a hash', async () => {
    const { email, id } = await somebody();
    const { body } = await signIn(email).expect(201);

    expect(body).toEqual({
      token: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
      expiresAt: expect.any(String),
      user: {
        id,
        name: expect.any(String),
        roles: ['housing-officer'],
        organisation: {
          id: test.cast.organisations.blackpool,
          name: 'Blackpool Council',
          type: 'local-housing-authority',
        },
      },
    });
    const [session] = await test.rows<{ token_hash: Buffer; text: string }>(
      'select token_hash, s::text as text from access.session s where user_id = $1 order by created_at desc limit 1',
      [id],
    );
    expect(session?.token_hash).toEqual(createHash('sha256').update(body.token).digest());
    expect(session?.text).not.toContain(body.token);
    const me = await test
      .as({ ...test.cast.officer, token: body.token as string })
      .get('/me')
      .expect(200);
    expect(me.body).toEqual(body.user);
  });

  it('knows an address however it is written', async () => {
    const { email } = await somebody();
    await signIn(email.toUpperCase()).expect(201);
  });

  it('answers a wrong password, an unknown address and somebody who has left in the same words', async () => {
    const { email } = await somebody();
    const gone = await somebody({ active: false });
    const answers = await Promise.all([
      signIn(email, 'a wrong password'),
      signIn('nobody-at-all@test.example'),
      signIn(gone.email),
    ]);
    const [first] = answers;
    expect(first?.body).toMatchObject({ status: 401, code: 'wrong-sign-in' });
    for (const { status, body } of answers) {
      expect([status, { ...body, instance: '' }]).toEqual([401, { ...first?.body, instance: '' }]);
    }
  });

  it.each([
    ['an account', async () => (await somebody()).email],
    ['nobody', async () => 'somebody-else@test.example'],
  ])('stops listening after ten wrong passwords for %s', async (_, address) => {
    const email = await address();
    for (let tries = 0; tries < 10; tries++) await signIn(email, `wrong ${tries}`).expect(401);

    const blocked = await signIn(email).expect(429);

    expect(blocked.body.code).toBe('too-many-attempts');
    await signIn(` ${email.toUpperCase()}`.trim()).expect(429);
    const kept = await test.rows<{ text: string }>('select f::text as text from access.sign_in_failure f');
    expect(kept.some(({ text }) => text.includes(email))).toBe(false);
  });

  it('listens again after a quarter of an hour, and a sign-in that succeeds starts the count afresh', async () => {
    const { email } = await somebody();
    for (let tries = 0; tries < 10; tries++) await signIn(email, 'wrong').expect(401);
    await signIn(email).expect(429);
    await test.rows(`update access.sign_in_failure set last_failed_at = $2 where address_hash = $1`, [
      createHash('sha256').update(email).digest(),
      new Date(machineTime().getTime() - 16 * 60_000),
    ]);
    await signIn(email).expect(201);
    for (let tries = 0; tries < 9; tries++) await signIn(email, 'wrong').expect(401);
    await signIn(email).expect(201);
  });

  it('counts against an address when ten wrong passwords come at once', async () => {
    const { email } = await somebody();
    await Promise.all(Array.from({ length: 10 }, (_, index) => signIn(email, `wrong ${index}`)));
    await signIn(email).expect(429);
  });

  it('ends with the sign-out: the token is nobody’s from then on, and other sessions go on', async () => {
    const { email } = await somebody();
    const one = test.as({ ...test.cast.officer, token: (await signIn(email).expect(201)).body.token as string });
    const other = test.as({ ...test.cast.officer, token: (await signIn(email).expect(201)).body.token as string });

    await one.delete('/sessions/current').expect(204);

    await one.get('/me').expect(401);
    await one.delete('/sessions/current').expect(401);
    await other.get('/me').expect(200);
  });

  it('ends by itself when its time is up', async () => {
    const { email, id } = await somebody();
    const { body } = await signIn(email).expect(201);
    const caller = test.as({ ...test.cast.officer, token: body.token as string });
    const hours = (new Date(body.expiresAt as string).getTime() - machineTime().getTime()) / 3_600_000;
    expect(Math.round(hours)).toBe(12);

    await test.rows('update access.session set expires_at = $2 where user_id = $1', [id, machineTime()]);
    await caller.get('/me').expect(401);
  });

  it('ends for somebody whose account is closed', async () => {
    const { email, id } = await somebody();
    const { body } = await signIn(email).expect(201);
    const caller = test.as({ ...test.cast.officer, token: body.token as string });
    await caller.get('/me').expect(200);
    await test.rows('update access.app_user set active = false where id = $1', [id]);
    await caller.get('/me').expect(401);
  });

  it.each([
    ['no token', undefined],
    ['another scheme', 'Basic b2ZmaWNlcjpwYXNzd29yZA=='],
    ['a token that is none', 'Bearer not-a-token'],
    ['a token that nobody has', `Bearer ${'a'.repeat(43)}`],
    ['two tokens', `Bearer ${'a'.repeat(43)}, Bearer ${'a'.repeat(43)}`],
  ])('answers %s with 401 and the same body', async (_, authorization) => {
    const none = await test.as(null).get('/me').expect(401);
    const request = test.as(null).get('/me');
    const answer = await (authorization ? request.set('Authorization', authorization) : request).expect(401);
    expect({ ...answer.body, instance: '' }).toEqual({ ...none.body, instance: '' });
  });

  it('is on the record, done or refused, without the address or the password', async () => {
    const { email, id } = await somebody();
    await signIn(email, 'a wrong password').expect(401);
    await signIn(email).expect(201);
    const entries = await test.rows<{ action: string; outcome: string; text: string }>(
      `select action, outcome, e::text as text from audit.entry e where action like 'session.%' order by id desc limit 2`,
    );
    expect(entries.map(({ action, outcome }) => [action, outcome])).toEqual([
      ['session.opened', 'done'],
      ['session.opened', 'refused'],
    ]);
    expect(entries[0]?.text).toContain(id);
    for (const { text } of entries) expect(text).not.toMatch(/test\.example|password/);
  });

  /** An officer of Blackpool with a password. */
  async function somebody({ active = true } = {}): Promise<{ email: string; id: string }> {
    const email = `person-${++people}@test.example`;
    const member = await addSignedIn({ query: (sql: string, values: unknown[]) => test.rows(sql, values) } as never, {
      organisationId: test.cast.organisations.blackpool,
      roles: ['housing-officer'],
      email,
      now: machineTime(),
    });
    await test.rows('update access.app_user set password_hash = $2, active = $3 where id = $1', [
      member.id,
      await hashPassword(PASSWORD),
      active,
    ]);
    return { email, id: member.id };
  }
});
