import { aHousingOffer } from './housing-offers.js';
import { aTeam } from './teams.js';
import type { Cast, CastMember } from '../support/cast.js';
import type { Caller as TestCaller, TestApp } from '../support/test-app.js';
import { aPart } from './account.js';
import { aPerpetrator, aReferral, aTransfer } from './conferences.js';
import { aMarker } from './markers.js';
import { aBreach, anOrder } from './orders.js';
import { aSafetyPlan } from './safety-plans.js';
import { aSanctuaryOffer, aSurvey } from './sanctuaries.js';
import { aFamilyRoom, aRefuge, confirmedUnitIn, premisesOf } from './accommodation.js';
import { anAnswerAboutAChild, aReferralIn, aRequestForHelp, aSchoolCheck, someBelongings } from './cases.js';
import { aDeadLetter } from './dead-letters.js';
import { aHousingPlan, aStep } from './assessments.js';
import { answer, anApproach, BLACKPOOL, PRESTON } from './applications.js';
import { aMappingFile, gathered } from './h-clic.js';
import { aMotherWithTwo, recorded, type RecordedHousehold } from './households.js';
import { aNomination, aTenancy, stepsOf } from './move-on.js';
import { aNoteWithSources } from './notes.js';
import { aConsent, aTelling } from './partners.js';
import { accepted, arrived, departed, offered } from './placements.js';
import { aFileOfPremises, lookedAt, sentFile } from './spreadsheets.js';
import { aClosing, aContact, aPackage, aStepUp, aTeamMember, memberOf } from './support.js';

type Organisation = keyof Cast['organisations'];
type Person = Exclude<keyof Cast, 'organisations'>;

/** One record, and who may see it: whole organisations, and single people besides. */
export interface Known {
  readonly id: string;
  /** The household it is about; whose name nobody else may read. */
  readonly about: string | null;
  readonly organisations: readonly Organisation[];
  readonly people?: readonly Person[];
  /** The record it belongs to, where its path names one. */
  readonly parent?: string;
}

export type Kind =
  | 'household'
  | 'person'
  | 'member'
  | 'conflict'
  | 'share'
  | 'consent'
  | 'placement'
  | 'application'
  | 'decision'
  | 'plan-step'
  | 'her-step'
  | 'housing-offer'
  | 'belongings'
  | 'child-placed'
  | 'help-asked'
  | 'child-to-ask-about'
  | 'referral-in'
  | 'notice'
  | 'letter'
  | 'review'
  | 'perpetrator'
  | 'conference'
  | 'conference-meeting'
  | 'conference-action'
  | 'partner-action'
  | 'conference-transfer'
  | 'order'
  | 'marker'
  | 'asked-marker'
  | 'safety-plan'
  | 'sanctuary'
  | 'offered-sanctuary'
  | 'sanctuary-work'
  | 'package'
  | 'handover'
  | 'goal'
  | 'team-member'
  | 'cover'
  | 'plan'
  | 'nomination'
  | 'other-nomination'
  | 'move-on-step'
  | 'other-move-on-step'
  | 'tenancy'
  | 'joint-tenancy'
  | 'other-joint-tenancy'
  | 'task'
  | 'team'
  | 'absence'
  | 'closure'
  | 'premises-closure'
  | 'import'
  | 'ended-import'
  | 'h-clic-return'
  | 'signed-off-return'
  | 'waiting'
  | 'dead-letter';

/** Records of every kind in the states that decide who sees them. */
export interface World {
  readonly records: Readonly<Record<Kind, readonly Known[]>>;
  readonly premises: readonly { id: string; owner: Organisation; disclosedTo: readonly Organisation[] }[];
  readonly units: readonly { id: string; owner: Organisation; version: number }[];
  readonly unitGroups: readonly { id: string; owner: Organisation; unitIds: readonly string[] }[];
  /** Words that only some may read, wherever they come up. */
  readonly secrets: readonly { word: string; organisations: readonly Organisation[]; people: readonly Person[] }[];
}

/** Who sees each household: who recorded it, whom it is shared with, the provider of an agreed placement. Nobody else. */
const SEERS = {
  alone: ['blackpool'],
  shared: ['blackpool', 'partnership'],
  'once-shared': ['blackpool'],
  offered: ['blackpool'],
  accepted: ['blackpool', 'rowan'],
  arrived: ['blackpool', 'rowan'],
  departed: ['blackpool'],
  moved: ['blackpool', 'larch'],
  prestons: ['preston'],
  'lent-to-blackpool': ['rowan'],
} as const satisfies Record<string, readonly Organisation[]>;
type Story = keyof typeof SEERS;

/** Makes the world through the API. */
export async function aWorld(test: TestApp): Promise<World> {
  return new WorldBuilder(test).build();
}

class WorldBuilder {
  private readonly records: Record<Kind, Known[]> = {
    ...{
      household: [],
      person: [],
      member: [],
      conflict: [],
      share: [],
      consent: [],
      placement: [],
      application: [],
      decision: [],
      'plan-step': [],
      'her-step': [],
      'housing-offer': [],
      belongings: [],
      'child-placed': [],
      'help-asked': [],
      'child-to-ask-about': [],
      'referral-in': [],
      notice: [],
      letter: [],
      review: [],
    },
    ...{
      perpetrator: [],
      conference: [],
      'conference-meeting': [],
      'conference-action': [],
      'partner-action': [],
      'conference-transfer': [],
      order: [],
      marker: [],
      'asked-marker': [],
      'safety-plan': [],
      sanctuary: [],
      'offered-sanctuary': [],
      'sanctuary-work': [],
      package: [],
      handover: [],
      goal: [],
      'team-member': [],
      cover: [],
      plan: [],
      nomination: [],
      'other-nomination': [],
      'move-on-step': [],
      'other-move-on-step': [],
      tenancy: [],
      'joint-tenancy': [],
      'other-joint-tenancy': [],
      task: [],
      team: [],
      absence: [],
      closure: [],
      'premises-closure': [],
      import: [],
      'ended-import': [],
      'h-clic-return': [],
      'signed-off-return': [],
      waiting: [],
      'dead-letter': [],
    },
  };
  private readonly secrets: World['secrets'][number][] = [];
  private readonly households = {} as Record<Story, RecordedHousehold>;
  private today = '';

  constructor(private readonly test: TestApp) {}

  async build(): Promise<World> {
    const { cast } = this.test;
    this.today = (await this.as(cast.officer).get('/clock').expect(200)).body.today as string;
    const stock = await this.stock();
    for (const story of Object.keys(SEERS) as Story[]) await this.household(story);
    await this.placements(stock.units.map(({ id }) => id));
    await this.shares();
    await this.consents();
    await this.notes();
    await this.applications();
    await this.conferences();
    await this.orders();
    await this.markers();
    await this.packages();
    await this.safetyPlans();
    await this.sanctuaries();
    await this.moveOn();
    await this.closures(stock.units);
    await this.imports();
    await this.returns();
    const unitGroups = await this.waitingLists(stock.units);
    await this.tasks();
    await this.deadLetters();
    await this.teams();
    return { records: this.records, secrets: this.secrets, unitGroups, ...stock };
  }

  private async stock(): Promise<Pick<World, 'premises' | 'units'>> {
    const premises: World['premises'][number][] = [];
    const units: World['units'][number][] = [];
    const managers = { rowan: 'rowanManager', larch: 'larchManager', blackpool: 'supervisor' } as const;
    for (const [owner, manager] of Object.entries(managers) as [Organisation, Person][]) {
      const caller = this.as(this.test.cast[manager]);
      const body = aRefuge(this.test.cast.organisations[owner], { confidential: owner !== 'blackpool' });
      const { id } = await premisesOf(caller, body);
      // An agreed placement there opens the address to those who see the household; see placements().
      const agreed: Record<string, Organisation[]> = { rowan: ['rowan', 'blackpool'], larch: ['larch', 'blackpool'] };
      premises.push({ id, owner, disclosedTo: agreed[owner] ?? [owner] });
      for (let count = 0; count < 5; count++) {
        // One room of Blackpool's own may be taken at night without asking.
        const outOfHours = owner === 'blackpool' && count === 2;
        const unit = await confirmedUnitIn(caller, id, aFamilyRoom({ outOfHours }));
        units.push({ id: unit.id, owner, version: unit.version });
      }
    }
    return { premises, units };
  }

  private async household(story: Story): Promise<void> {
    const { cast } = this.test;
    const recorder = { prestons: cast.prestonOfficer, 'lent-to-blackpool': cast.rowanManager } as Partial<
      Record<Story, CastMember>
    >;
    const word = `Surname-of-${story}`;
    const people = aMotherWithTwo({
      safeContact: { channel: 'email', value: `contact-of-${story}@safe.example`, codeWord: `code-of-${story}` },
      unsafeAreas: [{ localAuthorityCode: 'E07000128', reason: `danger-of-${story}` }],
    });
    for (const member of people['members'] as { familyName: string }[]) member.familyName = word;
    const household = await recorded(this.as(recorder[story] ?? cast.officer), people);
    this.households[story] = household;
    const organisations = SEERS[story];
    this.records.household.push({ id: household.id, about: story, organisations });
    this.records.person.push({ id: memberOf(household), parent: household.id, about: story, organisations });
    this.records.member.push({ id: memberOf(household, 'boy'), parent: household.id, about: story, organisations });
    await this.conflict(story, recorder[story] ?? cast.officer);
    for (const secret of [word, `contact-of-${story}`, `code-of-${story}`, `danger-of-${story}`]) {
      this.secrets.push({ word: secret, organisations, people: [] });
    }
  }

  /** Given-up work is known where the record is kept that it was about, and to those who look after the installation. */
  private async deadLetters(): Promise<void> {
    for (const [story, owner] of [
      ['alone', 'blackpool'],
      ['prestons', 'preston'],
      ['lent-to-blackpool', 'rowan'],
    ] as const) {
      const id = await aDeadLetter(this.test, this.households[story].id);
      this.records['dead-letter'].push({ id, about: story, organisations: [owner], people: ['administrator'] });
    }
  }

  /** Whom a household must not meet is known to those who recorded it alone, whoever else sees the household. */
  private async conflict(story: Story, by: CastMember): Promise<void> {
    const parent = this.households[story].id;
    const word = `NOT-NEAR-${story.toUpperCase()}`;
    const { body } = await this.as(by).post(`/households/${parent}/conflicts`, { otherReference: word }).expect(201);
    const organisations = Object.entries(this.test.cast.organisations)
      .filter(([, id]) => id === by.organisationId)
      .map(([name]) => name as Organisation);
    this.records.conflict.push({ id: body.id as string, parent, about: story, organisations });
    this.secrets.push({ word, organisations, people: [] });
  }

  // Units 0-4 are Rowan's, 5-9 Larch's, 10-14 Blackpool's own.
  private async placements(units: readonly string[]): Promise<void> {
    const at = (story: Story, unit: number) => ({ householdId: this.households[story].id, unitId: units[unit] });
    const see = (story: Story, id: string, ...providers: Organisation[]) => {
      const organisations = [...new Set<Organisation>([...SEERS[story], ...providers])];
      this.records.placement.push({ id, about: story, organisations });
    };
    see('offered', (await offered(this.test, at('offered', 0))).id, 'rowan');
    see('accepted', (await accepted(this.test, at('accepted', 1))).id, 'rowan');
    see('arrived', (await arrived(this.test, at('arrived', 2))).id, 'rowan');
    see('departed', (await departed(this.test, at('departed', 3))).id, 'rowan');
    const left = await arrived(this.test, at('moved', 4));
    const { body } = await this.as(this.test.cast.officer)
      .post(`/placements/${left.id}/transfer`, { unitId: units[5], at: this.today, reason: 'safety' })
      .expect(201);
    see('moved', left.id, 'rowan');
    see('moved', body.opened.id as string, 'larch');
  }

  /** What was agreed and told is known to whoever sees the household; the words are with those who told it. */
  private async consents(): Promise<void> {
    for (const story of ['shared', 'arrived', 'prestons'] as const) {
      const caller = this.as(story === 'prestons' ? this.test.cast.prestonOfficer : this.test.cast.officer);
      const [parent, person] = [this.households[story].id, memberOf(this.households[story])];
      const organisations = SEERS[story];
      const { body } = await caller.post(`/households/${parent}/consents`, aConsent(person)).expect(201);
      this.records.consent.push({ id: body.id as string, parent, about: story, organisations });
      const word = `told-of-${story}`;
      await caller.post(`/households/${parent}/information-shares`, aTelling(person, { what: word })).expect(201);
      this.secrets.push({ word, organisations: [organisations[0]], people: [] });
    }
  }

  /** A protected part of a note stays with those who wrote it; the rest is for whoever sees the household. */
  private async notes(): Promise<void> {
    for (const story of ['shared', 'arrived', 'prestons'] as const) {
      const caller = this.as(story === 'prestons' ? this.test.cast.prestonOfficer : this.test.cast.officer);
      const words = { ordinary: `noted-of-${story}`, thirdParty: `other-than-${story}`, source: `source-of-${story}` };
      await caller.post(`/households/${this.households[story].id}/notes`, aNoteWithSources(words)).expect(201);
      const [council] = SEERS[story];
      this.secrets.push({ word: words.ordinary, organisations: SEERS[story], people: [] });
      this.secrets.push({ word: words.thirdParty, organisations: [council], people: [] });
      this.secrets.push({ word: words.source, organisations: [council], people: [] });
    }
  }

  private async shares(): Promise<void> {
    const { cast } = this.test;
    const share = async (by: CastMember, story: Story, to: Organisation) => {
      const body = { organisationId: cast.organisations[to], purpose: `purpose-of-${story}`, consent: 'given' };
      const response = await this.as(by).post(`/households/${this.households[story].id}/shares`, body).expect(201);
      return response.body.id as string;
    };
    const id = await share(cast.officer, 'shared', 'partnership');
    const parent = this.households.shared.id;
    this.records.share.push({ id, parent, about: 'shared', organisations: SEERS.shared });
    await share(cast.officer, 'once-shared', 'partnership');
    await share(cast.rowanManager, 'lent-to-blackpool', 'blackpool');
  }

  /** Ends the share with `story`'s guest, who keeps what they made meanwhile and sees the household no longer. */
  private async endShare(by: CastMember, story: Story): Promise<void> {
    const path = `/households/${this.households[story].id}`;
    const { body } = await this.as(by).get(path).expect(200);
    await this.as(by).delete(`${path}/shares/${body.shares[0].id}`).expect(204);
  }

  private async applications(): Promise<void> {
    const { officer, prestonOfficer, rowanManager } = this.test.cast;
    const apply = async (story: Story, by: CastMember, authorityCode: string, council: Organisation) => {
      const caller = this.as(by);
      const body = anApproach(this.households[story].id, { authorityCode });
      const { id } = (await caller.post('/applications', body).expect(201)).body as { id: string };
      const reasons = { reasons: `reasons-of-${story}` };
      for (const [question, outcome] of [
        ['eligibility', 'eligible'],
        ['homelessness', 'homeless'],
      ]) {
        await caller.post(`/applications/${id}/decisions`, answer(question!, outcome!, reasons)).expect(201);
      }
      const whole = (await caller.get(`/applications/${id}`).expect(200)).body;
      const organisations = [...new Set<Organisation>([council, ...SEERS[story]])];
      const known = { about: story, organisations };
      this.records.application.push({ id, ...known });
      this.records.decision.push({ id: whole.decisions[0].id, parent: id, ...known });
      this.records.notice.push({ id: whole.notices[0].id, parent: id, ...known });
      const asked = { decisionId: whole.decisions[1].id, requestedOn: '2026-03-10' };
      const review = (await caller.post(`/applications/${id}/reviews`, asked).expect(201)).body;
      this.records.review.push({ id: review.id, parent: id, ...known });
      this.secrets.push({ word: reasons.reasons, organisations, people: [] });
      await this.account(story, caller, id, council);
      await this.housingPlan(story, caller, id, known);
      await this.housingOffer(story, caller, id, known);
      await this.letter(story, caller, id, council);
      await this.belongings(story, caller, id, known);
      await this.helpAsked(story, caller, id, known);
      if (story === 'arrived') await this.childrenPlaced(caller, id, known);
    };
    await apply('shared', officer, BLACKPOOL, 'blackpool');
    await apply('arrived', officer, BLACKPOOL, 'blackpool');
    await apply('prestons', prestonOfficer, PRESTON, 'preston');
    await apply('lent-to-blackpool', officer, BLACKPOOL, 'blackpool');
    await this.endShare(rowanManager, 'lent-to-blackpool');
    for (const council of ['blackpool', 'preston'] as const) await this.referralIn(council);
  }

  /** Sent by another council's officer, who cannot read it afterwards. */
  private async referralIn(council: 'blackpool' | 'preston'): Promise<void> {
    const { officer, prestonOfficer } = this.test.cast;
    const [from, authorityCode] = { blackpool: [prestonOfficer, BLACKPOOL], preston: [officer, PRESTON] }[council] as [
      CastMember,
      string,
    ];
    for (const [about, nth] of [
      ['to-apply', 'first'],
      ['to-answer', 'second'],
    ] as const) {
      const word = `${nth}-referred-to-${council}`;
      const body = aReferralIn({ authorityCode }, { circumstances: word });
      const sent = await this.as(from).post('/referrals-in', body).expect(201);
      this.records['referral-in'].push({ id: sent.body.id as string, about, organisations: [council] });
      this.secrets.push({ word, organisations: [council], people: [] });
    }
  }

  private async helpAsked(story: Story, caller: TestCaller, id: string, known: Omit<Known, 'id'>): Promise<void> {
    const word = `help-for-${story}`;
    const request = aRequestForHelp({ request: word });
    const { body } = await caller.post(`/applications/${id}/help-asked`, request).expect(201);
    this.records['help-asked'].push({ id: body.id as string, parent: id, ...known });
    this.secrets.push({ word, organisations: known.organisations, people: [] });
  }

  /** Of two children who live in a refuge, somebody was asked about one; what was found about the school is the council's alone. */
  private async childrenPlaced(caller: TestCaller, id: string, known: Omit<Known, 'id'>): Promise<void> {
    const household = this.households.arrived;
    const path = `/applications/${id}/children-placed`;
    const answer = anAnswerAboutAChild(memberOf(household, 'boy'), { informationOn: undefined });
    const { body } = await caller.post(path, answer).expect(201);
    const word = 'school-of-arrived';
    const found = aSchoolCheck({ schoolIsSafe: false, found: word });
    await caller.post(`${path}/${body.id}/school-checks`, found).expect(200);
    this.records['child-placed'].push({ id: body.id as string, parent: id, ...known });
    this.records['child-to-ask-about'].push({ id: memberOf(household, 'baby'), parent: id, ...known });
    this.secrets.push({ word, organisations: ['blackpool'], people: [] });
  }

  private async belongings(story: Story, caller: TestCaller, id: string, known: Omit<Known, 'id'>): Promise<void> {
    const what = `wardrobe-of-${story}`;
    const { body } = await caller.post(`/applications/${id}/belongings`, someBelongings({ what })).expect(201);
    this.records.belongings.push({ id: body.id as string, parent: id, ...known });
    this.secrets.push({ word: what, organisations: known.organisations, people: [] });
  }

  /** Of what they told, one part is for all who help them, and one stays with the council. */
  /** A letter that has gone: its council's alone, whoever sees the case. */
  private async letter(story: Story, caller: TestCaller, id: string, council: Organisation): Promise<void> {
    const { notices } = (await caller.get(`/applications/${id}`).expect(200)).body as {
      notices: { id: string; notice: string }[];
    };
    const noticeId = notices.find(({ notice }) => notice === 'N-PHP')?.id ?? '';
    const word = `letter-of-${story}`;
    const letter = { issuedOn: '2026-03-10', parts: { stepsAgreedOrWhyNot: word } };
    await caller.post(`/applications/${id}/notices/${noticeId}/issue`, letter).expect(200);
    // While the household is not open to it, the council does not read it either.
    const organisations = (SEERS[story] as readonly Organisation[]).includes(council) ? [council] : [];
    this.records.letter.push({ id: noticeId, parent: id, about: story, organisations });
    if (organisations.length > 0) this.secrets.push({ word, organisations, people: [] });
  }

  private async account(story: Story, caller: TestCaller, id: string, council: Organisation): Promise<void> {
    const save = async (part: string, body: object, ...seers: Organisation[]) => {
      const word = `${part}-of-${story}`;
      await caller.put(`/applications/${id}/account/${part}`, aPart({ text: word, ...body })).set('If-Match', '"0"');
      this.secrets.push({ word, organisations: [...new Set([council, ...seers])], people: [] });
    };
    await save('what-happened', { sharing: 'council-only', thirdParty: true });
    await save('safe-now', { sharing: 'those-who-help' }, ...SEERS[story]);
  }

  private async housingPlan(story: Story, caller: TestCaller, id: string, known: Omit<Known, 'id'>): Promise<void> {
    const word = `step-of-${story}`;
    const plan = aHousingPlan({ steps: [aStep({ step: word }), aStep({ takenBy: 'person', step: word })] });
    const { body } = await caller.put(`/applications/${id}/housing-plan`, plan).set('If-Match', '"0"').expect(200);
    this.records['plan-step'].push({ id: body.steps[0].id as string, parent: id, ...known });
    this.records['her-step'].push({ id: body.steps[1].id as string, parent: id, ...known });
    this.secrets.push({ word, organisations: known.organisations, people: [] });
  }

  private async housingOffer(story: Story, caller: TestCaller, id: string, known: Omit<Known, 'id'>): Promise<void> {
    const word = `home-offered-to-${story}`;
    const { body } = await caller.post(`/applications/${id}/offers`, aHousingOffer({ home: word })).expect(201);
    this.records['housing-offer'].push({ id: body.id as string, parent: id, ...known });
    this.secrets.push({ word, organisations: known.organisations, people: [] });
  }

  /** Cases at a risk conference, each with somebody who harms, a meeting, an action of a worker elsewhere and a way to another area. */
  private async conferences(): Promise<void> {
    const { officer, prestonOfficer, larchManager } = this.test.cast;
    for (const [story, by] of [
      ['alone', officer],
      ['shared', officer],
      ['arrived', officer],
      ['prestons', prestonOfficer],
    ] as const) {
      const personId = memberOf(this.households[story]);
      const known = { about: story, organisations: SEERS[story] };
      const name = `perpetrator-of-${story}`;
      const perpetratorId = await aPerpetrator(this.test, by, personId, name);
      this.records.perpetrator.push({ id: perpetratorId, parent: personId, ...known });
      const reasons = `conference-reasons-of-${story}`;
      const referral = aReferral(perpetratorId, this.today, { reasons });
      const { id } = (await this.as(by).post(`/people/${personId}/conferences`, referral).expect(201)).body as Known;
      this.records.conference.push({ id, ...known });
      const add = async (what: string, body: object) =>
        (await this.as(by).post(`/conferences/${id}/${what}`, body).expect(201)).body;
      const action = `action-of-${story}`;
      const acting = await add('actions', { action, ownerId: larchManager.id, dueOn: this.today });
      const owner = { ...known, people: ['larchManager'] as const };
      this.records['conference-action'].push({ id: acting.actions[0].id, ...owner });
      const elsewhere = { name: `partner-of-${story}`, agency: 'Lancashire Constabulary' };
      const both = await add('actions', { action, partner: elsewhere, dueOn: this.today });
      const asked = (both.actions as { id: string; partner: object | null }[]).find(({ partner }) => partner !== null);
      this.records['partner-action'].push({ id: asked?.id ?? '', ...known });
      const sent = await add('transfers', aTransfer(this.today, { localAuthorityCode: 'E07000128' }));
      this.records['conference-transfer'].push({ id: sent.transfers[0].id, parent: id, ...known });
      const listed = await add('meetings', { meetsOn: this.today });
      this.records['conference-meeting'].push({ id: listed.meetings[0].id, parent: id, ...known });
      for (const word of [name, reasons, elsewhere.name])
        this.secrets.push({ word, organisations: SEERS[story], people: [] });
      this.secrets.push({ word: action, organisations: SEERS[story], people: owner.people });
    }
  }

  /** Orders that protect people, one of them renewed and one broken. */
  private async orders(): Promise<void> {
    const { officer, prestonOfficer } = this.test.cast;
    for (const [story, by] of [
      ['alone', officer],
      ['shared', officer],
      ['arrived', officer],
      ['prestons', prestonOfficer],
    ] as const) {
      const personId = memberOf(this.households[story]);
      const reference = `order-of-${story}`;
      const { body } = await this.as(by)
        .post(`/people/${personId}/orders`, anOrder(this.today, { reference }))
        .expect(201);
      const id = body.id as string;
      this.records.order.push({ id, about: story, organisations: SEERS[story] });
      this.secrets.push({ word: reference, organisations: SEERS[story], people: [] });
      const renewed = { renewedOn: this.today, expiresOn: '2027-03-10' };
      if (story === 'shared') await this.as(by).post(`/orders/${id}/renew`, renewed).expect(200);
      if (story === 'arrived') await this.as(by).post(`/orders/${id}/breaches`, aBreach(this.today)).expect(201);
    }
  }

  /** Two markers at each of these households' homes. */
  private async markers(): Promise<void> {
    const { officer, prestonOfficer } = this.test.cast;
    for (const [story, by] of [
      ['alone', officer],
      ['shared', officer],
      ['prestons', prestonOfficer],
    ] as const) {
      const known = { about: story, organisations: SEERS[story] };
      const ask = async (body: object) =>
        (await this.as(by).post(`/households/${this.households[story].id}/address-markers`, body).expect(201)).body;
      const reference = `marker-of-${story}`;
      this.records.marker.push({ id: (await ask(aMarker(this.today, { reference }))).id as string, ...known });
      const ambulance = await ask(aMarker(this.today, { service: 'ambulance' }));
      this.records['asked-marker'].push({ id: ambulance.id as string, ...known });
      this.secrets.push({ word: reference, organisations: SEERS[story], people: [] });
    }
  }

  private async packages(): Promise<void> {
    const { cast } = this.test;
    const open = async (story: Story, lead: Person, team: Organisation, to?: Person) => {
      const personId = memberOf(this.households[story]);
      const body = aPackage(personId, cast[lead], this.today);
      const { id } = (await this.as(cast.officer).post('/support-packages', body).expect(201)).body as { id: string };
      const organisations = [...new Set<Organisation>([team, ...SEERS[story]])];
      const known = { about: story, organisations, people: to ? [to] : [] };
      this.records.package.push({ id, ...known });
      await this.as(cast[lead])
        .post(`/people/${personId}/risk-assessments`, {
          ...{ tool: 'dash-24', yesCount: 3, assessedOn: this.today },
          professionalJudgement: { level: 'high', reason: `judgement-of-${story}` },
        })
        .expect(201);
      const happened = { kind: 'contact', happenedOn: this.today, note: `event-of-${story}` };
      await this.as(cast[lead]).post(`/people/${personId}/risk-events`, happened).expect(201);
      for (const word of [`judgement-of-${story}`, happened.note]) {
        this.secrets.push({ word, organisations: SEERS[story], people: [] });
      }
      await this.workTogether(story, this.as(cast[lead]), id, known);
      if (!to) return id;
      const offer = { toUserId: cast[to].id, note: `note-of-${story}` };
      const handover = await this.as(cast[lead]).post(`/support-packages/${id}/handovers`, offer).expect(201);
      this.records.handover.push({ id: handover.body.id as string, parent: id, ...known });
      this.secrets.push({ word: offer.note, ...known });
      return id;
    };
    await open('shared', 'supportWorker', 'partnership', 'coordinator');
    await open('alone', 'supervisor', 'blackpool', 'supportWorker');
    await this.cover();
    await open('once-shared', 'supportWorker', 'partnership');
    await this.endShare(cast.officer, 'once-shared');
    const closed = await open('arrived', 'rowanManager', 'rowan');
    await this.as(cast.rowanManager).post(`/support-packages/${closed}/close`, aClosing(this.today)).expect(200);
  }

  /** Plans of people: for whoever wrote them, and whoever leads the support; not for all who see the household. */
  private async safetyPlans(): Promise<void> {
    const { officer, prestonOfficer } = this.test.cast;
    for (const [story, by, organisations] of [
      ['alone', officer, ['blackpool']],
      ['shared', officer, ['blackpool', 'partnership']],
      ['arrived', officer, ['blackpool']],
      ['prestons', prestonOfficer, ['preston']],
    ] as const) {
      const word = `plan-of-${story}`;
      const plan = aSafetyPlan(this.today, { parts: { 'who-knows': word } });
      const path = `/people/${memberOf(this.households[story])}/safety-plans`;
      const { body } = await this.as(by).post(path, plan).expect(201);
      this.records['safety-plan'].push({ id: body.id as string, about: story, organisations });
      this.secrets.push({ word, organisations, people: [] });
    }
  }

  /** Staying at home, as it was offered to these: one home is surveyed, and another waits for an answer. */
  private async sanctuaries(): Promise<void> {
    const { officer, prestonOfficer } = this.test.cast;
    for (const [story, by] of [
      ['alone', officer],
      ['shared', officer],
      ['prestons', prestonOfficer],
    ] as const) {
      const known = { about: story, organisations: SEERS[story] };
      const post = async (path: string, body: object, status = 200) =>
        (await this.as(by).post(path, body).expect(status)).body;
      const offerTo = async (key: string) => {
        const path = `/people/${memberOf(this.households[story], key)}/sanctuaries`;
        return (await post(path, aSanctuaryOffer(this.today), 201)).id as string;
      };
      const id = await offerTo('lead');
      await post(`/sanctuaries/${id}/answer`, { on: this.today, wanted: true });
      const surveyed = await post(`/sanctuaries/${id}/survey`, aSurvey(this.today));
      this.records.sanctuary.push({ id, ...known });
      for (const work of surveyed.works as { id: string }[]) {
        this.records['sanctuary-work'].push({ id: work.id, parent: id, ...known });
      }
      const child = this.households[story].members.find(({ key }) => key !== 'lead');
      if (child) this.records['offered-sanctuary'].push({ id: await offerTo(child.key), ...known });
    }
  }

  private async cover(): Promise<void> {
    const { cast } = this.test;
    for (const { id, ...known } of this.records.package) {
      const [lead, userId] =
        known.about === 'alone' ? [cast.supervisor, cast.officer.id] : [cast.supportWorker, cast.coordinator.id];
      const days = { from: this.today, to: this.today };
      const { body } = await this.as(lead)
        .post(`/support-packages/${id}/covers`, { userId, ...days })
        .expect(201);
      this.records.cover.push({ id: body.covers[0].id as string, parent: id, ...known });
    }
  }

  private async workTogether(story: Story, lead: TestCaller, id: string, known: Omit<Known, 'id'>): Promise<void> {
    const words = (what: string) => `${what}-of-${story}`;
    const path = `/support-packages/${id}`;
    await lead.post(`${path}/steps`, aStepUp({ reason: words('step') })).expect(201);
    const { goals } = (await lead.post(`${path}/goals`, { goal: words('goal') }).expect(201)).body;
    const { team } = (await lead.post(`${path}/team`, aTeamMember({ part: words('part') })).expect(201)).body;
    await lead.post(`${path}/contacts`, aContact(this.today, { chose: words('choice') })).expect(201);
    this.records.goal.push({ id: goals[0].id as string, parent: id, ...known });
    this.records['team-member'].push({ id: team[0].id as string, parent: id, ...known });
    const { organisations, people = [] } = known;
    for (const what of ['step', 'goal', 'part', 'choice'])
      this.secrets.push({ word: words(what), organisations, people });
  }

  private async moveOn(): Promise<void> {
    const { officer, prestonOfficer, coordinator } = this.test.cast;
    for (const [story, by, team] of [
      ['alone', officer, 'blackpool'],
      ['shared', coordinator, 'partnership'],
      ['arrived', officer, 'blackpool'],
      ['prestons', prestonOfficer, 'preston'],
    ] as const) {
      const householdId = this.households[story].id;
      const organisations = [...new Set<Organisation>([team, ...SEERS[story]])];
      // The home first: with it, an open plan would be done.
      const tenancy = aTenancy(this.test, householdId, '2026-03-01');
      const housed = await this.as(by).post('/tenancies', tenancy).expect(201);
      this.records.tenancy.push({ id: housed.body.id as string, about: story, organisations });
      for (const kind of ['joint-tenancy', 'other-joint-tenancy'] as const) {
        const fled = await this.as(by).post('/joint-tenancies', { householdId, form: 'private' }).expect(201);
        const id = fled.body.id as string;
        await this.as(by).post(`/joint-tenancies/${id}/advice`, { about: 'housing' }).expect(200);
        await this.as(by).post(`/joint-tenancies/${id}/advice`, { about: 'legal' }).expect(200);
        this.records[kind].push({ id, about: story, organisations });
      }
      const plan = { householdId, targetDate: '2027-06-01', preferredTenures: ['assured'] };
      const planned = await this.as(by).post('/move-on-plans', plan).expect(201);
      const parent = planned.body.id as string;
      this.records.plan.push({ id: parent, about: story, organisations });
      const home = aNomination(this.test, { localAuthorityCode: 'E07000117' });
      for (const kind of ['nomination', 'other-nomination'] as const) {
        const named = await this.as(by).post(`/move-on-plans/${parent}/nominations`, home).expect(201);
        this.records[kind].push({ id: named.body.id as string, about: story, organisations });
      }
      const steps = await stepsOf(this.test, parent);
      this.records['move-on-step'].push({ id: steps['documents']!, parent, about: story, organisations });
      this.records['other-move-on-step'].push({ id: steps['benefits']!, parent, about: story, organisations });
    }
  }

  private async closures(units: World['units']): Promise<void> {
    const { rowanManager, larchManager } = this.test.cast;
    for (const [unit, by, owner] of [
      [units[3], rowanManager, 'rowan'],
      [units[9], larchManager, 'larch'],
    ] as const) {
      const body = { reason: 'repairs', costBearer: 'provider', from: '2027-01-04', to: '2027-01-11' };
      const closed = await this.as(by).post(`/units/${unit?.id}/closures`, body).expect(201);
      this.records.closure.push({ id: closed.body.id as string, about: null, organisations: [owner] });
      const house = await premisesOf(this.as(by), aRefuge(this.test.cast.organisations[owner]));
      await confirmedUnitIn(this.as(by), house.id);
      const whole = await this.as(by).post(`/premises/${house.id}/closures`, body).expect(201);
      const id = whole.body.id as string;
      this.records['premises-closure'].push({ id, about: null, organisations: [owner] });
    }
  }

  /** A group of each refuge; households of two councils wait for Rowan's. */
  private async waitingLists(units: World['units']): Promise<World['unitGroups']> {
    const { officer, prestonOfficer, rowanManager, larchManager } = this.test.cast;
    const groups = await Promise.all(
      (
        [
          ['rowan', rowanManager],
          ['larch', larchManager],
        ] as const
      ).map(async ([owner, by]) => {
        const unitIds = units.filter((unit) => unit.owner === owner).map(({ id }) => id);
        const made = await this.as(by).post('/unit-groups', { name: 'Family rooms', unitIds }).expect(201);
        return { id: made.body.id as string, owner, unitIds };
      }),
    );
    const parent = groups[0]!.id;
    for (const [story, by] of [
      ['alone', officer],
      ['shared', officer],
      ['accepted', officer],
      ['prestons', prestonOfficer],
    ] as const) {
      const body = { householdId: this.households[story].id };
      const joined = await this.as(by).post(`/unit-groups/${parent}/waiting`, body).expect(201);
      this.records.waiting.push({ id: joined.body.id as string, parent, about: story, organisations: SEERS[story] });
    }
    return groups;
  }

  /** A file of each manager's that waits for approval, and one that was cancelled. */
  private async imports(): Promise<void> {
    const { rowanManager, larchManager } = this.test.cast;
    for (const [by, owner] of [
      [rowanManager, 'rowan'],
      [larchManager, 'larch'],
    ] as const) {
      const reference = `reference-in-file-of-${owner}`;
      const file = aFileOfPremises(reference);
      const waiting = await sentFile(this.as(by), 'premises', file);
      await lookedAt(this.test, waiting.id);
      const ended = await sentFile(this.as(by), 'premises', file);
      await this.as(by).post(`/imports/${ended.id}/cancel`).expect(200);
      this.records.import.push({ id: waiting.id, about: null, organisations: [owner] });
      this.records['ended-import'].push({ id: ended.id, about: null, organisations: [owner] });
    }
  }

  /** Quarters without cases: one that is signed off and one that is not. */
  private async returns(): Promise<void> {
    const supervisor = this.as(this.test.cast.supervisor);
    await supervisor.post('/h-clic/mappings', aMappingFile()).expect(201);
    const signedOff = await gathered(this.test, '2025-Q3');
    await supervisor.post(`/h-clic/returns/${signedOff}/sign-off`).expect(200);
    const open = await gathered(this.test, '2025-Q4');
    this.records['signed-off-return'].push({ id: signedOff, about: null, organisations: ['blackpool'] });
    this.records['h-clic-return'].push({ id: open, about: null, organisations: ['blackpool'] });
  }

  /** One task of every team that has any: a team's work is its own. */
  private async tasks(): Promise<void> {
    const names = Object.entries(this.test.cast.organisations) as [Organisation, string][];
    const found = await this.test.rows<{ id: string; organisation: string }>(
      `select distinct on (organisation_id) id, organisation_id as organisation from tasks.task where status = 'open'
        order by organisation_id, id`,
    );
    for (const { id, organisation } of found) {
      const owner = names.find(([, organisationId]) => organisationId === organisation)?.[0];
      if (owner) this.records.task.push({ id, about: null, organisations: [owner] });
    }
  }

  /** A team of the council's, and days on which its officer is away. */
  private async teams(): Promise<void> {
    const { supervisor, officer } = this.test.cast;
    const { body: team } = await this.as(supervisor).post('/teams', aTeam()).expect(201);
    this.records.team.push({ id: team.id, about: null, organisations: ['blackpool'] });
    const days = { from: '2027-03-01', to: '2027-03-05' };
    const { body: absence } = await this.as(officer).post('/absences', days).expect(201);
    this.records.absence.push({ id: absence.id, about: null, organisations: [], people: ['officer'] });
  }

  private as(who: CastMember) {
    return this.test.as(who);
  }
}
