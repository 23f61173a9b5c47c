import { Injectable } from '@nestjs/common';
import { LIFETIME_RIGHT } from '../../law/domestic-abuse/tenancies.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { LocalDate } from '../../shared/local-date.js';
import { type JointForm, LIFETIME_FORMS, type ReplyTo } from './joint-tenancy.codes.js';
import type { JointStatus } from './joint-tenancy.states.js';
import { FindsHouseholdsOf, type Whose } from '../../tasks/subjects/finds-households.js';

interface JointTenancyRow {
  readonly id: string;
  readonly householdId: string;
  readonly form: JointForm;
  readonly fixedTermUntil: LocalDate | null;
  readonly status: JointStatus;
  readonly housingAdviceOn: LocalDate | null;
  readonly legalAdviceOn: LocalDate | null;
  readonly agreedOn: LocalDate | null;
  readonly replyTo: ReplyTo | null;
  readonly servedOn: LocalDate | null;
  /** The first day on which the notice can end it, the law's own. */
  readonly endsNotBefore: LocalDate | null;
  readonly courtAskedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly version: number;
}

export interface JointTenancyView extends JointTenancyRow {
  /** The right to a tenancy for life that they keep whatever becomes of it; null where there is none. */
  readonly keeps: typeof LIFETIME_RIGHT | null;
}

const JOINT_TENANCY = `id, household_id as "householdId", form, fixed_term_until as "fixedTermUntil", status,
  housing_advice_on as "housingAdviceOn", legal_advice_on as "legalAdviceOn", agreed_on as "agreedOn", reply_to as "replyTo",
  served_on as "servedOn", ends_not_before as "endsNotBefore", court_asked_on as "courtAskedOn", closed_on as "closedOn", version`;

/** Reads of joint tenancies that were left. */
@Injectable()
export class JointTenancyQueries {
  constructor(private readonly work: UnitOfWork) {}

  /** One, as the answer of a command that leaves its own audit row; null when there is none to see. */
  async whole(id: string): Promise<JointTenancyView | null> {
    const [row] = await this.work.query<JointTenancyRow>(
      `select ${JOINT_TENANCY} from move_on.joint_tenancy where id = $1`,
      [id],
    );
    return row ? viewOf(row) : null;
  }

  /** The same for whoever reads it; the read is audited. */
  async read(id: string): Promise<JointTenancyView | null> {
    const found = await this.whole(id);
    if (found) {
      this.work.record({ action: 'joint-tenancy.read', outcome: 'done', subjectType: 'joint-tenancy', subjectId: id });
    }
    return found;
  }

  /** A household's, newest first; one more than `limit`. The read is audited. */
  async ofHousehold(
    householdId: string,
    { after, limit }: { after: string | null; limit: number },
  ): Promise<JointTenancyView[]> {
    this.work.record({
      action: 'joint-tenancies.read',
      outcome: 'done',
      subjectType: 'household',
      subjectId: householdId,
    });
    const rows = await this.work.query<JointTenancyRow>(
      `select ${JOINT_TENANCY} from move_on.joint_tenancy
        where household_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [householdId, after, limit + 1],
    );
    return rows.map(viewOf);
  }

  /** True when somebody of the household fled a tenancy by which they keep the right to one for life, whatever has become of it. */
  async keepsLifetimeRight(householdId: string): Promise<boolean> {
    const rows = await this.work.query(
      'select 1 from move_on.joint_tenancy where household_id = $1 and form = any ($2) limit 1',
      [householdId, LIFETIME_FORMS],
    );
    return rows.length > 0;
  }

  /** Whose joint tenancies these are. */
  @FindsHouseholdsOf('joint-tenancy')
  householdsOf(ids: readonly string[]) {
    return this.work.query<Whose>(
      'select id, household_id as "householdId" from move_on.joint_tenancy where id = any ($1::uuid[])',
      [ids],
    );
  }
}

function viewOf(row: JointTenancyRow): JointTenancyView {
  return { ...row, keeps: LIFETIME_FORMS.includes(row.form) ? LIFETIME_RIGHT : null };
}
