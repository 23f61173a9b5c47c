import { inPriorityNeed, inRelief } from '../../../test/factories/applications.js';
import { aMotherWithTwo } from '../../../test/factories/households.js';
import { anOfferNotTakenUp } from '../../../test/factories/housing-offers.js';
import { dueNotice } from '../../../test/factories/reviews.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const DAY = { 'endedOn-day': '12', 'endedOn-month': '3', 'endedOn-year': '2026' };

describe('where a supervisor must agree', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-12T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  it('the end of a duty is explained, and what is asked before a ground can be answered in place', async () => {
    const { id } = await inRelief(test.as(test.cast.officer));
    const from = `/cases/${id}/duties/relief/end`;
    expect((await officer.get(from)).text).toContain('Was the offer a place in a refuge?');
    const { id: owed } = await inPriorityNeed(test.as(test.cast.officer), { approachedOn: '2026-01-05' }, '2026-01-05');
    const ofMain = `/cases/${owed}/duties/main/end`;
    const ending = { ground: 'MD-6d', reasons: 'She has moved to her sister.', ...DAY };
    const refused = await officer.send(`${ofMain}/check`, ending, { from: ofMain });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('What may be done instead');
    expect(refused.text).toContain('id="facts.leftBecauseOfAbuse"');
    expect(refused.text).toContain('A supervisor agrees');

    await anOfferNotTakenUp(test, owed, '2026-03-12', { kind: 'private-rented' });
    const known = ['suitable', 'canEndOtherObligations', 'privateLandlordByArrangement'];
    const offer = { ...ending, ground: 'MD-7AA', known, 'facts.privateHomeDefects': 'no-gas-safety-record' };
    const unfit = await officer.send(`${ofMain}/check`, offer, { from: ofMain });
    expect(unfit.status).toBe(422);
    expect(unfit.text).toContain('there is no gas safety record');
  });

  it('a letter goes by a safe contact that is shared only when another supervisor answers for it, with a reason', async () => {
    const contact = { channel: 'email', value: 'hers@test.example', shared: true };
    const { id } = await inRelief(test.as(test.cast.officer), {}, { ...aMotherWithTwo(), safeContact: contact });
    const from = `/cases/${id}/letters/${await dueNotice(test, { applicationId: id }, 'N-184')}`;
    const shown = await officer.get(from);
    expect(shown.text).toContain('Somebody else can read or hear what is sent this way.');
    expect(shown.text).toContain('Who answers for their safe contact');
    const sent = (values: Record<string, string>) =>
      officer.send(from, { delivery: 'safe-contact', ...values }, { from });
    expect((await sent({})).status).toBe(422);
    const unsaid = await sent({ 'override.supervisorId': test.cast.supervisor.id });
    expect(unsaid.text).toContain('Write why they answer for this way');
    const answered = { 'override.supervisorId': test.cast.supervisor.id, overrideReason: 'She asked for it.' };
    expect((await sent(answered)).headers['location']).toBe(`/cases/${id}?done=issued`);
  });
});
