import type { Answer, Json } from './api-client.js';
import type { Cast } from './cast.js';
import { eventually, expectEqual, expectStatus, expectThat } from './expectation.js';
import { Timeline } from './timeline.js';

const BLACKPOOL = 'E06000009';
const FYLDE = 'E07000119';
const PRESTON = 'E07000123';

type Step = <T>(who: string, what: string, act: () => Promise<T>, law?: string | ((result: T) => string)) => Promise<T>;

interface Told {
  readonly timeline: Timeline;
  readonly cast: Cast;
  readonly step: Step;
}

/** One household's journey, from the council's desk to a home of her own. Every expectation is one that the law or a promise makes. */
export async function tellStory(cast: Cast, timeline: Timeline): Promise<void> {
  const told: Told = { timeline, cast, step: timeline.step.bind(timeline) };
  const family = await approach(told);
  const application = await decideWhatIsOwed(told, family);
  const refuge = await findAndHold(told, family);
  const room = await agreeAndArrive(told, family, refuge, application);
  const packages = await startSupport(told, family);
  const flat = await moveTheSameDay(told, family, room, packages);
  await mainDutyByItself(told, application);
  await moveOn(told, family, application, flat, packages);
  await closeWithOutcomes(told, packages);
}

interface Family {
  readonly id: string;
  readonly lead: string;
  readonly people: readonly string[];
}

async function approach({ timeline, step, cast }: Told): Promise<Family> {
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

async function decideWhatIsOwed({ step, cast }: Told, family: Family): Promise<string> {
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

interface Offer {
  readonly placementId: string;
  readonly unitId: string;
}

async function findAndHold({ step, cast }: Told, family: Family): Promise<Offer> {
  const match = await step(
    'officer',
    'Search: not in Preston, no room that cannot take the boy',
    async () => {
      const body = expectStatus(
        await cast.officer.post('/availability/search', { householdId: family.id, from: '2026-03-10', limit: 100 }),
        200,
      );
      const matches = body['matches'] as readonly Json[];
      expectThat(
        'nothing in Preston is listed',
        matches.every((found) => found['localAuthorityCode'] !== PRESTON),
      );
      const rules = (body['excluded'] as readonly Json[]).map((excluded) => String(excluded['rule']));
      expectThat('it says that unsafe areas were left out', rules.includes('unsafe-area'));
      expectThat('it says that rooms which cannot take the boy were left out', rules.includes('boy-too-old'));
      const inFylde = matches.find((found) => found['localAuthorityCode'] === FYLDE && found['category'] === 'refuge');
      if (!inFylde) throw new Error('no refuge room in Fylde is listed');
      return inFylde;
    },
    (found) => `found: a refuge room in Fylde with ${String(found['bedspaces'])} bedspaces`,
  );
  const unitId = String(match['unitId']);

  const placement = await step('officer', 'The room is held for them', async () => {
    const body = expectStatus(
      await cast.officer.post('/placements', { householdId: family.id, unitId, from: '2026-03-10' }),
      201,
    );
    expectEqual('status', body['status'], 'offered');
    return body;
  });
  await step('officer 2', 'A second officer, a moment later: taken, with alternatives', async () => {
    const other = expectStatus(
      await cast.officer2.post('/households', {
        members: [
          {
            key: 'lead',
            givenName: 'Rosa',
            familyName: 'Lund',
            dateOfBirth: '1990-01-01',
            sex: 'female',
            relationshipToLead: 'self',
          },
        ],
        needs: ['alcohol'],
      }),
      201,
    );
    const body = expectStatus(
      await cast.officer2.post('/placements', { householdId: other['id'], unitId, from: '2026-03-10' }),
      409,
    );
    expectEqual('code', body['code'], 'unit-not-available');
    expectThat('there are alternatives', (body['alternatives'] as readonly Json[]).length > 0);
  });
  return { placementId: String(placement['id']), unitId };
}

async function agreeAndArrive(
  { step, cast }: Told,
  family: Family,
  offer: Offer,
  applicationId: string,
): Promise<Offer> {
  const placement = `/placements/${offer.placementId}`;
  await step('manager', 'The refuge sees who is coming, without names', async () => {
    expectStatus(await cast.manager.get(placement), 200);
    expectStatus(await cast.manager.get(`/households/${family.id}`), 404);
  });
  await step('manager', 'The refuge agrees', async () =>
    expectStatus(await cast.manager.post(`${placement}/accept`, { by: 'provider' }), 200),
  );
  await step('officer', 'She agrees', async () => {
    const body = expectStatus(await cast.officer.post(`${placement}/accept`, { by: 'person' }), 200);
    expectEqual('status', body['status'], 'accepted');
  });
  await step('manager', 'Now the refuge knows their names', async () =>
    expectStatus(await cast.manager.get(`/households/${family.id}`), 200),
  );
  const unit = await step('officer', 'The unit’s record holds no address', async () =>
    expectStatus(await cast.officer.get(`/units/${offer.unitId}`), 200),
  );
  await step('officer', 'The address, for the journey there, is disclosed and audited', async () => {
    const body = expectStatus(
      await cast.officer.post(`/premises/${String(unit['premisesId'])}/address-disclosures`, {
        purpose: 'travelling-to-placement',
        placementId: offer.placementId,
      }),
      201,
    );
    expectThat('there is a postcode', typeof body['address']?.['postcode'] === 'string');
  });
  await step('officer (PRE)', 'To anybody else there is no such address', async () => {
    expectStatus(
      await cast.prestonOfficer.post(`/premises/${String(unit['premisesId'])}/address-disclosures`, {
        purpose: 'travelling-to-placement',
      }),
      404,
    );
  });
  await step('manager', 'They arrive', async () => {
    const body = expectStatus(
      await cast.manager.post(`${placement}/arrive`, { arrivedAt: '2026-03-10T16:45:00Z' }),
      200,
    );
    expectEqual('status', body['status'], 'arrived');
  });
  await step(
    'system',
    'The out-of-area notice to Fylde is due by 2026-03-23',
    async () =>
      eventually('the clock K-18', async () => {
        const body = expectStatus(await cast.officer.get(`/applications/${applicationId}`), 200);
        const clock = (body['clocks'] as readonly Json[]).find((running) => running['clock'] === 'K-18');
        if (clock) expectEqual('last day', clock['lastDay'], '2026-03-23');
        return clock;
      }),
    'Housing Act 1996 s.208(4): 14 days beginning with the day the accommodation was made available',
  );
  return offer;
}

async function startSupport({ step, cast }: Told, family: Family): Promise<string[]> {
  await step('officer', 'With her consent the complex-needs team sees the household', async () => {
    expectStatus(
      await cast.officer.post(`/households/${family.id}/shares`, {
        organisationId: cast.ids.partnership,
        purpose: 'Support with alcohol',
        consent: 'given',
      }),
      201,
    );
  });
  return step(
    'coordinator',
    'A support package for her and for each child, from today',
    async () => {
      const packages: string[] = [];
      for (const personId of family.people) {
        const child = personId !== family.lead;
        const body = expectStatus(
          await cast.coordinator.post('/support-packages', {
            personId,
            leadProfessionalId: cast.ids.support,
            startsOn: '2026-03-10',
            supportTypes: child ? ['children-support'] : ['specialist-complex-needs', 'advocacy-safety-planning'],
            ...(child ? {} : { needs: ['alcohol'] }),
          }),
          201,
        );
        expectEqual('status', body['status'], 'active');
        packages.push(String(body['id']));
      }
      return packages;
    },
    'Domestic Abuse Act 2021 s.57, s.3: support for victims and their children, each in their own right',
  );
}

async function moveTheSameDay(
  { timeline, step, cast }: Told,
  family: Family,
  room: Offer,
  packages: readonly string[],
): Promise<Offer> {
  await moveClock(cast, '2026-04-02T10:00:00Z');
  timeline.turnTo('2026-04-02');
  await step('officer', 'The refuge’s location is known to him: Fylde is unsafe now', async () => {
    expectStatus(
      await cast.officer.put(`/households/${family.id}/unsafe-areas`, {
        unsafeAreas: [{ localAuthorityCode: PRESTON }, { localAuthorityCode: FYLDE }],
      }),
      200,
    );
  });
  const flat = await step('officer', 'Search for a dispersed flat in Blackpool', async () => {
    const body = expectStatus(
      await cast.officer.post('/availability/search', {
        householdId: family.id,
        from: '2026-04-02',
        categories: ['dispersed'],
      }),
      200,
    );
    const found = (body['matches'] as readonly Json[])[0];
    if (!found) throw new Error('no dispersed flat is listed');
    return found;
  });
  const opened = await step('officer', 'Transfer: out of the room and into the flat in one act', async () => {
    const body = expectStatus(
      await cast.officer.post(`/placements/${room.placementId}/transfer`, {
        unitId: flat['unitId'],
        at: '2026-04-02T10:00:00Z',
        reason: 'location-compromised',
      }),
      201,
    );
    expectEqual('closed', body['closed']?.['status'], 'transferred');
    expectEqual('opened', body['opened']?.['status'], 'arrived');
    return body['opened'] as Json;
  });
  await step('manager', 'The old room is being made ready; where they went is not shown', async () => {
    const unit = expectStatus(await cast.manager.get(`/units/${room.unitId}`), 200);
    expectEqual('status', unit['status'], 'turnaround');
    expectStatus(await cast.manager.get(`/placements/${String(opened['id'])}`), 404);
  });
  await step('coordinator', 'Support has not stopped for a day', async () => {
    for (const id of packages) {
      const body = expectStatus(await cast.coordinator.get(`/support-packages/${id}`), 200);
      expectEqual('status', body['status'], 'active');
      expectEqual('lead', body['leadProfessionalId'], cast.ids.support);
    }
  });
  return { placementId: String(opened['id']), unitId: String(flat['unitId']) };
}

async function mainDutyByItself({ timeline, step, cast }: Told, applicationId: string): Promise<void> {
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

async function moveOn(
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

async function closeWithOutcomes({ timeline, step, cast }: Told, packages: readonly string[]): Promise<void> {
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

async function moveClock(cast: Cast, now: string): Promise<void> {
  expectStatus(await cast.administrator.post('/clock', { now }), 200);
}
