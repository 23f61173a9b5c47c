import { aPerpetrator, aReferral } from '../../../test/factories/conferences.js';
import { recorded } from '../../../test/factories/households.js';
import { aBreach, anOrder, aRecordedOrder } from '../../../test/factories/orders.js';
import { anActivePackage, anOfferedPackage, memberOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { until } from '../../../test/support/until.js';

const TODAY = '2026-03-10';

describe('orders that protect a person', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z', background: true });
  });
  afterAll(() => test.close());

  const officer = () => test.as(test.cast.officer);
  const alertsOf = (personId: string) =>
    test.rows<{ status: string; due_on: string; assignee_id: string; title: string }>(
      `select status, due_on, assignee_id, title from tasks.task where subject_id = $1 and kind = 'order-ends' order by id`,
      [personId],
    );
  const ofPerson = async (personId: string) => (await officer().get(`/people/${personId}/orders`).expect(200)).body;

  it('say what they forbid in general, by whom and until when', async () => {
    const { id, personId } = await aRecordedOrder(test, { expiresOn: '2027-03-10', reference: 'FL-26-0042' });

    const { body } = await officer().get(`/orders/${id}`).expect(200);
    expect(body).toMatchObject({
      ...{ personId, kind: 'non-molestation', madeBy: 'The family court', reference: 'FL-26-0042', madeOn: TODAY },
      ...{ forbids: ['violence', 'contact', 'near-home'], expiresOn: '2027-03-10', inForce: true, version: 1 },
      ...{ renewals: [], breaches: [] },
    });
    expect(await ofPerson(personId)).toEqual({ items: [body], nextCursor: null });
  });

  it('have no room for the words that say where somebody is', async () => {
    const personId = memberOf(await recorded(officer()));
    const words = anOrder(TODAY, { conditions: 'He must not enter Example Street' });
    await officer().post(`/people/${personId}/orders`, words).expect(400);
    await officer()
      .post(`/people/${personId}/orders`, anOrder(TODAY, { forbids: ['coming to Example Street'] }))
      .expect(400);
  });

  it('that end soon are spoken of by the lead, at once', async () => {
    const { personId } = await anActivePackage(test);
    await officer()
      .post(`/people/${personId}/orders`, anOrder(TODAY, { expiresOn: '2026-03-20' }))
      .expect(201);
    expect(await alertsOf(personId)).toEqual([
      {
        ...{ status: 'open', due_on: TODAY, assignee_id: test.cast.supportWorker.id },
        title: 'Speak about what comes after an order that ends soon',
      },
    ]);
  });

  it('that last on have no such work, and neither have those with no last day', async () => {
    const later = await aRecordedOrder(test, { expiresOn: '2026-04-08' });
    const endless = await aRecordedOrder(test);
    expect(await alertsOf(later.personId)).toEqual([]);
    expect(await alertsOf(endless.personId)).toEqual([]);
  });

  it('are renewed: what was asked for is done, and their next end is asked for in its time', async () => {
    const { id, personId } = await aRecordedOrder(test, { expiresOn: '2026-03-20' });
    const { body } = await officer()
      .post(`/orders/${id}/renew`, { renewedOn: TODAY, expiresOn: '2026-03-30' })
      .expect(200);
    expect(body).toMatchObject({
      ...{ expiresOn: '2026-03-30', version: 2 },
      renewals: [{ renewedOn: TODAY, expiredOn: '2026-03-20', expiresOn: '2026-03-30' }],
    });
    expect((await alertsOf(personId)).map(({ status }) => status)).toEqual(['done', 'open']);

    await officer().post(`/orders/${id}/renew`, { renewedOn: TODAY }).expect(200);
    expect((await alertsOf(personId)).map(({ status }) => status)).toEqual(['done', 'done']);
  });

  it('are ended by the court, and then nothing waits', async () => {
    const { id, personId } = await aRecordedOrder(test, { expiresOn: '2026-03-20' });
    const { body } = await officer().post(`/orders/${id}/end`, { endedOn: TODAY, reason: 'not-continued' }).expect(200);
    expect(body).toMatchObject({ endedOn: TODAY, endReason: 'not-continued', inForce: false });
    expect((await alertsOf(personId)).map(({ status }) => status)).toEqual(['cancelled']);
  });

  it('that are broken call for a new assessment, and count at the risk conference', async () => {
    const { personId } = await anActivePackage(test);
    const perpetratorId = await aPerpetrator(test, test.cast.officer, personId);
    await officer().post(`/people/${personId}/conferences`, aReferral(perpetratorId, '2026-01-10')).expect(201);
    const order = anOrder('2026-02-01', { perpetratorId });
    const { id } = (await officer().post(`/people/${personId}/orders`, order).expect(201)).body as { id: string };

    const { body } = await officer()
      .post(`/orders/${id}/breaches`, aBreach('2026-03-09', { toldToPolice: true, note: 'He rang her at night' }))
      .expect(201);
    expect(body).toMatchObject({ kind: 'order-breach', happenedOn: '2026-03-09', perpetratorId });

    const broken = (await officer().get(`/orders/${id}`).expect(200)).body;
    expect(broken.breaches).toEqual([{ eventId: body.id, happenedOn: '2026-03-09', toldToPolice: true }]);
    const kinds = async () =>
      (
        await test.rows<{ kind: string }>(`select kind from tasks.task where subject_id = $1 and status = 'open'`, [
          personId,
        ])
      ).map(({ kind }) => kind);
    expect(await kinds()).toContain('reassess-risk');
    await until('the conference hears of it', async () => (await kinds()).includes('risk-conference-referral'));
  });

  it('are found by their day in the morning, once, for whoever leads by then', async () => {
    const { coordinator } = test.cast;
    const { id, handoverId, personId } = await anOfferedPackage(test, coordinator);
    await officer()
      .post(`/people/${personId}/orders`, anOrder(TODAY, { expiresOn: '2026-04-08' }))
      .expect(201);
    await test.as(coordinator).post(`/support-packages/${id}/handovers/${handoverId}/acknowledge`).expect(200);
    expect(await alertsOf(personId)).toEqual([]);

    const forward = (to: string) => test.as(test.cast.administrator).post('/clock', { now: to }).expect(200);
    await forward('2026-03-11T09:00:00Z');
    const asked = async () => (await alertsOf(personId)).length === 1;
    await until('the order is found', asked);
    await forward('2026-03-13T09:00:00Z');

    expect(await alertsOf(personId)).toMatchObject([
      { status: 'open', due_on: '2026-03-11', assignee_id: coordinator.id },
    ]);
  });
});
