import { AppUser } from './access/app-user.entity.js';
import { CodeRemoval } from './access/code-removal.entity.js';
import { SecondFactorKey } from './access/second-factor.entity.js';
import { Organisation } from './access/organisation.entity.js';
import { Session } from './access/session.entity.js';
import { UnsentForm } from './access/unsent-form.entity.js';
import { Premises } from './accommodation/premises/premises.entity.js';
import { RequiredStandard } from './accommodation/standards/required-standard.entity.js';
import { StandardsCheck } from './accommodation/standards/standards-check.entity.js';
import { Unit } from './accommodation/units/unit.entity.js';
import { UnitHistory } from './accommodation/units/unit-history.entity.js';
import { UnitProfileRow } from './accommodation/units/unit-profile.entity.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { Closure } from './availability/closing/closure.entity.js';
import { FreshnessTarget } from './availability/freshness/freshness-target.entity.js';
import { PremisesClosure } from './availability/closing/premises-closure.entity.js';
import { UnmetNeedAttempt } from './availability/unmet-need/unmet-need-attempt.entity.js';
import { UnmetNeed } from './availability/unmet-need/unmet-need.entity.js';
import { LocalAuthority } from './directory/local-authority.entity.js';
import { Neighbour } from './directory/neighbour.entity.js';
import { Provider } from './directory/provider.entity.js';
import { Account } from './homelessness/account/account.entity.js';
import { AccountPart } from './homelessness/account/account-part.entity.js';
import { AccountPartVersion } from './homelessness/account/account-part-version.entity.js';
import { Application } from './homelessness/applications/application.entity.js';
import { CaseAssessment } from './homelessness/assessments/assessment.entity.js';
import { Belongings } from './homelessness/belongings/belongings.entity.js';
import { BelongingsDealing } from './homelessness/belongings/belongings-dealing.entity.js';
import { ChildConsent } from './homelessness/children-placed/child-consent.entity.js';
import { ChildInPlacement } from './homelessness/children-placed/child-placed.entity.js';
import { HelpAsked } from './homelessness/help-asked/help-asked.entity.js';
import { ChangeNotTold } from './homelessness/changes-told/change-not-told.entity.js';
import { TruthExplained } from './homelessness/changes-told/truth-explained.entity.js';
import { CaseHousehold } from './homelessness/household/case-household.entity.js';
import { ChildrensReferral } from './homelessness/household/childrens-referral.entity.js';
import { ReferralIn } from './homelessness/referrals-in/referral-in.entity.js';
import { CaseClock } from './homelessness/clocks/case-clock.entity.js';
import { ClockReminder } from './homelessness/clocks/clock-reminder.entity.js';
import { ReminderPolicy } from './homelessness/clocks/reminder-policy.entity.js';
import { Decision } from './homelessness/decisions/decision.entity.js';
import { Override } from './homelessness/decisions/override.entity.js';
import { DutyOwed } from './homelessness/duties/duty-owed.entity.js';
import { HousingPlan } from './homelessness/housing-plans/housing-plan.entity.js';
import { PlanStep } from './homelessness/housing-plans/plan-step.entity.js';
import { LetterDelivery } from './homelessness/letters/letter-delivery.entity.js';
import { IssuedLetter } from './homelessness/letters/letter.entity.js';
import { CaseNotice } from './homelessness/notices/notice.entity.js';
import { Representation } from './homelessness/reviews/representation.entity.js';
import { RoofAnswer } from './homelessness/meanwhile/roof-answer.entity.js';
import { SetAsideEnd } from './homelessness/duties/set-aside-end.entity.js';
import { HousingOffer } from './homelessness/offers/housing-offer.entity.js';
import { StepWarning } from './homelessness/warnings/step-warning.entity.js';
import { Review } from './homelessness/reviews/review.entity.js';
import { ReviewAgreement } from './homelessness/reviews/review-agreement.entity.js';
import { ReviewTime } from './homelessness/reviews/review-time.entity.js';
import { Nomination } from './move-on/nominations/nomination.entity.js';
import { JointTenancyRecord } from './move-on/joint-tenancies/joint-tenancy.entity.js';
import { NominationMoveRow } from './move-on/nominations/nomination-move.entity.js';
import { Plan } from './move-on/plans/plan.entity.js';
import { MoveOnPolicy } from './move-on/policies/policy.entity.js';
import { MoveOnStep } from './move-on/steps/plan-step.entity.js';
import { SustainmentCheck } from './move-on/sustainment/sustainment-check.entity.js';
import { TenancyCheck } from './move-on/sustainment/tenancy-check.entity.js';
import { Tenancy } from './move-on/tenancies/tenancy.entity.js';
import { Conflict } from './people/conflict.entity.js';
import { HouseholdShare } from './people/household-share.entity.js';
import { Household } from './people/household.entity.js';
import { Person } from './people/person.entity.js';
import { SafeContact } from './people/safe-contact.entity.js';
import { Tie } from './people/tie.entity.js';
import { UnsafeArea } from './people/unsafe-area.entity.js';
import { Overstay } from './placements/stays/overstay.entity.js';
import { Placement } from './placements/placement.entity.js';
import { ReferralPolicy } from './placements/offers/referral-policy.entity.js';
import { UnitGroupMember } from './placements/waiting-list/unit-group-member.entity.js';
import { UnitGroup } from './placements/waiting-list/unit-group.entity.js';
import { WaitingEntry } from './placements/waiting-list/waiting-entry.entity.js';
import { WaitingTurn } from './placements/waiting-list/waiting-turn.entity.js';
import { CaseAnswers } from './reporting/h-clic/answers/case-answers.entity.js';
import { LoadedMapping } from './reporting/h-clic/mapping/mapping.entity.js';
import { QuarterReturn } from './reporting/h-clic/snapshot/quarter-return.entity.js';
import { ReturnedCase } from './reporting/h-clic/snapshot/returned-case.entity.js';
import { ImportPart } from './spreadsheets/import-part.entity.js';
import { ImportRow } from './spreadsheets/import-row.entity.js';
import { Import } from './spreadsheets/import.entity.js';
import { Contact } from './support/contacts/contact.entity.js';
import { Goal } from './support/goals/goal.entity.js';
import { IntensityStep } from './support/intensity/intensity-step.entity.js';
import { TeamMember } from './support/team/team-member.entity.js';
import { Handover } from './support/handovers/handover.entity.js';
import { Cover } from './support/leads/cover.entity.js';
import { LeadProfessional } from './support/leads/lead-professional.entity.js';
import { Measure } from './support/outcomes/measure.entity.js';
import { Measuring } from './support/outcomes/measuring.entity.js';
import { Outcome } from './support/outcomes/outcome.entity.js';
import { SupportPolicy } from './support/policies/support-policy.entity.js';
import { SupportPackage } from './support/packages/package.entity.js';
import { ConferenceAction } from './support/marac/conference-action.entity.js';
import { ConferenceMeeting } from './support/marac/conference-meeting.entity.js';
import { ConferencePerpetrator } from './support/marac/conference-perpetrator.entity.js';
import { ConferenceReferral } from './support/marac/conference-referral.entity.js';
import { ConferenceTransfer } from './support/marac/conference-transfer.entity.js';
import { AddressMarker } from './support/markers/address-marker.entity.js';
import { OrderBreach } from './support/orders/order-breach.entity.js';
import { OrderRenewal } from './support/orders/order-renewal.entity.js';
import { ProtectiveOrder } from './support/orders/protective-order.entity.js';
import { Sanctuary } from './support/sanctuary/sanctuary.entity.js';
import { SanctuaryWork } from './support/sanctuary/sanctuary-work.entity.js';
import { SafetyPlan } from './support/safety-plans/safety-plan.entity.js';
import { SafetyPlanCopy } from './support/safety-plans/safety-plan-copy.entity.js';
import { Perpetrator } from './support/risk/perpetrator.entity.js';
import { PerpetratorCorrection } from './support/risk/perpetrator-correction.entity.js';
import { PerpetratorWithdrawal } from './support/risk/perpetrator-withdrawal.entity.js';
import { RiskAssessment } from './support/risk/risk-assessment.entity.js';
import { RiskDraft } from './support/risk/drafts/risk-draft.entity.js';
import { RiskEvent } from './support/risk/risk-event.entity.js';
import { RiskPolicy } from './support/risk/risk-policy.entity.js';
import { Absence } from './tasks/absences/absence.entity.js';
import { TaskPolicy } from './tasks/policies/task-policy.entity.js';
import { Task } from './tasks/task.entity.js';
import { TeamKind } from './tasks/teams/team-kind.entity.js';
import { TeamMember as WorkTeamMember } from './tasks/teams/team-member.entity.js';
import { Team } from './tasks/teams/team.entity.js';
import { Note } from './told-once/notes/note.entity.js';
import { NotePart } from './told-once/notes/note-part.entity.js';
import { PartnerConsent } from './told-once/partners/consent.entity.js';
import { InformationShare } from './told-once/partners/information-share.entity.js';
import { Reminder } from './today/reminders/reminder.entity.js';
import { ReminderChoice } from './today/reminders/reminder-choice.entity.js';

/** Every table as the code knows it. A test holds each against the migrations. */
export const ENTITIES = [
  Organisation,
  AppUser,
  SecondFactorKey,
  CodeRemoval,
  Session,
  UnsentForm,
  UnsentForm,
  AuditEntry,
  LocalAuthority,
  Neighbour,
  Provider,
  ReminderChoice,
  Reminder,
  Household,
  Person,
  SafeContact,
  UnsafeArea,
  Tie,
  Conflict,
  HouseholdShare,
  Task,
  TaskPolicy,
  Team,
  TeamKind,
  WorkTeamMember,
  Absence,
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
  Account,
  AccountPart,
  AccountPartVersion,
  Application,
  Belongings,
  BelongingsDealing,
  ChildConsent,
  ChildInPlacement,
  HelpAsked,
  ChangeNotTold,
  TruthExplained,
  CaseAssessment,
  CaseHousehold,
  ChildrensReferral,
  ReferralIn,
  HousingPlan,
  PlanStep,
  Decision,
  Override,
  DutyOwed,
  CaseClock,
  ClockReminder,
  ReminderPolicy,
  IssuedLetter,
  LetterDelivery,
  CaseNotice,
  Representation,
  Review,
  RoofAnswer,
  HousingOffer,
  StepWarning,
  SetAsideEnd,
  ReviewAgreement,
  ReviewTime,
  SupportPackage,
  IntensityStep,
  Goal,
  Contact,
  TeamMember,
  Cover,
  LeadProfessional,
  Handover,
  Outcome,
  Measuring,
  Measure,
  SupportPolicy,
  ConferenceAction,
  ConferenceMeeting,
  ConferencePerpetrator,
  ConferenceReferral,
  ConferenceTransfer,
  Perpetrator,
  PerpetratorCorrection,
  PerpetratorWithdrawal,
  ProtectiveOrder,
  AddressMarker,
  SafetyPlan,
  SafetyPlanCopy,
  Sanctuary,
  SanctuaryWork,
  OrderRenewal,
  OrderBreach,
  RiskAssessment,
  RiskDraft,
  RiskEvent,
  RiskPolicy,
  Plan,
  Nomination,
  NominationMoveRow,
  MoveOnPolicy,
  MoveOnStep,
  JointTenancyRecord,
  SustainmentCheck,
  TenancyCheck,
  Tenancy,
  CaseAnswers,
  LoadedMapping,
  QuarterReturn,
  ReturnedCase,
  Import,
  ImportPart,
  ImportRow,
  PartnerConsent,
  InformationShare,
  Note,
  NotePart,
];
