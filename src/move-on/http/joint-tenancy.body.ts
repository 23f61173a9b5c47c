import { IsBoolean, IsIn } from 'class-validator';
import { IsDay, IsRecordId, MayBeLeftOut } from '../../platform/http/fields.js';
import type { LocalDate } from '../../shared/local-date.js';
import {
  type Advice,
  ADVICE_CODES,
  JOINT_FORM_CODES,
  JOINT_OUTCOME_CODES,
  type JointForm,
  type JointOutcome,
  REPLY_TO_CODES,
  type ReplyTo,
} from '../joint-tenancies/joint-tenancy.codes.js';

export class JointTenancyBody {
  @IsRecordId()
  readonly householdId: string;

  /** See `jointTenancyForms` in `GET /code-lists`. */
  @IsIn(JOINT_FORM_CODES)
  readonly form: JointForm;

  /** The last day of a fixed term; left out where the tenancy goes from period to period. */
  @MayBeLeftOut()
  @IsDay()
  readonly fixedTermUntil?: LocalDate;
}

export class JointMoveBody {
  /** The day on which it happened; today when it is left out. */
  @MayBeLeftOut()
  @IsDay()
  readonly on?: LocalDate;
}

export class JointAdviceBody extends JointMoveBody {
  @IsIn(ADVICE_CODES)
  readonly about: Advice;
}

export class JointNoticeBody extends JointMoveBody {
  /** When they agreed that it is served. */
  @IsDay()
  readonly agreedOn: LocalDate;

  /** To whom answers go, never to where they live; see `jointTenancyReplies` in `GET /code-lists`. */
  @IsIn(REPLY_TO_CODES)
  readonly replyTo: ReplyTo;
}

export class JointOutcomeBody extends JointMoveBody {
  /** See `jointTenancyOutcomes` in `GET /code-lists`. */
  @IsIn(JOINT_OUTCOME_CODES)
  readonly outcome: JointOutcome;

  /** For a notice that is taken back: the landlord and all tenants have agreed in writing. */
  @MayBeLeftOut()
  @IsBoolean()
  readonly allAgreed?: boolean;
}
