import { anApproach } from '../../../test/factories/applications.js';
import {
  aMeasuring,
  anActivePackage,
  aPackage,
  aSharedHousehold,
  ASKED_OF_CHILDREN,
  measures,
  memberOf,
} from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';
import { Visitor } from '../../../test/support/visitor.js';

const PERIOD = 'from=2026-03-01&to=2026-04-11';

describe('figures of support', () => {
  let test: TestApp;
  let mother: string;
  let boy: string;

  // A mother who came to the council on the 10th and has had support since; her son since the 13th. Both were asked twice.
  beforeAll(async () => {
    test = await startTestApp({ background: true, clockStart: '2026-03-10T09:00:00Z' });
    const household = await aSharedHousehold(test);
    await test.as(test.cast.officer).post('/applications', anApproach(household.id)).expect(201);
    mother = await opened(memberOf(household), '2026-03-10');
    await ask(mother, { answers: measures('hard', { drugs: { answer: 'not-asked' } }) });
    await onThe('2026-03-13T09:00:00Z');
    boy = await opened(memberOf(household, 'boy'), '2026-03-13');
    await ask(boy, { answers: measures('hard', {}, ASKED_OF_CHILDREN) });
    await onThe('2026-04-10T09:00:00Z');
    await ask(mother, { stage: 'review', answers: measures('well', { alcohol: { answer: 'rather-not-say' } }) });
    await ask(boy, { stage: 'review', answers: measures('hard', {}, ASKED_OF_CHILDREN) });
  });
  afterAll(() => test.close());

  const worker = () => test.as(test.cast.supportWorker);
  const onThe = (now: string) => test.as(test.cast.administrator).post('/clock', { now }).expect(200);
  const ask = (id: string, body: object) =>
    worker().post(`/support-packages/${id}/measures`, aMeasuring(body)).expect(201);
  const opened = async (personId: string, startsOn: string) =>
    (
      await worker()
        .post('/support-packages', aPackage(personId, test.cast.supportWorker, startsOn))
        .expect(201)
    ).body.id as string;
  const read = async (path: string, who = test.cast.coordinator) => (await test.as(who).get(path).expect(200)).body;
  const byCode = (outcomes: { code: string }[]) =>
    Object.fromEntries(outcomes.map(({ code, ...rest }) => [code, rest]));

  it('say what has changed since the first answer, and what was not said', async () => {
    const { exact, total, groups } = await read(`/reports/outcomes?${PERIOD}&by=month`);
    expect(exact).toBe(true);
    expect(byCode(total)).toMatchObject({
      wellbeing: { answered: 2, compared: 2, better: 1, aboutTheSame: 1, harderNow: 0 },
      alcohol: { answered: 1, compared: 0, ratherNotSay: 1 },
      drugs: { answered: 1, compared: 0, better: 0 },
    });
    expect(groups.map(({ key }: { key: string }) => key)).toEqual(['2026-03', '2026-04']);
    expect(byCode(groups[0].outcomes)['drugs']).toMatchObject({ answered: 1, notAsked: 1 });
    expect(byCode(groups[0].outcomes)['wellbeing']).toMatchObject({ answered: 2, compared: 0 });
  });

  it('tell adults and children apart, and services and councils by name', async () => {
    const ages = await read(`/reports/outcomes?${PERIOD}&by=age`);
    const wellbeing = Object.fromEntries(
      ages.groups.map(({ key, outcomes }: { key: string; outcomes: { code: string }[] }) => [
        key,
        byCode(outcomes)['wellbeing'],
      ]),
    );
    expect(wellbeing).toMatchObject({ adults: { better: 1 }, children: { aboutTheSame: 1 } });
    const services = await read(`/reports/outcomes?${PERIOD}&by=provider`);
    expect(services.groups.map(({ name }: { name: string }) => name)).toEqual(['Complex Needs Partnership']);
    const councils = await read(`/reports/outcomes?${PERIOD}&by=area`, test.cast.supervisor);
    expect(councils.groups.map(({ name }: { name: string }) => name)).toEqual(['Blackpool']);
  });

  it('drill down to the support that each figure counts', async () => {
    const rows = await read(`/reports/outcomes/rows?${PERIOD}&by=age&key=adults&code=wellbeing`);
    expect(rows.items).toEqual([
      {
        packageId: mother,
        code: 'wellbeing',
        firstLevel: 2,
        latestLevel: 5,
        parts: ['answered', 'compared', 'better'],
      },
    ]);
    expect((await read(`/reports/outcomes/rows?${PERIOD}&code=wellbeing`)).items).toHaveLength(2);
    await test.as(test.cast.commissioner).get(`/reports/outcomes/rows?${PERIOD}&code=wellbeing`).expect(403);
  });

  it('lead on screen to the support that they count, for those who see it, and nobody is named', async () => {
    const coordinator = Visitor.at(test.url, test.cast.coordinator);
    const linksOf = (text: string) =>
      [...text.matchAll(/href="(\/reports\/(?:outcomes|support-gaps)[^"]*)"/g)].map(([, href = '']) =>
        href.replaceAll('&amp;', '&'),
      );
    const links = linksOf((await coordinator.get('/reports')).text);
    // The total, a service and a council's area.
    const gaps = links.filter((link) => link.includes('support-gaps'));
    expect(gaps.map((link) => /by=\w+/.exec(link)?.[0])).toEqual([undefined, 'by=provider', 'by=area']);
    for (const link of gaps) {
      const { text } = await coordinator.get(link);
      for (const id of [mother, boy]) expect(text).toContain(`href="/caseload/${id}"`);
    }
    expect((await coordinator.get(gaps[1] ?? '')).text).toContain('Complex Needs Partnership, ');
    expect((await coordinator.get(gaps[2] ?? '')).text).toContain('Blackpool, ');
    const wellbeing = links.filter((link) => link.includes('code=wellbeing'));
    expect(wellbeing.some((link) => link.includes('month=2026-03'))).toBe(true);
    for (const link of wellbeing) {
      const { status, text } = await coordinator.get(link);
      expect(status).toBe(200);
      expect(text).toContain('Asked once, so that nothing can be compared');
      expect(text).toContain(`href="/caseload/${mother}"`);
      expect(text).not.toContain('Whitfield');
    }
    const whole = `/reports/outcomes?${PERIOD}&code=wellbeing`;
    expect((await coordinator.get(whole)).text).toMatch(/Better[\s\S]*About the same|About the same[\s\S]*Better/);
    expect((await coordinator.get(`/reports/outcomes?${PERIOD}&code=nothing-of-the-kind`)).status).toBe(404);

    const elsewhere = Visitor.at(test.url, test.cast.larchManager);
    expect((await elsewhere.get(whole)).text).not.toContain('/caseload/');
    const commissioner = Visitor.at(test.url, test.cast.commissioner);
    expect(linksOf((await commissioner.get('/reports')).text)).toEqual([]);
  });

  it('count the days from the one on which the need was known, and as a gap those on which nobody led', async () => {
    const { total, groups } = await read(`/reports/support-gaps?${PERIOD}`, test.cast.supervisor);
    // From the 10th of March to the 10th of April are 32 days; the boy had nobody on the 10th, 11th and 12th.
    expect(total).toEqual({ people: 2, peopleWithGap: 1, days: 64, gapDays: 3, suppressed: false });
    expect(groups).toMatchObject([{ name: 'Complex Needs Partnership', gapDays: 3 }]);
    const rows = await read(`/reports/support-gaps/rows?${PERIOD}`, test.cast.supervisor);
    expect(
      rows.items.map(({ packageId, gapDays }: { packageId: string; gapDays: number }) => [packageId, gapDays]),
    ).toEqual([
      [mother, 0],
      [boy, 3],
    ]);
  });

  it('give the days of each service and of each council’s area by themselves', async () => {
    for (const by of ['provider', 'area']) {
      const { groups } = await read(`/reports/support-gaps?${PERIOD}&by=${by}`);
      expect(groups).toHaveLength(1);
      const rows = `/reports/support-gaps/rows?${PERIOD}&by=${by}`;
      expect((await read(`${rows}&key=${groups[0].key}`)).items).toHaveLength(2);
      expect((await read(`${rows}&key=not-known`)).items).toEqual([]);
    }
  });

  it('do not call it a gap that support ended and began again', async () => {
    const { id, personId } = await anActivePackage(test, test.cast.coordinator);
    await test
      .as(test.cast.coordinator)
      .post(`/support-packages/${id}/close`, {
        ...{ closedOn: '2026-04-10', reason: 'aims-met' },
        outcomes: [{ code: 'wellbeing', result: 'better' }],
      })
      .expect(200);
    await onThe('2026-05-20T09:00:00Z');
    const again = await opened(personId, '2026-05-20');
    const { items } = await read('/reports/support-gaps/rows?from=2026-03-01&to=2026-05-21&limit=200');
    const [of] = items.filter(({ packageId }: { packageId: string }) => packageId === again);
    expect(of).toMatchObject({ days: 1, gapDays: 0 });
  });

  it('are totals for a commissioner, with small numbers held back and no finer cut', async () => {
    const months = 'from=2026-03-01&to=2026-05-01';
    const outcomes = await read(`/reports/outcomes?${months}`, test.cast.commissioner);
    expect(outcomes.exact).toBe(false);
    expect(byCode(outcomes.total)['wellbeing']).toMatchObject({ answered: null, better: null, suppressed: true });
    const gaps = await read(`/reports/support-gaps?${months}`, test.cast.commissioner);
    expect(gaps.total).toEqual({ people: null, peopleWithGap: null, days: null, gapDays: null, suppressed: true });
    for (const report of ['outcomes', 'support-gaps']) {
      const { body } = await test.as(test.cast.commissioner).get(`/reports/${report}?${PERIOD}`).expect(422);
      expect(body.code).toBe('totals-only');
      await test.as(test.cast.officer).get(`/reports/${report}?${months}`).expect(403);
    }
    // Another council's refuge sees nothing of it.
    expect((await read(`/reports/outcomes?${months}`, test.cast.larchManager)).total).toEqual([]);
  });
});
