// @ts-nocheck
import type { Json } from '../api-client.js';
import { expectEqual, expectStatus, expectThat } from '../expectation.js';
import { moveClock, type Family, type Offer, type Told } from './told.js';

export async function mainDutyByItself({ timeline, step, cast }: Told, applicationId: string): Promise<void> {
  await moveClock(cast, '2026-05-04T22:30:00Z');
  timeline.turnTo('2026-05-04');
  await step('system', 'At half past eleven at night in London it is still day 56', async () => {
    const body = expectStatus(await cast.officer.get(`/applications/${applicationId}`), 200);
    expectEqual('help track', body['helpTrack'], 'relief');
  });
  await moveClock(cast, '2026-05-05T08:00:00Z');
  timeline.turnTo('2026-05-05');
  await step(
    'system',
    'The main duty is owed from today, by itself',
    async () => {
      const body = expectStatus(await cast.officer.get(`/applications/${applicationId}`), 200);
      expectEqual('tracks', [body['helpTrack'], body['accommodationTrack']], ['main-duty', 'main']);
      const main = (body['duties'] as readonly Json[]).find((duty) => duty['duty'] === 'main');
      expectEqual('started', main?.['startedOn'], '2026-05-05');
    },
    'Housing Act 1996 ss.189B(4), 193(2)',
  );
}

export async function moveOn(
  { timeline, step, cast }: Told,
  family: Family,
  applicationId: string,
  flat: Offer,
  packages: readonly string[],
): Promise<void> {
  const plan = await step('officer', 'Move-on plan, with its tasks', async () => {
    const body = expectStatus(
      await cast.officer.post('/move-on-plans', {
        householdId: family.id,
        targetDate: '2026-07-06',
        preferredTenures: ['secure-lifetime'],
      }),
      201,
    );
    expectThat('it has tasks', (body['tasks'] as readonly Json[]).length > 3);
    return body;
  });
  await moveClock(cast, '2026-07-03T09:00:00Z');
  timeline.turnTo('2026-07-03');
  await step('officer', 'The plan’s tasks are done', async () => {
    for (const task of plan['tasks'] as readonly Json[]) {
      expectStatus(await cast.officer.post(`/tasks/${String(task['id'])}/complete`, { result: 'done' }), 200);
    }
  });
  const tenancy = {
    householdId: family.id,
    landlordProviderId: cast.ids.blackpool,
    startsOn: '2026-07-06',
    connectedWithAbuse: true,
    previousTenure: 'secure-lifetime',
  };
  await step(
    'officer',
    'A flexible tenancy is refused: she had a lifetime tenancy',
    async () => {
      const body = expectStatus(await cast.officer.post('/tenancies', { ...tenancy, tenure: 'secure-flexible' }), 422);
      expectEqual('code', body['code'], 'unlawful-step');
      return body;
    },
    (body) => `refused: ${String(body['citation'])}`,
  );
  await step(
    'officer',
    'A secure lifetime tenancy; five sustainment checks are queued',
    async () => {
      const body = expectStatus(await cast.officer.post('/tenancies', { ...tenancy, tenure: 'secure-lifetime' }), 201);
      const tasks = expectStatus(await cast.officer.get(`/tasks?subjectId=${String(body['id'])}&status=open`), 200);
      expectEqual('checks', (tasks['items'] as readonly Json[]).length, 5);
    },
    'Housing Act 1985 s.81ZA (Domestic Abuse Act 2021 s.79)',
  );

  await moveClock(cast, '2026-07-06T11:00:00Z');
  timeline.turnTo('2026-07-06');
  await step('officer', 'They leave the flat for their home', async () => {
    const body = expectStatus(
      await cast.officer.post(`/placements/${flat.placementId}/depart`, {
        departedAt: '2026-07-06T10:30:00Z',
        reason: 'planned-move-on',
        destination: 'rental-social',
      }),
      200,
    );
    expectEqual('status', body['status'], 'departed');
  });
  await step(
    'officer',
    'The main duty ends: she accepted the council’s offer',
    async () => {
      const body = expectStatus(
        await cast.officer.post(`/applications/${applicationId}/duties/end`, {
          duty: 'main',
          ground: 'MD-6c',
          endedOn: '2026-07-06',
          reasons: 'Accepted an offer under Part 6',
        }),
        200,
      );
      expectEqual('help track', body['helpTrack'], 'closed');
    },
    'Housing Act 1996 s.193(6)(c)',
  );
  await step('support', 'The case is handed over; until it is acknowledged the first lead stays lead', async () => {
    const [first = ''] = packages;
    const handover = expectStatus(
      await cast.support.post(`/support-packages/${first}/handovers`, {
        toUserId: cast.ids.coordinator,
        note: 'Settled in; weekly visits go on',
      }),
      201,
    );
    expectEqual('status', handover['status'], 'awaiting-acknowledgement');
    expectEqual(
      'lead',
      expectStatus(await cast.support.get(`/support-packages/${first}`), 200)['leadProfessionalId'],
      cast.ids.support,
    );
    expectStatus(
      await cast.coordinator.post(`/support-packages/${first}/handovers/${String(handover['id'])}/acknowledge`),
      200,
    );
    expectEqual(
      'lead',
      expectStatus(await cast.support.get(`/support-packages/${first}`), 200)['leadProfessionalId'],
      cast.ids.coordinator,
    );
  });
}

export async function closeWithOutcomes({ timeline, step, cast }: Told, packages: readonly string[]): Promise<void> {
  await moveClock(cast, '2026-10-05T09:00:00Z');
  timeline.turnTo('2026-10-05');
  await step('officer', 'The sustainment checks have come up by themselves', async () => {
    const body = expectStatus(await cast.officer.get('/tasks?status=open&dueBefore=2026-10-06&limit=200'), 200);
    expectThat(
      'some have surfaced',
      (body['items'] as readonly Json[]).some((task) => Number(task['escalationLevel']) > 0),
    );
  });
  await step(
    'coordinator',
    'The packages close with outcomes: less drinking, an own home, children safer',
    async () => {
      for (const [index, id] of packages.entries()) {
        const outcomes =
          index === 0
            ? [
                { code: 'alcohol', result: 'improved' },
                { code: 'own-home', result: 'achieved' },
              ]
            : [{ code: 'children-safer', result: 'achieved' }];
        const body = expectStatus(
          await cast.coordinator.post(`/support-packages/${id}/close`, {
            closedOn: '2026-10-05',
            reason: 'goals-met',
            outcomes,
          }),
          200,
        );
        expectEqual('status', body['status'], 'closed');
      }
    },
  );
  await step('auditor', 'Who saw and did what is on the record', async () => {
    const body = expectStatus(await cast.auditor.get('/audit-entries?limit=200'), 200);
    expectThat('there are entries', (body['items'] as readonly Json[]).length > 20);
  });
}
