import { referred } from '../../../../test/factories/cases.js';
import { recorded } from '../../../../test/factories/households.js';
import { startTestApp, type TestApp } from '../../../../test/support/test-app.js';
import { Visitor } from '../../../../test/support/visitor.js';

const dayIn = (name: string) => ({ [`${name}-day`]: '10', [`${name}-month`]: '3', [`${name}-year`]: '2026' });
const TOLD = {
  ...{ body: 'hospital-inpatient', consent: 'yes', choseTheAuthority: 'yes', nowhereTonight: 'yes' },
  ...{ referrerName: 'Ward sister Okoye', referrerContact: 'ward 7', personName: 'Carys Bevan' },
  ...{ safeContact: 'On the ward, in person', circumstances: 'Cannot go back', ...dayIn('receivedOn') },
};

describe('referrals of public bodies on screen', () => {
  let test: TestApp;
  let officer: Visitor;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    officer = Visitor.at(test.url, test.cast.officer);
  });
  afterAll(() => test.close());

  it('are taken down, listed without a name, and say who has nowhere tonight', async () => {
    const from = '/referrals-in/new';
    const sent = await officer.send(from, TOLD, { from });
    expect(sent.status).toBe(303);
    const shown = await officer.get(sent.headers['location'] as string);
    expect(shown.text).toContain('The referral is kept');
    expect(shown.text).toContain('Carys Bevan');
    expect(shown.text).toContain('speak with them today');
    const list = await officer.get('/referrals-in');
    expect(list.text).toContain('Hospital, for inpatients');
    expect(list.text).toContain('Nowhere tonight');
    expect(list.text).not.toContain('Carys');
  });

  it('need the person’s consent and choice: the law says so, and what to do instead', async () => {
    const from = '/referrals-in/new';
    const { consent: _, ...withoutConsent } = TOLD;
    const refused = await officer.send(from, withoutConsent, { from });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('Nobody is referred without having agreed to it.');
    expect(refused.text).toContain('What may be done instead');
    expect(refused.text).toContain('value="Carys Bevan"');
  });

  it('become an application for a household that has been recorded', async () => {
    const path = `/referrals-in/${await referred(test.as(test.cast.officer))}`;
    const apply = (reference: string) =>
      officer.send(
        `${path}/application`,
        { act: 'application', reference, lossOfHomeReason: 'domestic-abuse', abuse: 'yes', ...dayIn('approachedOn') },
        { from: path },
      );
    const unknown = await apply('HH-NOBODY1');
    expect(unknown.status).toBe(422);
    expect(unknown.text).toContain('No household that is open to you has this reference');

    const { id } = await recorded(test.as(test.cast.officer));
    const { body } = await test.as(test.cast.officer).get(`/households/${id}`).expect(200);
    const sent = await apply(body.reference as string);
    expect(sent.headers['location']).toMatch(/^\/cases\/[^/]+\?done=opened$/);
    expect((await officer.get(path)).text).toContain('The application that was taken');
  });

  it('end otherwise, and are answered once', async () => {
    const path = `/referrals-in/${await referred(test.as(test.cast.officer))}`;
    const answers = () =>
      officer.send(`${path}/answer`, { act: 'answer', answer: 'wants-no-help-now' }, { from: path });
    const page = await officer.get(path);
    expect(page.text).toContain('They do not want our help now');
    expect((await answers()).headers['location']).toBe(`${path}?done=answered`);
    expect((await officer.get(path)).text).not.toContain('It ends without an application');
    expect((await officer.get('/referrals-in?which=all')).text).toContain('They do not want our help now');
  });

  it('are there for the council that was chosen, and for nobody else', async () => {
    const path = `/referrals-in/${await referred(test.as(test.cast.officer))}`;
    expect((await Visitor.at(test.url, test.cast.prestonOfficer).get(path)).status).toBe(404);
    expect((await Visitor.at(test.url, test.cast.rowanManager).get('/referrals-in')).status).toBe(403);
  });
});
