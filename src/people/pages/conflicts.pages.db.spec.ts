import { aWomanAlone, recorded } from '../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const NOBODYS = 'HH-2222222';

describe('the page of households that are kept apart', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const officer = () => Visitor.at(test.url, test.cast.officer);
  const coordinator = () => Visitor.at(test.url, test.cast.coordinator);
  const preston = () => Visitor.at(test.url, test.cast.prestonOfficer);
  const household = () => recorded(test.as(test.cast.officer), aWomanAlone());
  const theirs = () => recorded(test.as(test.cast.prestonOfficer), aWomanAlone());
  const keep = (id: string, otherReference: string, who = officer()) =>
    who.send(`/households/${id}/apart`, { otherReference }, { from: `/households/${id}/apart` });
  const endOf = (text: string) => /href="([^"]+\/apart\/[^"]+\/end)"/.exec(text)?.[1] ?? '';
  /** A page without what is new each time, and with one reference in place of the other. */
  const bare = (text: string, id: string, reference: string) =>
    text
      .replaceAll(id, 'ID')
      .replaceAll(reference, 'REFERENCE')
      .replaceAll(/\/apart\/[0-9a-f-]{36}/g, '/apart/CONFLICT')
      .replaceAll(/(name="_(token|key)" value=|nonce=|nonce-)"?[^">]+"?/g, '$1')
      .replaceAll(/HH-[0-9A-Z]{7}<\/span>/g, 'OWN');

  it('is led to from the household', async () => {
    const { id } = await household();
    expect((await officer().get(`/households/${id}`)).text).toContain(`href="/households/${id}/apart"`);
    expect((await officer().get(`/households/${id}/apart`)).text).toContain('Your organisation has recorded none');
  });

  it('says the same of a reference that is nobody’s as of one that is another council’s, which is not open to the reader', async () => {
    const other = await theirs();
    const shown: string[] = [];
    for (const reference of [other.reference, NOBODYS]) {
      const { id } = await household();
      const sent = await keep(id, ` ${reference.toLowerCase()} `);
      expect(sent.headers['location']).toBe(`/households/${id}/apart?done=kept`);
      const { text } = await officer().get(sent.headers['location'] as string);
      expect(text).toContain(`${reference}, since 10 March 2026`);
      shown.push(bare(text, id, reference));
    }
    expect(shown[0]).toBe(shown[1]);
  });

  it('says in place what cannot be a reference, and that its own is not another’s', async () => {
    const { id, reference } = await household();
    for (const [typed, words] of [
      ['', 'Enter the other household’s reference'],
      ['her brother', 'Enter HH, a hyphen, and seven letters and numbers'],
      [reference, 'Enter the reference of the other household'],
    ] as const) {
      const { status, text } = await keep(id, typed);
      expect([typed, status, text.includes(words)]).toEqual([typed, 422, true]);
    }
    expect((await officer().get(`/households/${id}/apart`)).text).toContain('Your organisation has recorded none');
  });

  it('says what it means before they need not be kept apart any more', async () => {
    const { id } = await household();
    await keep(id, NOBODYS);
    const path = endOf((await officer().get(`/households/${id}/apart`)).text);
    const asking = await officer().get(path);
    expect(asking.text).toContain('live in, the same house');
    expect(asking.text).toContain(NOBODYS);
    expect((await officer().get(`/households/${id}/apart`)).text).toContain(NOBODYS);
    const sent = await officer().send(path, {}, { from: path });
    expect(sent.headers['location']).toBe(`/households/${id}/apart?done=ended`);
    expect((await officer().get(`/households/${id}/apart`)).text).not.toContain(NOBODYS);
    expect((await officer().get(path)).status).toBe(404);
  });

  it('shows each organisation what it recorded itself, and lets it end nothing else', async () => {
    const { id } = await household();
    const share = { organisationId: test.cast.organisations.partnership, purpose: 'Support', consent: 'given' };
    await test.as(test.cast.officer).post(`/households/${id}/shares`, share).expect(201);
    await keep(id, NOBODYS);
    const path = endOf((await officer().get(`/households/${id}/apart`)).text);
    const { text } = await coordinator().get(`/households/${id}/apart`);
    expect(text).toContain('Your organisation has recorded none');
    expect(text).not.toContain(NOBODYS);
    expect((await coordinator().get(path)).status).toBe(404);
    expect((await coordinator().send(path, {}, { from: `/households/${id}/apart` })).status).toBe(404);
    expect((await officer().get(path)).status).toBe(200);
  });

  it('says nothing of it to the workers of the other household', async () => {
    const other = await theirs();
    const { id, reference } = await household();
    await keep(id, other.reference);
    for (const path of [`/households/${other.id}`, `/households/${other.id}/apart`]) {
      const { status, text } = await preston().get(path);
      expect([path, status, text.includes(reference)]).toEqual([path, 200, false]);
    }
    expect((await preston().get(`/households/${id}/apart`)).status).toBe(404);
    expect((await preston().send(`/households/${id}/apart`, { otherReference: NOBODYS }, { from: '/' })).status).toBe(
      404,
    );
  });
});
