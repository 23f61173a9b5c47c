import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

describe('the page of who works with a household', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const coordinator = () => Visitor.at(test.url, test.cast.coordinator);
  const household = () => recorded(test.as(test.cast.officer), aWomanAlone());
  const share = (id: string, values: Record<string, string>, who = officer()) =>
    who.send(
      `/households/${id}/shares`,
      {
        organisationId: test.cast.organisations.partnership,
        purpose: 'Support from today',
        consent: 'given',
        ...values,
      },
      { from: `/households/${id}/shares` },
    );
  const endOf = (text: string) => /href="([^"]+\/shares\/[^"]+\/end)"/.exec(text)?.[1] ?? '';

  it('is led to from the household, and opens it to a team that found nothing of it before', async () => {
    const { id } = await household();
    expect((await officer().get(`/households/${id}`)).text).toContain(`href="/households/${id}/shares"`);
    expect((await officer().get(`/households/${id}/shares`)).text).toContain('It is shared with nobody.');
    expect((await coordinator().get(`/households/${id}`)).status).toBe(404);

    expect((await share(id, {})).headers['location']).toBe(`/households/${id}/shares?done=shared`);
    expect((await coordinator().get(`/households/${id}`)).status).toBe(200);
    expect((await officer().get(`/households/${id}/shares`)).text).toContain('as they agreed: ');
  });

  it('closes it to them again, once whoever asks has read what that means', async () => {
    const { id } = await household();
    await share(id, {});
    const end = endOf((await officer().get(`/households/${id}/shares`)).text);
    expect((await officer().get(end)).text).toContain('hand it over first');
    expect((await coordinator().get(`/households/${id}`)).status).toBe(200);
    expect((await officer().send(end, {}, { from: end })).headers['location']).toBe(
      `/households/${id}/shares?done=ended`,
    );
    expect((await coordinator().get(`/households/${id}`)).status).toBe(404);
    expect((await officer().get(end)).status).toBe(404);
  });

  it('leads a team that ends its own share to its households, and no more to that one', async () => {
    const { id } = await household();
    await share(id, {});
    const end = endOf((await coordinator().get(`/households/${id}/shares`)).text);
    expect((await coordinator().send(end, {}, { from: end })).headers['location']).toBe('/households');
  });

  it('says in place what is missing, and keeps what was typed', async () => {
    const { id } = await household();
    const nothing = await share(id, { organisationId: '', purpose: '', consent: '' });
    expect(nothing.status).toBe(422);
    for (const field of ['organisationId', 'purpose', 'consent']) expect(nothing.text).toContain(`href="#${field}"`);
    const unasked = await share(id, { consent: 'not-required' });
    expect([unasked.status, unasked.text.includes('href="#legalBasis"')]).toEqual([422, true]);
    expect(unasked.text).toContain('value="Support from today"');
    expect((await share(id, { consent: 'not-required', legalBasis: 'To protect a child' })).status).toBe(303);
  });

  it('is not there for whoever does not see the household', async () => {
    const { id } = await household();
    const preston = Visitor.at(test.url, test.cast.prestonOfficer);
    expect((await preston.get(`/households/${id}/shares`)).status).toBe(404);
    expect((await share(id, {}, preston)).status).toBe(404);
  });
});
