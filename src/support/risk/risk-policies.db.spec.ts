import { recorded } from '../../../test/factories/households.js';
import { aRiskPolicy } from '../../../test/factories/risk.js';
import { memberOf } from '../../../test/factories/support.js';
import { startTestApp, type TestApp } from '../../../test/support/test-app.js';

const TODAY = '2026-03-10';

describe('bands of risk that are settled', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ clockStart: '2026-03-10T09:00:00Z' });
  });
  afterAll(() => test.close());

  const assess = async (who = test.cast.officer) => {
    const personId = memberOf(await recorded(test.as(who)));
    const body = { tool: 'dash-24', yesCount: 12, assessedOn: TODAY };
    return { personId, ...(await test.as(who).post(`/people/${personId}/risk-assessments`, body).expect(201)).body };
  };
  const policies = async (who = test.cast.supervisor) =>
    (await test.as(who).get('/risk-policies').expect(200)).body.items as { version: number }[];

  it('are 10 and 14 where nothing is settled', async () => {
    expect(await policies()).toEqual([
      {
        ...{ version: 1, organisationId: null, mediumFrom: 10, highFrom: 14, inForceFrom: null, begunBy: null },
        ...{ advocateContactDays: 1, conferenceReferralDays: 1, secondAssessmentDays: 3, reassessWithinDays: 3 },
        ...{ repeatWithinMonths: 12, escalationIncidents: 3, escalationWithinMonths: 12, confirmTransferDays: 2 },
        ...{
          orderAlertDays: 28,
          markerConfirmDays: 2,
          markerReviewDays: 182,
          markerMoveDays: 1,
          safetyPlanDays: 28,
          sanctuarySurveyDays: 3,
          sanctuaryReviewDays: 28,
        },
      },
    ]);
    expect(await assess()).toMatchObject({ level: 'medium', policyVersion: 1 });
  });

  it('hold for the organisation that settles them from their day on, and for no other', async () => {
    const later = aRiskPolicy({ highFrom: 11, inForceFrom: '2026-04-01' });
    await test.as(test.cast.supervisor).post('/risk-policies', later).expect(201);
    expect(await assess()).toMatchObject({ level: 'medium', policyVersion: 1 });

    const { body } = await test.as(test.cast.supervisor).post('/risk-policies', aRiskPolicy()).expect(201);
    expect(body).toMatchObject({ highFrom: 12, inForceFrom: TODAY, organisationId: test.cast.organisations.blackpool });

    const judged = await assess();
    expect(judged).toMatchObject({ level: 'high', policyVersion: body.version });
    expect(
      await test.rows('select kind, due_on from tasks.task where subject_id = $1 order by id', [judged.personId]),
    ).toEqual([
      { kind: 'advocate-contact', due_on: TODAY },
      { kind: 'risk-conference-referral', due_on: '2026-03-11' },
      { kind: 'second-risk-assessment', due_on: '2026-03-12' },
    ]);
    expect(await assess(test.cast.prestonOfficer)).toMatchObject({ level: 'medium', policyVersion: 1 });
    expect(await policies(test.cast.coordinator)).toHaveLength(1);
  });

  it('are begun by whoever coordinates, and never changed', async () => {
    await test.as(test.cast.officer).post('/risk-policies', aRiskPolicy()).expect(403);
    await test.as(test.cast.supportWorker).post('/risk-policies', aRiskPolicy()).expect(403);
    await test
      .as(test.cast.coordinator)
      .post('/risk-policies', aRiskPolicy({ highFrom: 25 }))
      .expect(400);
    await expect(test.rows('update support.risk_policy set high_from = 9 where version = 1')).rejects.toMatchObject({
      constraint: 'bands_in_order',
    });
  });
});
