import { inRelief } from '../../../../test/factories/applications.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

describe('handing a case over, on screen', () => {
  let test: TestApp;
  let id: string;
  let path: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    ({ id } = await inRelief(test.as(test.cast.officer)));
    path = `/cases/${id}/hand-over`;
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const colleague = () => Visitor.at(test.url, test.cast.otherOfficer);
  const send = (userId: string, who = officer()) => who.send(path, { userId }, { from: path });
  const ownerOf = async () => (await test.as(test.cast.officer).get(`/applications/${id}`)).body.ownerId as string;

  it('begins on the case’s page, and offers whoever decides on cases but the one who has it', async () => {
    expect((await officer().get(`/cases/${id}`)).text).toContain(`href="${path}"`);
    const { text } = await officer().get(path);
    for (const { id: offered } of [test.cast.otherOfficer, test.cast.supervisor]) {
      expect(text).toContain(`value="${offered}"`);
    }
    for (const { id: notOffered } of [test.cast.officer, test.cast.administrator, test.cast.prestonOfficer]) {
      expect(text).not.toContain(`value="${notOffered}"`);
    }
  });

  it('asks who is to have it, and gives it to nobody who cannot', async () => {
    expect((await send('')).text).toContain('Choose who looks after it from now on');
    for (const { id: wrong } of [test.cast.administrator, test.cast.prestonOfficer, test.cast.rowanManager]) {
      const refused = await send(wrong);
      expect([refused.status, refused.text.includes('Choose an active officer of your council.')]).toEqual([422, true]);
    }
    expect(await ownerOf()).toBe(test.cast.officer.id);
  });

  it('gives it with its reminders, and it can be taken back', async () => {
    expect((await send(test.cast.otherOfficer.id)).headers['location']).toBe(`/cases/${id}?done=handed-over`);
    expect(await ownerOf()).toBe(test.cast.otherOfficer.id);
    expect((await officer().get(`/cases/${id}?done=handed-over`)).text).toContain('Your colleague looks after it now');
    expect((await colleague().get('/cases')).text).toContain(`/cases/${id}`);

    // Whoever is there takes it over themselves.
    expect((await send(test.cast.officer.id)).status).toBe(303);
    expect(await ownerOf()).toBe(test.cast.officer.id);
  });

  it('is not there for those who do not decide, nor for another council', async () => {
    const statusFor = async (who: Visitor) => (await who.get(path)).status;
    expect(await statusFor(Visitor.at(test.url, test.cast.supportWorker))).toBe(403);
    const preston = Visitor.at(test.url, test.cast.prestonOfficer);
    expect(await statusFor(preston)).toBe(404);

    const officerOf = test.as(test.cast.officer);
    const { householdId } = (await officerOf.get(`/applications/${id}`)).body;
    const share = { organisationId: test.cast.organisations.preston, purpose: 'A referral', consent: 'given' };
    await officerOf.post(`/households/${householdId}/shares`, share).expect(201);
    expect((await preston.get(`/cases/${id}`)).status).toBe(200);
    expect(await statusFor(preston)).toBe(404);
    expect((await send(test.cast.prestonOfficer.id, preston)).status).toBe(403);
  });
});
