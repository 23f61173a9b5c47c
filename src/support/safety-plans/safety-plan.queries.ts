import { Injectable } from '@nestjs/common';
import { FieldCipher } from '../../platform/database/field-cipher.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { SafetyPlan } from './safety-plan.entity.js';
import type { PlanWords } from './safety-plan.rules.js';

export interface ListedPlan extends Omit<SafetyPlan, 'sealedWords' | 'householdId' | 'madeAt'> {
  /** Whether it is the version that holds. */
  readonly current: boolean;
}

export interface SafetyPlanView extends ListedPlan, PlanWords {
  /** What was said each time they were asked whether it is safe to keep a copy. */
  readonly copies: readonly { askedOn: LocalDate; safeToKeep: boolean }[];
}

type Row = ListedPlan & Pick<SafetyPlanView, 'copies'> & { sealedWords: Buffer };

const LISTED = `s.id, s.person_id as "personId", s.organisation_id as "organisationId", s.number, s.made_on as "madeOn",
  s.made_with as "madeWith", s.agreed, s.review_on as "reviewOn", s.made_by as "madeBy",
  s.id = (select last.id from support.last_safety_plan(s.person_id) last) as current`;

/** Reads of the safety plans of people with whom the caller's organisation works. */
@Injectable()
export class SafetyPlanQueries {
  constructor(
    private readonly work: UnitOfWork,
    private readonly cipher: FieldCipher,
  ) {}

  /** The versions of a person's plan, the latest first, without their words. */
  ofPerson(personId: string): Promise<ListedPlan[]> {
    return this.work.query<ListedPlan>(
      `select ${LISTED} from support.safety_plan s where s.person_id = $1 order by s.number desc`,
      [personId],
    );
  }

  /** One version with its words; the read is audited. Null when the caller may not see it. */
  async read(planId: string): Promise<SafetyPlanView | null> {
    const plan = await this.one(planId);
    if (plan) {
      this.work.record({ action: 'safety-plan.read', outcome: 'done', subjectType: 'safety-plan', subjectId: planId });
    }
    return plan;
  }

  /** The same without an audit row, for the answer of a command that leaves its own. */
  async one(planId: string): Promise<SafetyPlanView | null> {
    const [row] = await this.work.query<Row>(
      `select ${LISTED}, s.sealed_words as "sealedWords",
              (select coalesce(jsonb_agg(jsonb_build_object('askedOn', c.asked_on, 'safeToKeep', c.safe_to_keep)
                        order by c.asked_at, c.id), '[]') from support.safety_plan_copy c where c.plan_id = s.id) as copies
         from support.safety_plan s where s.id = $1`,
      [planId],
    );
    if (!row) return null;
    const { sealedWords, ...plan } = row;
    return { ...plan, ...(JSON.parse(this.cipher.open(sealedWords, placeOf(planId))) as PlanWords) };
  }
}

/** Where the words of a version belong, for the seal. */
export function placeOf(planId: string): string {
  return `safety-plan:${planId}`;
}
