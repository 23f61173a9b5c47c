import { AppUser } from './access/app-user.entity.js';
import { Organisation } from './access/organisation.entity.js';
import { Session } from './access/session.entity.js';
import { Premises } from './accommodation/premises.entity.js';
import { RequiredStandard } from './accommodation/required-standard.entity.js';
import { StandardsCheck } from './accommodation/standards-check.entity.js';
import { Unit } from './accommodation/unit.entity.js';
import { UnitHistory } from './accommodation/unit-history.entity.js';
import { UnitProfileRow } from './accommodation/unit-profile.entity.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { Closure } from './availability/closure.entity.js';
import { FreshnessTarget } from './availability/freshness-target.entity.js';
import { PremisesClosure } from './availability/premises-closure.entity.js';
import { UnmetNeedAttempt } from './availability/unmet-need-attempt.entity.js';
import { UnmetNeed } from './availability/unmet-need.entity.js';
import { LocalAuthority } from './directory/local-authority.entity.js';
import { Neighbour } from './directory/neighbour.entity.js';
import { Provider } from './directory/provider.entity.js';
import { Application } from './homelessness/application.entity.js';
import { CaseClock } from './homelessness/case-clock.entity.js';
import { Decision } from './homelessness/decision.entity.js';
import { DutyOwed } from './homelessness/duty-owed.entity.js';
import { CaseNotice } from './homelessness/notice.entity.js';
import { Review } from './homelessness/review.entity.js';
import { Plan } from './move-on/plan.entity.js';
import { Tenancy } from './move-on/tenancy.entity.js';
import { Conflict } from './people/conflict.entity.js';
import { HouseholdShare } from './people/household-share.entity.js';
import { Household } from './people/household.entity.js';
import { Person } from './people/person.entity.js';
import { SafeContact } from './people/safe-contact.entity.js';
import { Tie } from './people/tie.entity.js';
import { UnsafeArea } from './people/unsafe-area.entity.js';
import { Overstay } from './placements/overstay.entity.js';
import { Placement } from './placements/placement.entity.js';
import { ReferralPolicy } from './placements/referral-policy.entity.js';
import { UnitGroupMember } from './placements/unit-group-member.entity.js';
import { UnitGroup } from './placements/unit-group.entity.js';
import { WaitingEntry } from './placements/waiting-entry.entity.js';
import { WaitingTurn } from './placements/waiting-turn.entity.js';
import { ImportPart } from './spreadsheets/import-part.entity.js';
import { ImportRow } from './spreadsheets/import-row.entity.js';
import { Import } from './spreadsheets/import.entity.js';
import { Handover } from './support/handover.entity.js';
import { LeadProfessional } from './support/lead-professional.entity.js';
import { Outcome } from './support/outcome.entity.js';
import { SupportPackage } from './support/package.entity.js';
import { RiskAssessment } from './support/risk-assessment.entity.js';
import { Task } from './tasks/task.entity.js';

/** Every table as the code knows it. A test holds each against the migrations. */
export const ENTITIES = [
  Organisation,
  AppUser,
  Session,
  AuditEntry,
  LocalAuthority,
  Neighbour,
  Provider,
  Household,
  Person,
  SafeContact,
  UnsafeArea,
  Tie,
  Conflict,
  HouseholdShare,
  Task,
  Premises,
  Unit,
  UnitHistory,
  UnitProfileRow,
  StandardsCheck,
  RequiredStandard,
  Closure,
  PremisesClosure,
  FreshnessTarget,
  UnmetNeed,
  UnmetNeedAttempt,
  Placement,
  ReferralPolicy,
  Overstay,
  UnitGroup,
  UnitGroupMember,
  WaitingEntry,
  WaitingTurn,
  Application,
  Decision,
  DutyOwed,
  CaseClock,
  CaseNotice,
  Review,
  SupportPackage,
  LeadProfessional,
  Handover,
  Outcome,
  RiskAssessment,
  Plan,
  Tenancy,
  Import,
  ImportPart,
  ImportRow,
];
