import { Module } from '@nestjs/common';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PlacementsModule } from '../placements/placements.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { AccountQueries } from './account/account.queries.js';
import { Accounts } from './account/account.service.js';
import { ApplicationQueries } from './applications/application.queries.js';
import { Applications } from './applications/applications.service.js';
import { ApplyingAgain } from './applications/applying-again.js';
import { AssessmentQueries } from './assessments/assessment.queries.js';
import { Assessments } from './assessments/assessments.service.js';
import { WrittenNotice } from './assessments/written-notice.js';
import { HousingPlanJobs } from './housing-plans/plans.jobs.js';
import { HousingPlans } from './housing-plans/plans.service.js';
import { PlanQueries } from './housing-plans/plan.queries.js';
import { PlanStore } from './housing-plans/plan-store.js';
import { PlanTasks } from './housing-plans/plan-tasks.js';
import { AssessmentsController } from './http/assessments.controller.js';
import './belongings/belongings.codes.js';
import { BelongingsProtection } from './belongings/belongings.service.js';
import { BelongingsQueries } from './belongings/belongings.queries.js';
import { DealingWithBelongings } from './belongings/dealing-with-belongings.service.js';
import { EscortForBelongings } from './belongings/escort.js';
import { BelongingsDealingPages } from './pages/belongings/belongings-dealing.pages.js';
import './children-placed/child-placed.codes.js';
import { ChildrenPlacedJobs } from './children-placed/children-placed.jobs.js';
import { ChildrenPlacedQueries } from './children-placed/children-placed.queries.js';
import { ChildrenPlaced } from './children-placed/children-placed.service.js';
import { TellingOfChildren } from './children-placed/telling-of-children.js';
import { ChildrenPlacedController } from './http/children-placed.controller.js';
import { ChildrenPlacedPages } from './pages/children-placed/children-placed.pages.js';
import './help-asked/help-asked.codes.js';
import { HelpAskedQueries } from './help-asked/help-asked.queries.js';
import { HelpFromOthers } from './help-asked/help-asked.service.js';
import { HelpAskedController } from './http/help-asked.controller.js';
import { HandOverPages } from './pages/hand-over/hand-over.pages.js';
import { HelpAskedPages } from './pages/help-asked/help-asked.pages.js';
import './changes-told/changes-told.codes.js';
import { ChangesToldQueries } from './changes-told/changes-told.queries.js';
import { ChangesToTell } from './changes-told/changes-told.service.js';
import { ChangesToldController } from './http/changes-told.controller.js';
import { ChangesToldPages } from './pages/changes-told/changes-told.pages.js';
import { ChildrensServicesPages } from './pages/childrens-services/childrens-services.pages.js';
import { CaseHouseholds } from './household/case-household.service.js';
import { AskingAboutChildren } from './household/asking-about-children.js';
import { ChildrensReferrals } from './household/childrens-referrals.service.js';
import { BelongingsController } from './http/belongings.controller.js';
import { CaseHouseholdController } from './http/household.controller.js';
import { ReferralsInController } from './http/referrals-in.controller.js';
import { ReferralInQueries } from './referrals-in/referral-in.queries.js';
import { ReferralsIn } from './referrals-in/referrals-in.service.js';
import { CaseNews } from './applications/case-news.js';
import { CaseClocks } from './clocks/case-clocks.js';
import { ClockSweep } from './clocks/clock-sweep.js';
import { ClockSweepJobs } from './clocks/clock-sweep.jobs.js';
import { ReminderPolicies } from './clocks/reminder-policies.service.js';
import { AbuseTold } from './applications/abuse-told.service.js';
import { AbuseToldPages } from './pages/abuse-told/abuse-told.pages.js';
import { CaseOwners } from './applications/case-owners.js';
import { LetterPost } from './letters/letter-post.js';
import { LetterStore } from './letters/letter-store.js';
import { LetterRecords } from './letters/letter-records.js';
import { Letters } from './letters/letters.service.js';
import { CaseNotices } from './notices/case-notices.js';
import { CaseRecords } from './applications/case-records.js';
import { Decisions } from './decisions/decisions.service.js';
import { Duties } from './duties/duties.service.js';
import { DutyRegister } from './duties/duty-register.js';
import { Effects } from './decisions/effects.js';
import { HomelessnessJobs } from './homelessness.jobs.js';
import { AccountController } from './http/account.controller.js';
import { ApplicationsController } from './http/applications.controller.js';
import { ClocksController } from './http/clocks.controller.js';
import { LawController } from './http/law.controller.js';
import { LettersController } from './http/letters.controller.js';
import { PreviewsController } from './http/previews.controller.js';
import { ReminderPoliciesController } from './http/reminder-policies.controller.js';
import { ReviewsController } from './http/reviews.controller.js';
import { AccountPages } from './pages/account/account.pages.js';
import { CasesPages } from './pages/cases.pages.js';
import { DecisionPages } from './pages/decisions.pages.js';
import { EndingPages } from './pages/endings.pages.js';
import { AgreementPages } from './pages/reviews/agreement.pages.js';
import { AppealPages } from './pages/reviews/appeal.pages.js';
import { ReferralsInPages } from './pages/referrals-in/referrals-in.pages.js';
import { RoofPages } from './pages/roof/roof.pages.js';
import { ReminderPolicyPages } from './pages/policies/reminder-policy.pages.js';
import { LawPages } from './pages/law.pages.js';
import { LetterPages } from './pages/letters.pages.js';
import { ReviewRequestPages } from './pages/reviews/review-request.pages.js';
import { ReviewPages } from './pages/reviews/reviews.pages.js';
import { OwnCases } from './pages/own-case.js';
import { Notices } from './notices/notices.service.js';
import { OpenQuestions } from './applications/open-questions.js';
import { Relief } from './duties/relief.js';
import { AfterReviews } from './reviews/after-reviews.js';
import { Appeals } from './reviews/appeals.js';
import { Outcomes } from './reviews/outcomes.js';
import { Representations } from './reviews/representations.js';
import { ReviewAgreements } from './reviews/review-agreements.js';
import { ReviewQueries } from './reviews/review.queries.js';
import { OwedQueries } from './duties/owed.queries.js';
import { Explaining } from './changes-told/explaining.js';
import { OutOfArea } from './duties/out-of-area.js';
import { RoofWarnings } from './duties/roof-warnings.js';
import { Reviewers } from './reviews/reviewers.js';
import { ReviewOpening } from './reviews/review-opening.js';
import { ReviewSubjects } from './reviews/review-subjects.js';
import { ReviewStore } from './reviews/review-store.js';
import { ReviewTimes } from './reviews/review-times.js';
import { Reviews } from './reviews/reviews.service.js';
import { Roof } from './duties/roof.js';
import { Meanwhile } from './meanwhile/meanwhile.service.js';
import { RoofAnswerQueries } from './meanwhile/roof-answers.queries.js';
import { RoofController } from './http/roof.controller.js';
import { Authorisers } from './duties/authorisers.js';
import { AfterALetter } from './notices/after-a-letter.js';
import { TakingUpAgain } from './duties/taking-up-again.service.js';
import { OwedAgainPages } from './pages/reviews/owed-again.pages.js';
import { Warnings } from './warnings/warnings.service.js';
import { WarningsOver } from './warnings/warnings-over.js';
import { HousingOffers } from './offers/offers.service.js';
import { OffersOver } from './offers/offers-over.js';
import { OffersController } from './http/offers.controller.js';
import { OfferPages } from './pages/offers/offers.pages.js';
import { WarningsController } from './http/warnings.controller.js';
import { WarningPages } from './pages/warnings/warnings.pages.js';
import { BelongingsPages } from './pages/belongings/belongings.pages.js';
import { AssessmentPages } from './pages/plan/assessment.pages.js';
import { PlanChangePages } from './pages/plan/plan-change.pages.js';
import { PlanPages } from './pages/plan/plan.pages.js';
import { Previews } from './decisions/previews.service.js';
import { Supervisors } from './decisions/supervisors.js';

@Module({
  imports: [DirectoryModule, PeopleModule, TasksModule, PlacementsModule],
  controllers: [
    AccountController,
    ApplicationsController,
    AssessmentsController,
    ClocksController,
    LawController,
    ReviewsController,
    RoofController,
    LettersController,
    BelongingsController,
    ChildrenPlacedController,
    HelpAskedController,
    ChangesToldController,
    CaseHouseholdController,
    ReferralsInController,
    PreviewsController,
    ReminderPoliciesController,
    WarningsController,
    OffersController,
    AccountPages,
    ReviewRequestPages,
    ReviewPages,
    DecisionPages,
    EndingPages,
    LetterPages,
    LawPages,
    ReminderPolicyPages,
    ReferralsInPages,
    RoofPages,
    WarningPages,
    PlanChangePages,
    AssessmentPages,
    PlanPages,
    BelongingsPages,
    BelongingsDealingPages,
    ChildrenPlacedPages,
    AbuseToldPages,
    HandOverPages,
    HelpAskedPages,
    ChangesToldPages,
    ChildrensServicesPages,
    OfferPages,
    OwedAgainPages,
    AppealPages,
    AgreementPages,
    CasesPages,
  ],
  providers: [
    OwnCases,
    AccountQueries,
    Accounts,
    Applications,
    ApplyingAgain,
    ApplicationQueries,
    AssessmentQueries,
    Assessments,
    BelongingsProtection,
    BelongingsQueries,
    DealingWithBelongings,
    EscortForBelongings,
    ChildrenPlaced,
    ChildrenPlacedJobs,
    ChildrenPlacedQueries,
    TellingOfChildren,
    HelpAskedQueries,
    HelpFromOthers,
    ChangesToldQueries,
    ChangesToTell,
    CaseClocks,
    AbuseTold,
    CaseOwners,
    ClockSweep,
    ClockSweepJobs,
    ReminderPolicies,
    CaseHouseholds,
    AskingAboutChildren,
    ChildrensReferrals,
    CaseNews,
    CaseNotices,
    CaseRecords,
    Decisions,
    Duties,
    DutyRegister,
    Effects,
    HomelessnessJobs,
    HousingPlanJobs,
    HousingPlans,
    PlanQueries,
    PlanStore,
    PlanTasks,
    WrittenNotice,
    Notices,
    Letters,
    LetterRecords,
    LetterStore,
    LetterPost,
    OpenQuestions,
    OwedQueries,
    Previews,
    ReferralInQueries,
    ReferralsIn,
    Relief,
    AfterReviews,
    Appeals,
    Outcomes,
    Representations,
    Reviewers,
    ReviewAgreements,
    ReviewQueries,
    ReviewOpening,
    ReviewStore,
    ReviewSubjects,
    ReviewTimes,
    Reviews,
    OutOfArea,
    Roof,
    RoofWarnings,
    Explaining,
    Meanwhile,
    RoofAnswerQueries,
    Supervisors,
    Authorisers,
    TakingUpAgain,
    AfterALetter,
    Warnings,
    WarningsOver,
    HousingOffers,
    OffersOver,
  ],
  exports: [
    AccountQueries,
    AssessmentQueries,
    PlanQueries,
    Applications,
    ApplyingAgain,
    ApplicationQueries,
    Decisions,
    Duties,
    Notices,
    OwedQueries,
    Relief,
    Reviews,
  ],
})
export class HomelessnessModule {}
