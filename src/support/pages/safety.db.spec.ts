import { aHomeMadeSafe } from '../../../test/factories/sanctuaries.js';
import { aRecordedOrder } from '../../../test/factories/orders.js';
import { anActivePackage } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const TODAY = { day: '10', month: '3', year: '2026' };

describe('the pages of a person’s safety', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const worker = () => Visitor.at(test.url, test.cast.supportWorker);
  const officer = () => Visitor.at(test.url, test.cast.officer);
  const on = (field: string, { day, month, year } = TODAY) => ({
    [`${field}-day`]: day,
    [`${field}-month`]: month,
    [`${field}-year`]: year,
  });

  it('are led to from the household, and say what there is, to those who see them', async () => {
    const { personId, household } = await anActivePackage(test);
    expect((await worker().get(`/households/${household.id}`)).text).toContain(`href="/people/${personId}"`);
    const { status, text } = await worker().get(`/people/${personId}`);
    expect(status).toBe(200);
    for (const heading of [
      'Risk',
      'Risk conference',
      'Orders',
      'Safety plan',
      'Staying safely at home',
      'Markers at the home',
    ])
      expect(text).toContain(`>${heading}</h2>`);
    expect(text).toContain('<title>Safety – Housing work</title>');
    expect((await Visitor.at(test.url, test.cast.rowanManager).get(`/people/${personId}`)).status).toBe(404);
  });

  it('record an order, a breach of it and its renewal', async () => {
    const { personId } = await anActivePackage(test);
    const from = `/people/${personId}/orders/new`;
    const nothing = await worker().send(from, {}, { from });
    expect(nothing.text).toContain('Choose what kind of order it is');
    const recorded = await worker().send(
      from,
      { kind: 'non-molestation', madeBy: 'The family court', forbids: ['contact', 'near-home'], ...on('madeOn') },
      { from },
    );
    expect(recorded.headers['location']).toBe(`/people/${personId}?done=order`);
    const [, order] = /href="(\/orders\/[^"]+)"/.exec((await worker().get(`/people/${personId}`)).text) ?? [];
    const broken = await worker().send(
      `${order}/breaches`,
      { ...on('happenedOn'), toldToPolice: 'no' },
      { from: order },
    );
    expect(broken.headers['location']).toBe(`${order}?done=broken`);
    await worker().send(
      `${order}/renew`,
      { ...on('renewedOn'), ...on('expiresOn', { ...TODAY, year: '2027' }) },
      { from: order },
    );
    const { text } = await worker().get(order ?? '');
    expect(text).toContain('not told to the police');
    expect(text).toContain('10 March 2027');
    expect((await worker().get(`/people/${personId}`)).text).toContain('To assess anew');
  });

  it('keep what happened to somebody, so that the risk is assessed anew, and say in place what is missing', async () => {
    const { personId } = await anActivePackage(test);
    const from = `/people/${personId}/happened`;
    expect((await worker().get(`/people/${personId}`)).text).toContain(`href="${from}"`);
    const nothing = await worker().send(from, {}, { from });
    expect(nothing.text).toContain('Choose what happened');
    expect(nothing.text).toContain('Enter the day on which it happened');
    const ahead = { kind: 'incident', ...on('happenedOn', { ...TODAY, day: '11' }) };
    expect((await worker().send(from, ahead, { from })).status).toBe(422);
    const strange = { kind: 'incident', ...on('happenedOn'), perpetratorId: personId };
    expect((await worker().send(from, strange, { from })).status).toBe(422);
    const told = await worker().send(from, { ...ahead, ...on('happenedOn'), note: 'Rang her mother.' }, { from });
    expect(told.headers['location']).toBe(`/people/${personId}?done=told`);
    const { text } = await worker().get(`/people/${personId}`);
    expect(text).toContain('To assess anew');
    expect(text).toContain('Rang her mother.');
    expect((await Visitor.at(test.url, test.cast.rowanManager).get(from)).status).not.toBe(200);
  });

  it('end an order, and then offer nothing more to do with it', async () => {
    const { id } = await aRecordedOrder(test);
    const ended = await officer().send(
      `/orders/${id}/end`,
      { ...on('endedOn'), reason: 'replaced' },
      { from: `/orders/${id}` },
    );
    expect(ended.headers['location']).toBe(`/orders/${id}?done=ended`);
    expect((await officer().get(`/orders/${id}`)).text).not.toContain('It was broken');
  });

  it('write a plan with the person, show it to the team alone, and give a copy only when it is safe', async () => {
    const { personId } = await anActivePackage(test);
    const from = `/people/${personId}/safety-plan`;
    const empty = await worker().send(from, { madeWith: ['the-person'], agreed: 'yes' }, { from });
    expect(empty.text).toContain('Write down at least one part of the plan');
    const written = await worker().send(
      from,
      { madeWith: ['the-person'], agreed: 'yes', 'who-knows': 'Her sister' },
      { from },
    );
    expect(written.headers['location']).toBe(`/people/${personId}?done=plan`);
    const [, plan = ''] = /href="(\/safety-plans\/[^"]+)"/.exec((await worker().get(`/people/${personId}`)).text) ?? [];
    expect((await worker().get(plan)).text).toContain('Her sister');
    expect((await officer().get(plan)).status).toBe(404);
    expect((await officer().get(`/people/${personId}`)).text).toContain('none that your team may read');
    expect((await worker().get(from)).text).toContain('Her sister');

    const kept = await worker().send(`${plan}/copies`, { safeToKeep: 'no' }, { from: plan });
    expect(kept.headers['location']).toBe(`${plan}?done=kept`);
    const given = await worker().send(`${plan}/copies`, { safeToKeep: 'yes' }, { from: plan });
    expect([given.status, given.text.includes('Her sister')]).toEqual([200, true]);
    expect((await worker().get(plan)).text).toContain('not safe');
  });

  it('keep what was offered and what they say, and what became of a marker', async () => {
    const { personId } = await anActivePackage(test);
    const from = `/people/${personId}`;
    const alone = await worker().send(`${from}/sanctuaries`, {}, { from });
    expect(alone.text).toContain('staying at home is never the only way');
    await worker().send(`${from}/sanctuaries`, { beside: ['refuge'] }, { from });
    const [, action = ''] = /action="(\/people\/[^"]+\/answer)"/.exec((await worker().get(from)).text) ?? [];
    await worker().send(action, { wanted: 'no' }, { from });
    expect((await worker().get(from)).text).toContain('Nothing else has changed');

    await worker().send(`${from}/markers`, { service: 'police' }, { from });
    const [, marker = ''] = /action="(\/people\/[^"]+\/markers\/[^"]+)"/.exec((await worker().get(from)).text) ?? [];
    const confirmed = await worker().send(marker, { said: 'confirm' }, { from });
    expect(confirmed.headers['location']).toBe(`${from}?done=marker`);
    expect((await worker().get(from)).text).toContain('Police: confirmed');
  });

  it('say the law where whoever harms has a right to the home', async () => {
    const { personId } = await aHomeMadeSafe(test);
    const { text } = await officer().get(`/people/${personId}`);
    expect(text).toContain('homeless all the same');
    expect(text).toContain('All measures are done and sound');
  });
});
