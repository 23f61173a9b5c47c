import { Injectable } from '@nestjs/common';
import { StaffQueries } from '../../access/staff.queries.js';
import { interimOwed } from '../../law/homelessness/gateway/application.js';
import { lostToAbuse } from '../../law/homelessness/case-facts.js';
import { Clock } from '../../platform/clock/clock.js';
import { violatedConstraint } from '../../platform/database/retry.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { HouseholdQueries, type HouseholdFit } from '../../people/household.queries.js';
import { newId, newReference } from '../../shared/ids.js';
import { blames } from '../../shared/kind-words.js';
import type { LocalDate } from '../../shared/local-date.js';
import { isRefusal, Refusal } from '../../shared/refusal.js';
import { Application } from './application.entity.js';
import { caseFacts, householdFacts, NOTHING_DECIDED } from './case-facts.js';
import { Explaining } from '../changes-told/explaining.js';
import { beforeTheAct, inTheFuture } from '../dated.js';
import { openAlready } from '../decisions/effects.js';
import { applicationOpened } from '../homelessness.events.js';
import { ApplyingAgain } from './applying-again.js';
import { OpenQuestions } from './open-questions.js';
import { Roof } from '../duties/roof.js';

export interface NewApplication {
  readonly householdId: string;
  readonly authorityCode: string;
  readonly approachedOn: LocalDate;
  readonly channel: string;
  readonly lossOfHomeReason: string;
  readonly domesticAbuse?: {
    readonly disclosed: boolean;
    readonly connection?: string;
    readonly types?: readonly string[];
  };
}

/** Takes applications. It decides nothing: the law says at once whether a roof is owed tonight, officers answer the rest. */
@Injectable()
export class Applications {
  constructor(
    private readonly work: UnitOfWork,
    private readonly households: HouseholdQueries,
    private readonly staff: StaffQueries,
    private readonly roof: Roof,
    private readonly questions: OpenQuestions,
    private readonly again: ApplyingAgain,
    private readonly explaining: Explaining,
    private readonly clock: Clock,
  ) {}

  /**
   * Opens an application to the caller's own council; gives its id. Refusals: missing (the household), `in-the-future`, `before-the-act`,
   * `blaming-words`, `not-your-authority`, `application-open-already`.
   */
  async create(command: NewApplication): Promise<{ id: string } | Refusal> {
    const household = await this.households.fit(command.householdId, command.approachedOn);
    if (!household) return Refusal.missing();

    const refused =
      inTheFuture('approachedOn', command.approachedOn, this.clock.today()) ??
      beforeTheAct('approachedOn', command.approachedOn) ??
      unkind(command);
    if (refused) return refused;
    const organisationId = await this.ownCouncil(command.authorityCode);
    if (isRefusal(organisationId)) return organisationId;

    const privateOfferAcceptedOn = await this.again.acceptedBefore({ ...command, organisationId });
    const application = this.newApplication({ ...command, organisationId, privateOfferAcceptedOn }, household);
    try {
      await this.work.manager.insert(Application, application);
    } catch (error) {
      if (violatedConstraint(error) !== 'one_open_application') throw error;
      return openAlready();
    }
    if (application.accommodationTrack === 'interim') {
      await this.roof.owed(application, application.approachedOn, application.id);
    }
    await this.questions.askAll(application);
    await this.questions.appliedAgain(application);
    await this.again.taken(application);
    await this.explaining.ask(application);

    this.work.record({
      action: 'application.opened',
      outcome: 'done',
      subjectType: 'application',
      subjectId: application.id,
      details: { householdId: command.householdId },
    });
    this.work.publish(applicationOpened, { applicationId: application.id, householdId: command.householdId });

    return { id: application.id };
  }

  private async ownCouncil(authorityCode: string): Promise<string | Refusal> {
    const council = await this.staff.authorityOrganisation(authorityCode);
    const { actor } = this.work;
    const own = actor.kind === 'user' ? council === actor.organisationId : actor.kind === 'system';
    if (council !== null && own) return council;
    return Refusal.rule('not-your-authority', 'An application is taken by the housing council it is made to.', [
      { field: 'authorityCode', code: 'not-your-authority', message: 'Enter the code of your own council.' },
    ]);
  }

  private newApplication(
    command: NewApplication & Pick<Application, 'organisationId' | 'privateOfferAcceptedOn'>,
    household: HouseholdFit,
  ): Application {
    const { domesticAbuse: abuse, lossOfHomeReason, organisationId, privateOfferAcceptedOn } = command;
    const { actor } = this.work;
    const application = {
      id: newId(),
      reference: newReference('HA'),
      householdId: command.householdId,
      organisationId,
      authorityCode: command.authorityCode,
      approachedOn: command.approachedOn,
      channel: command.channel,
      lossOfHomeReason,
      // To give abuse as the reason is to disclose it, unless somebody says otherwise.
      abuseDisclosed: abuse?.disclosed ?? lostToAbuse({ lossOfHomeReason }),
      abuseConnection: abuse?.connection ?? null,
      abuseTypes: [...new Set(abuse?.types ?? [])],
      helpTrack: 'application-open' as const,
      accommodationTrack: 'none' as const,
      roofEndsWith: null,
      privateOfferAcceptedOn,
      ownerId: actor.kind === 'user' ? actor.userId : null,
      version: 1,
      createdAt: this.clock.now(),
      createdBy: actor.kind === 'user' ? actor.userId : null,
    };
    const facts = caseFacts(application, householdFacts(household), NOTHING_DECIDED);
    return { ...application, accommodationTrack: interimOwed(facts) ? 'interim' : 'none' };
  }
}

function unkind({ channel, lossOfHomeReason, domesticAbuse }: NewApplication): Refusal | null {
  return refuseBlame({
    channel: [channel],
    lossOfHomeReason: [lossOfHomeReason],
    'domesticAbuse.connection': [domesticAbuse?.connection ?? ''],
    'domesticAbuse.types': domesticAbuse?.types ?? [],
  });
}

/** Refuses a code that puts the blame on the person; `codes` by field. Refusal: `blaming-words`. */
export function refuseBlame(codes: Readonly<Record<string, readonly string[]>>): Refusal | null {
  const field = Object.entries(codes).find(([, given]) => given.some(blames))?.[0];
  if (!field) return null;
  return Refusal.rule('blaming-words', 'That code puts the blame on the person. Choose one that says what happened.', [
    { field, code: 'blaming-words', message: 'Choose a code that says what happened.' },
  ]);
}
