import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import type { UserActor } from '../../../platform/database/actor.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../../shared/local-date.js';
import { isRefusal, type Refusal } from '../../../shared/refusal.js';
import { STALE } from '../../../shared/stale.js';
import { returnOf } from '../crosswalk/crosswalk.js';
import { faultsOf } from '../checks/checks.js';
import type { Fault } from '../checks/fault.js';
import { inForceOn } from '../labels/label-list.js';
import { listNamed } from '../labels/lists.js';
import { nameOf, type Quarter, quarterOf } from '../quarter.js';
import type { Answers, CaseReturn, ReturnFacts } from '../return.js';
import { FactsQueries } from '../snapshot/facts.queries.js';
import { ScopeQueries } from '../snapshot/scope.queries.js';
import { type Answered, kept, refuseAnswers } from './answers.rules.js';
import { OwnCases } from './own-cases.js';
import { type Question, QUESTION_NAMES, QUESTIONS } from './questions.js';

/** One case as it is returned for the quarter in which it stands, or in which it ended, what is wrong with it, and what an officer is asked. */
export interface CaseAtHand {
  readonly quarter: string;
  readonly version: number;
  readonly questions: readonly {
    readonly question: string;
    readonly words: string;
    readonly many: boolean;
    readonly answer: string | readonly string[] | null;
    readonly labels: readonly { readonly key: string; readonly label: string }[];
  }[];
  readonly faults: readonly Fault[];
  readonly content: CaseReturn;
}

/** Keeps what officers answer for the return of a case, and shows at once what is still wrong with it. */
@Injectable()
export class CaseQuestions {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cases: OwnCases,
    private readonly facts: FactsQueries,
    private readonly scope: ScopeQueries,
    private readonly clock: Clock,
  ) {}

  /** The case for the council that returns it; the read is audited. Refusals: missing, forbidden. */
  async read(applicationId: string): Promise<CaseAtHand | Refusal> {
    const own = await this.cases.find(applicationId);
    if (isRefusal(own)) return own;

    this.record('h-clic.case-read', applicationId);

    return this.atHand(applicationId);
  }

  /**
   * Saves the answers of a case, all of them at once; `version` is the one that was read, 0 while there is none.
   * Refusals: missing, forbidden, `stale-version`, `bad-answers`.
   */
  async answer(applicationId: string, version: number, answers: Answered): Promise<CaseAtHand | Refusal> {
    const own = await this.cases.find(applicationId);
    if (isRefusal(own)) return own;

    const { lastDay } = await this.quarter(applicationId);
    const refused = refuseAnswers(answers, [own.approachedOn, lastDay]);
    if (refused) return refused;

    if (!(await this.keep(applicationId, version, kept(answers)))) return STALE;

    this.record('h-clic.case-answered', applicationId);

    return this.atHand(applicationId);
  }

  /** False when somebody else has saved since. Two who begin at once wait for each other on the case's one row. */
  private async keep(applicationId: string, version: number, answers: Answers): Promise<boolean> {
    const { organisationId, userId } = this.work.actor as UserActor;
    const saved = await this.work.query(
      version === 0
        ? `insert into reporting.hclic_answers (application_id, version, organisation_id, answers, answered_at, answered_by)
           values ($1, $2 + 1, $3, $4, $5, $6) on conflict (application_id) do nothing returning version`
        : `update reporting.hclic_answers set version = version + 1, answers = $4, answered_at = $5, answered_by = $6
            where application_id = $1 and version = $2 and organisation_id = $3 returning version`,
      [applicationId, version, organisationId, JSON.stringify(answers), this.clock.now(), userId],
    );
    return saved.length > 0;
  }

  private async atHand(applicationId: string): Promise<CaseAtHand> {
    const { firstDay, lastDay } = await this.quarter(applicationId);
    const [facts] = await this.facts.of([applicationId], lastDay);
    if (!facts) throw new Error('a case of one’s own has facts');
    const content = returnOf(facts);
    return {
      quarter: nameOf({ firstDay }),
      version: await this.cases.versionOfAnswers(applicationId),
      questions: asked(facts, lastDay),
      faults: faultsOf(content, lastDay),
      content,
    };
  }

  private async quarter(applicationId: string): Promise<Quarter> {
    return quarterOf(await this.scope.lastDayOf(applicationId, this.clock.today()));
  }

  private record(action: string, subjectId: string): void {
    this.work.record({ action, outcome: 'done', subjectType: 'application', subjectId });
  }
}

function asked({ answers }: ReturnFacts, lastDay: LocalDate): CaseAtHand['questions'] {
  return QUESTION_NAMES.map((question) => {
    const { words, many, list }: Question = QUESTIONS[question];
    const labels = inForceOn(listNamed(list), lastDay).map(({ key, label }) => ({ key, label }));
    return { question, words, many, answer: answers[question] ?? null, labels };
  });
}
