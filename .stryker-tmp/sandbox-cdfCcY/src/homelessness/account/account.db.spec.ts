// @ts-nocheck
import { aPart } from '../../../test/factories/account.js';
import { applied } from '../../../test/factories/applications.js';
import type { CastMember } from '../../../test/support/cast.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('the account', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const save = (who: CastMember, id: string, part: string, body: object, version = 0) =>
    test.as(who).put(`/applications/${id}/account/${part}`, body).set('If-Match', `"${version}"`);
  const told = async (who: CastMember, id: string) =>
    (await test.as(who).get(`/applications/${id}/account`).expect(200)).body as {
      parts: { part: string; text: string; version: number; takenBy: string }[];
      notYetTold?: string[];
    };
  const shared = async (household: string, to: keyof TestApp['cast']['organisations']) => {
    const body = { organisationId: test.cast.organisations[to], purpose: 'Support', consent: 'given' };
    await test.as(test.cast.officer).post(`/households/${household}/shares`, body).expect(201);
  };

  it('is saved as it is told, and gone on with by somebody else', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    expect(await told(test.cast.officer, id)).toMatchObject({
      parts: [],
      notYetTold: expect.arrayContaining(['safe-now']),
    });

    const first = await save(test.cast.officer, id, 'what-happened', aPart()).expect(200);
    expect(first.headers['etag']).toBe('"1"');
    const resumed = await told(test.cast.otherOfficer, id);
    expect(resumed.parts).toMatchObject([
      {
        part: 'what-happened',
        text: 'She left with the children on Sunday.',
        asking: 'safe',
        takenBy: test.cast.officer.id,
      },
    ]);
    expect(resumed.notYetTold).not.toContain('what-happened');
    await save(test.cast.otherOfficer, id, 'safe-now', aPart({ text: 'Not by telephone.' })).expect(200);
    expect((await told(test.cast.officer, id)).parts.map(({ part }) => part)).toEqual(['what-happened', 'safe-now']);
  });

  it('loses nothing: what was told before stands beside what is told now', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    await save(test.cast.officer, id, 'what-happened', aPart({ text: 'On Sunday.' })).expect(200);
    await save(test.cast.otherOfficer, id, 'what-happened', aPart({ text: 'On Saturday.' }), 1).expect(200);

    const { body } = await test
      .as(test.cast.supervisor)
      .get(`/applications/${id}/account/what-happened/versions`)
      .expect(200);
    expect(body.items).toMatchObject([
      { version: 2, text: 'On Saturday.', takenBy: test.cast.otherOfficer.id },
      { version: 1, text: 'On Sunday.', takenBy: test.cast.officer.id },
    ]);
  });

  it('is there for a later application to the same council', async () => {
    const { id, household } = await applied(test.as(test.cast.officer));
    await save(test.cast.officer, id, 'what-happened', aPart()).expect(200);
    const closing = { question: 'eligibility', outcome: 'not-eligible', reasons: 'As found.', decidedOn: '2026-03-10' };
    await test.as(test.cast.officer).post(`/applications/${id}/decisions`, closing).expect(201);
    const again = await test
      .as(test.cast.officer)
      .post('/applications', {
        ...{ householdId: household.id, authorityCode: 'E06000009', approachedOn: '2026-03-10' },
        ...{ channel: 'phone', lossOfHomeReason: 'domestic-abuse' },
      })
      .expect(201);
    expect((await told(test.cast.officer, again.body.id as string)).parts).toMatchObject([{ part: 'what-happened' }]);
  });

  it('lets one of two officers save the same part at once, and tells the other to read it again', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    const answers = await Promise.all(
      [test.cast.officer, test.cast.otherOfficer].map((who) => save(who, id, 'what-happened', aPart())),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await told(test.cast.officer, id)).parts).toMatchObject([{ version: 1 }]);
  });

  it('lets two officers save two parts at once', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    await Promise.all([
      save(test.cast.officer, id, 'what-happened', aPart()).expect(200),
      save(test.cast.otherOfficer, id, 'what-they-want', aPart({ text: 'A door that locks.' })).expect(200),
    ]);
    expect((await told(test.cast.officer, id)).parts).toHaveLength(2);
  });

  it('reaches those who support her as far as she chose, and tells them nothing of the rest', async () => {
    const { id, household } = await applied(test.as(test.cast.officer));
    await shared(household.id, 'partnership');
    const { partnership, rowan } = test.cast.organisations;
    await save(test.cast.officer, id, 'what-happened', aPart()).expect(200);
    await save(test.cast.officer, id, 'safe-now', aPart({ sharing: 'those-who-help', text: 'At her aunt’s.' })).expect(
      200,
    );
    const named = (sharedWith: string[], text: string) => aPart({ sharing: 'named', sharedWith, text });
    await save(test.cast.officer, id, 'health-and-support', named([partnership], 'She sleeps badly.')).expect(200);
    await save(test.cast.officer, id, 'money-and-work', named([rowan], 'He has her card.')).expect(200);

    const { body } = await test.as(test.cast.supportWorker).get(`/households/${household.id}/account`).expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0].parts.map(({ part }: { part: string }) => part)).toEqual(['safe-now', 'health-and-support']);
    expect(await told(test.cast.coordinator, id)).not.toHaveProperty('notYetTold');

    const withheld = aPart({ text: 'At her aunt’s.' });
    await save(test.cast.officer, id, 'safe-now', withheld, 1).expect(200);
    const after = await test.as(test.cast.supportWorker).get(`/households/${household.id}/account`).expect(200);
    expect(after.text).not.toContain('aunt');
  });

  it('is nothing to another council, and is not taken by those who only help', async () => {
    const { id, household } = await applied(test.as(test.cast.officer));
    await shared(household.id, 'partnership');
    await save(test.cast.prestonOfficer, id, 'what-happened', aPart()).expect(404);
    await test.as(test.cast.prestonOfficer).get(`/applications/${id}/account`).expect(404);
    await test.as(test.cast.prestonOfficer).get(`/households/${household.id}/account`).expect(404);
    await save(test.cast.coordinator, id, 'what-happened', aPart()).expect(403);
    await test.as(test.cast.auditor).get(`/households/${household.id}/account`).expect(403);
  });

  it('stands in the database as nothing that could be read', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    await save(test.cast.officer, id, 'what-happened', aPart({ text: 'Unmistakable words' })).expect(200);
    for (const table of ['account_part', 'account_part_version', 'account']) {
      const rows = await test.rows(`select t::text from homelessness.${table} t`);
      expect(JSON.stringify(rows)).not.toContain('Unmistakable');
    }
    const audit = await test.rows('select details::text from audit.entry where subject_id = $1', [id]);
    expect(JSON.stringify(audit)).not.toContain('Unmistakable');
  });

  it.each([
    ['no words', 400, { text: '  ' }],
    ['a way of sharing that is none', 400, { sharing: 'everybody' }],
    ['proof', 400, { evidence: 'a crime number' }],
    ['an organisation that is no id', 400, { sharing: 'named', sharedWith: ['Rowan'] }],
  ])('refuses a part with %s', async (_, status, overrides) => {
    const { id } = await applied(test.as(test.cast.officer));
    await save(test.cast.officer, id, 'what-happened', aPart(overrides)).expect(status);
  });

  it('knows no part that is not in the list, and wants to know which version was read', async () => {
    const { id } = await applied(test.as(test.cast.officer));
    await save(test.cast.officer, id, 'proof-of-abuse', aPart()).expect(404);
    await test.as(test.cast.officer).put(`/applications/${id}/account/safe-now`, aPart()).expect(428);
  });
});
