// @ts-nocheck
import type { Answer, Json } from '../api-client.js';
import { expectEqual, expectStatus, expectThat } from '../expectation.js';
import { BLACKPOOL, PRESTON, type Family, type Told } from './told.js';

export async function approach({ timeline, step, cast }: Told): Promise<Family> {
  timeline.turnTo('2026-03-10');
  const household = await step(
    'officer',
    'A mother, a boy of 12 and a baby have fled; he knows people in Preston',
    async () =>
      expectStatus(
        await cast.officer.post('/households', {
          members: [
            {
              key: 'lead',
              givenName: 'Sara',
              familyName: 'Whitfield',
              dateOfBirth: '1994-05-17',
              sex: 'female',
              relationshipToLead: 'self',
            },
            {
              key: 'boy',
              givenName: 'Jamie',
              familyName: 'Whitfield',
              dateOfBirth: '2013-09-02',
              sex: 'male',
              relationshipToLead: 'child',
            },
            {
              key: 'baby',
              givenName: 'Lily',
              familyName: 'Whitfield',
              dateOfBirth: '2025-08-20',
              sex: 'female',
              relationshipToLead: 'child',
            },
          ],
          safeContact: {
            channel: 'text',
            value: '07700 900123',
            safeTimes: 'school hours',
            codeWord: 'heron',
            voicemailSafe: false,
          },
          unsafeAreas: [{ localAuthorityCode: PRESTON, reason: 'He knows people there' }],
          needs: ['alcohol'],
        }),
        201,
      ),
  );
  await step('officer (PRE)', 'Preston’s officer finds no such household', async () =>
    expectStatus(await cast.prestonOfficer.get(`/households/${household['id']}`), 404),
  );
  const people = (household['members'] as readonly Json[]).map((member) => String(member['id']));
  return { id: String(household['id']), lead: people[0] ?? '', people };
}

export async function decideWhatIsOwed({ step, cast }: Told, family: Family): Promise<string> {
  const application = await step(
    'officer',
    'Application taken; interim accommodation is owed today',
    async () => {
      const body = expectStatus(
        await cast.officer.post('/applications', {
          householdId: family.id,
          authorityCode: BLACKPOOL,
          approachedOn: '2026-03-10',
          channel: 'in-person',
          lossOfHomeReason: 'domestic-abuse',
          domesticAbuse: {
            disclosed: true,
            connection: 'intimate-personal-relationship',
            types: ['physical-or-sexual', 'controlling-or-coercive'],
          },
        }),
        201,
      );
      expectEqual('help track', body['helpTrack'], 'application-open');
      expectEqual('accommodation track', body['accommodationTrack'], 'interim');
      return body;
    },
    'Housing Act 1996 s.188(1): reason to believe she may be homeless, eligible and in priority need',
  );
  const id = String(application['id']);
  const decide = async (question: string, outcome: string, reasons: string, extra: object = {}): Promise<Answer> =>
    cast.officer.post(`/applications/${id}/decisions`, {
      question,
      outcome,
      reasons,
      decidedOn: '2026-03-10',
      ...extra,
    });
  const cited = (decision: Json) => (decision['citations'] as readonly string[]).join('; ');

  await step(
    'officer',
    'Decision: eligible',
    async () => expectStatus(await decide('eligibility', 'eligible', 'British citizen, habitually resident'), 201),
    cited,
  );
  await step(
    'officer',
    'Decision: homeless',
    async () =>
      expectStatus(await decide('homelessness', 'homeless', 'Not reasonable to stay: abuse is probable'), 201),
    cited,
  );
  await step(
    'officer',
    'Relief duty from 2026-03-10; its last day is 2026-05-04',
    async () => {
      const body = expectStatus(await cast.officer.get(`/applications/${id}`), 200);
      expectEqual('help track', body['helpTrack'], 'relief');
      const relief = (body['duties'] as readonly Json[]).find((duty) => duty['duty'] === 'relief');
      expectEqual(
        'relief',
        [relief?.['startedOn'], relief?.['lastDay'], relief?.['firstDayAfter']],
        ['2026-03-10', '2026-05-04', '2026-05-05'],
      );
    },
    'Housing Act 1996 s.189B(4): 56 days beginning with the day the council is satisfied',
  );
  await step(
    'officer',
    '"Not in priority need" cannot be recorded for her',
    async () => {
      const body = expectStatus(await decide('priority-need', 'not-in-priority-need', 'No police report'), 422);
      expectEqual('code', body['code'], 'unlawful-step');
      return body;
    },
    (body) => `refused: ${String(body['citation'])}`,
  );
  await step(
    'officer',
    'Decision: in priority need, as a victim and for her children',
    async () => {
      const body = expectStatus(
        await decide('priority-need', 'in-priority-need', 'Homeless as a result of domestic abuse', {
          categories: ['PN-e'],
        }),
        201,
      );
      expectThat(
        'PN-e and PN-b are kept',
        ['PN-e', 'PN-b'].every((code) => (body['categories'] as readonly string[]).includes(code)),
      );
      return body;
    },
    cited,
  );
  await step(
    'officer',
    'A referral to Preston is refused: she would be at risk there',
    async () => {
      const body = expectStatus(
        await decide('referral', 'refer', 'Family in Preston', {
          facts: { toAuthorityCode: PRESTON, riskInThatDistrict: true },
        }),
        422,
      );
      expectEqual('code', body['code'], 'unlawful-step');
      return body;
    },
    (body) => `refused: ${String(body['citation'])}`,
  );
  await step('officer', 'Every clock that runs has its task', async () => {
    const body = expectStatus(await cast.officer.get(`/tasks?subjectId=${id}&status=open&limit=200`), 200);
    expectThat('there are tasks', (body['items'] as readonly Json[]).length > 0);
  });
  return id;
}
