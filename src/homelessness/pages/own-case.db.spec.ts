import { inPriorityNeed } from '../../../test/factories/applications.js';
import { aRequestForHelp } from '../../../test/factories/cases.js';
import { aHousingOffer } from '../../../test/factories/housing-offers.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

// An officer of another council, to whom the household is open, reads the case. What only its own council does is not there for them.
describe('a case of another council, on screen', () => {
  let test: TestApp;
  let ways: string[];
  let shared: string;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
    const officer = test.as(test.cast.officer);
    const { id, household } = await inPriorityNeed(officer);
    const about = `/applications/${id}`;
    const made = async (path: string, body: object) => (await officer.post(`${about}/${path}`, body)).body.id as string;
    const help = await made('help-asked', aRequestForHelp());
    const offer = await made('offers', aHousingOffer({ kind: 'final-accommodation' }));
    const { notices, decisions } = (await officer.get(about)).body as Record<'notices' | 'decisions', { id: string }[]>;
    const review = await made('reviews', { decisionId: decisions[2]!.id, requestedOn: '2026-03-10' });
    shared = `/cases/${id}`;
    ways = [
      'decisions/priority-need',
      'duties/relief/end',
      `letters/${notices[0]!.id}`,
      'offers',
      `offers/${offer}/answer`,
      'reviews/new',
      `reviews/${review}/longer`,
      `reviews/${review}/appeal`,
      'help',
      `help/${help}`,
      'changes',
      'children',
      'warnings',
      'roof',
      'hand-over',
      'plan/assessment',
      'plan/change',
      'account/what-happened',
    ].map((way) => `${shared}/${way}`);
    const share = { organisationId: test.cast.organisations.preston, purpose: 'A referral', consent: 'given' };
    await officer.post(`/households/${household.id}/shares`, share).expect(201);
  });
  afterAll(() => test.close());

  const statusOfEach = async (who: Visitor) => {
    const found: [string, number][] = [];
    for (const way of ways) found.push([way, (await who.get(way)).status]);
    return found;
  };
  const elsewhere = () => Visitor.at(test.url, test.cast.prestonOfficer);

  it('is read by them, and each page of what they would be refused is not found', async () => {
    expect((await elsewhere().get(shared)).status).toBe(200);
    expect(await statusOfEach(elsewhere())).toEqual(ways.map((way) => [way, 404]));
  });

  it('has all those pages for an officer of its own council', async () => {
    expect(await statusOfEach(Visitor.at(test.url, test.cast.officer))).toEqual(ways.map((way) => [way, 200]));
  });
});
