import { anotherReason, applied, inRelief } from '../../../test/factories/applications.js';
import {
  aMoveRequest,
  anEndOfProtection,
  protectedBelongings,
  someBelongings,
  anEntry,
  toldConditions,
} from '../../../test/factories/cases.js';
import { aWomanAlone } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

describe('belongings', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const at = ({ id, belongingsId }: { id: string; belongingsId: string }) =>
    `/applications/${id}/belongings/${belongingsId}`;
  const tasks = (id: string) =>
    test.rows(`select kind, status from tasks.task where subject_id = $1 and source = 'belongings'`, [id]);

  it('are a duty where they are in danger, nothing else is arranged and relief is owed', async () => {
    const { id } = await inRelief(officer());
    const { body } = await officer().post(`/applications/${id}/belongings`, someBelongings()).expect(201);
    expect(body).toMatchObject({ basis: 'duty', status: 'protected', what: expect.stringContaining('wardrobe') });
  });

  it('are a duty where a roof was owed only', async () => {
    const { id } = await applied(officer());
    const { body } = await officer().post(`/applications/${id}/belongings`, someBelongings()).expect(201);
    expect(body.basis).toBe('duty');
  });

  it('are a power where nothing is owed yet', async () => {
    const { id } = await applied(officer(), anotherReason(), aWomanAlone());
    const { body } = await officer().post(`/applications/${id}/belongings`, someBelongings()).expect(201);
    expect(body.basis).toBe('power');
    expect(await tasks(id)).toEqual([]);
  });

  it('are fetched with the police where abuse was disclosed, unless somebody says otherwise', async () => {
    const found = await protectedBelongings(officer());
    expect(await tasks(found.id)).toEqual([{ kind: 'arrange-police-escort', status: 'open' }]);
    await officer()
      .post(`${at(found)}/end`, anEndOfProtection())
      .expect(200);
    expect(await tasks(found.id)).toEqual([{ kind: 'arrange-police-escort', status: 'cancelled' }]);

    const { id } = await inRelief(officer());
    await officer()
      .post(`/applications/${id}/belongings`, someBelongings({ policeEscort: false }))
      .expect(201);
    expect(await tasks(id)).toEqual([]);
  });

  it('are known to others who read the case by how they stand, and never by what and where they are', async () => {
    const found = await protectedBelongings(officer());
    await officer()
      .post(`${at(found)}/move-requests`, aMoveRequest())
      .expect(200);
    const read = async (who: typeof test.cast.officer) =>
      (await test.as(who).get(`/applications/${found.id}/belongings`).expect(200)).body.items[0];
    expect(await read(test.cast.officer)).toMatchObject({ what: expect.any(String), moveTo: expect.any(String) });
    const { body: application } = await officer().get(`/applications/${found.id}`).expect(200);
    await officer()
      .post(`/households/${application.householdId}/shares`, {
        organisationId: test.cast.organisations.partnership,
        purpose: 'Complex needs support',
        consent: 'given',
      })
      .expect(201);
    const seen = await read(test.cast.coordinator);
    expect(seen).toMatchObject({ id: found.belongingsId, what: null, moveTo: null, endReasons: null });
  });

  it('are moved where she asks once she knows what follows, and then the duty ends', async () => {
    const found = await protectedBelongings(officer());
    const moved = { ground: 'moved-as-asked', endedOn: '2026-03-10', reasons: 'They are where she asked.' };
    expect(
      (
        await officer()
          .post(`${at(found)}/end`, moved)
          .expect(422)
      ).body,
    ).toMatchObject({ rule: 'PR-3' });
    const untold = aMoveRequest({ consequenceToldOn: undefined });
    expect(
      (
        await officer()
          .post(`${at(found)}/move-requests`, untold)
          .expect(422)
      ).body,
    ).toMatchObject({
      ...{ code: 'unlawful-step', rule: 'PR-3', citation: 'Housing Act 1996 s.212(2)-(3)' },
    });

    const { body } = await officer()
      .post(`${at(found)}/move-requests`, aMoveRequest())
      .expect(200);
    expect(body).toMatchObject({ status: 'move-requested', moveTo: 'Her aunt’s garage' });
    await officer()
      .post(`${at(found)}/end`, moved)
      .expect(200);
  });

  it('end with a letter that says why', async () => {
    const found = await protectedBelongings(officer());
    const { body } = await officer()
      .post(`${at(found)}/end`, anEndOfProtection())
      .expect(200);
    expect(body).toMatchObject({
      status: 'ended',
      endGround: 'other-arrangements-made',
      endReasons: 'Her aunt stores them.',
    });

    const whole = await officer().get(`/applications/${found.id}`).expect(200);
    expect(whole.body.notices).toEqual(
      expect.arrayContaining([expect.objectContaining({ notice: 'N-212', status: 'due' })]),
    );
    expect(
      (
        await officer()
          .post(`${at(found)}/end`, anEndOfProtection())
          .expect(409)
      ).body.code,
    ).toBe('belongings-move-not-allowed');
  });

  it('that are a duty are not given up for convenience', async () => {
    const found = await protectedBelongings(officer());
    const end = anEndOfProtection({ ground: 'power-not-used-further' });
    expect(
      (
        await officer()
          .post(`${at(found)}/end`, end)
          .expect(422)
      ).body,
    ).toMatchObject({ rule: 'PR-1' });
  });

  it('end once when two officers end them at once', async () => {
    const found = await protectedBelongings(officer());
    const answers = await Promise.all(
      [test.cast.officer, test.cast.otherOfficer].map((who) =>
        test.as(who).post(`${at(found)}/end`, anEndOfProtection()),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('are nothing to another council, and sealed in the database', async () => {
    const found = await protectedBelongings(officer());
    await test.as(test.cast.prestonOfficer).get(`/applications/${found.id}/belongings`).expect(404);
    await test
      .as(test.cast.prestonOfficer)
      .post(`${at(found)}/end`, anEndOfProtection())
      .expect(404);
    await test
      .as(test.cast.supportWorker)
      .post(`${at(found)}/end`, anEndOfProtection())
      .expect(403);
    const rows = await test.rows('select b::text from homelessness.belongings b');
    expect(JSON.stringify(rows)).not.toContain('wardrobe');
  });

  it.each([
    ['with nothing in them', 400, { what: ' ' }],
    ['in a danger that is neither', 400, { dangerOfLossOrDamage: 'perhaps' }],
    ['of tomorrow', 422, { openedOn: '2026-03-11' }],
  ])('are refused %s', async (_, status, overrides) => {
    const { id } = await applied(officer());
    await officer().post(`/applications/${id}/belongings`, someBelongings(overrides)).expect(status);
  });

  describe('are dealt with as the person was told, and not otherwise (PR-2)', () => {
    const deal = (found: { id: string; belongingsId: string }, body: object) =>
      officer().post(`${at(found)}/dealings`, body);
    const aCharge = (more: object = {}) => ({
      ...{ kind: 'charged', on: '2026-03-10', what: 'A week of storage', amountPence: 500, ...more },
    });

    it('a home is entered at a reasonable time, and with the police where she told of abuse', async () => {
      const found = await protectedBelongings(officer());
      const refused = (await deal(found, anEntry({ atReasonableTime: false })).expect(422)).body;
      expect(refused).toMatchObject({ code: 'unlawful-step', rule: 'PR-2', errors: [{ field: 'atReasonableTime' }] });
      const alone = (await deal(found, anEntry({ withPolice: false })).expect(422)).body;
      expect(alone).toMatchObject({ rule: 'PR-2', errors: [{ field: 'withPolice' }] });
      const { body } = await deal(found, anEntry()).expect(201);
      expect(body.dealings).toMatchObject([
        { kind: 'home-entered', home: 'last-usual', withPolice: true, charges: null },
      ]);
      expect(await tasks(found.id)).toEqual([{ kind: 'arrange-police-escort', status: 'done' }]);
    });

    it('without the police only with a reason, and then nobody has to ask them', async () => {
      const found = await protectedBelongings(officer());
      const why = 'She wanted no police there; he was at work, forty miles away.';
      const { body } = await deal(found, anEntry({ withPolice: false, whyWithoutPolice: why })).expect(201);
      expect(body.dealings).toMatchObject([{ withPolice: false, whyWithoutPolice: why }]);
      expect(await tasks(found.id)).toEqual([{ kind: 'arrange-police-escort', status: 'cancelled' }]);
      const rows = await test.rows('select d::text from homelessness.belongings_dealing d');
      expect(JSON.stringify(rows)).not.toContain('forty miles');
    });

    it('charges follow the conditions that were told by then', async () => {
      const found = await protectedBelongings(officer());
      expect((await deal(found, aCharge()).expect(422)).body).toMatchObject({
        rule: 'PR-2',
        errors: [{ field: 'on' }],
      });
      await deal(found, toldConditions({ disposal: false })).expect(201);
      const { body } = await deal(found, aCharge()).expect(201);
      expect(body.dealings).toMatchObject([
        { charges: true, disposal: false },
        { amountPence: 500, charges: null },
      ]);
      await deal(found, aCharge({ amountPence: undefined })).expect(422);
      const gone = { kind: 'disposed-of', on: '2026-03-10', what: 'The wardrobe', circumstanceCame: true };
      expect((await deal(found, gone).expect(422)).body).toMatchObject({ rule: 'PR-2' });
    });

    it('disposal waits until what was named has come, also once protection has ended', async () => {
      const found = await protectedBelongings(officer());
      await deal(found, toldConditions()).expect(201);
      await officer()
        .post(`${at(found)}/end`, anEndOfProtection())
        .expect(200);
      const gone = { kind: 'disposed-of', on: '2026-03-10', what: 'The wardrobe, to charity' };
      expect((await deal(found, gone).expect(422)).body).toMatchObject({ errors: [{ field: 'circumstanceCame' }] });
      await deal(found, { ...gone, circumstanceCame: true }).expect(201);
      expect((await deal(found, anEntry()).expect(422)).body).toMatchObject({
        rule: 'PR-2',
        errors: [{ field: 'kind' }],
      });
    });

    it('and nothing past the application writes it otherwise', async () => {
      const found = await protectedBelongings(officer());
      await expect(
        test.rows(
          `insert into homelessness.belongings_dealing (id, belongings_id, kind, happened_on, sealed_what, amount_pence, recorded_by, created_at)
           values (gen_random_uuid(), $1, 'charged', '2026-03-10', 'x', 500, $2, now())`,
          [found.belongingsId, test.cast.officer.id],
        ),
      ).rejects.toThrow('as the person was told before');
    });
  });
});
