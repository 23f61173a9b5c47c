import { Module } from '@nestjs/common';
import { AccommodationModule } from '../accommodation/accommodation.module.js';
import { AvailabilityModule } from '../availability/availability.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { PeopleModule } from '../people/people.module.js';
import { TasksModule } from '../tasks/tasks.module.js';
import { ArrivalChecks } from './stays/arrival-checks.js';
import { Answers } from './offers/answers.service.js';
import { EmergencyNeeds } from './emergency/emergency-need.js';
import { NightPlaces } from './emergency/emergency-place.js';
import { EmergencyPlacing } from './emergency/emergency.service.js';
import { EmergencyController } from './http/emergency.controller.js';
import { Holds } from './offers/holds.service.js';
import { HouseholdPlacementsController } from './http/household-placements.controller.js';
import { PlacementsController } from './http/placements.controller.js';
import { ReferralPoliciesController } from './http/referral-policies.controller.js';
import { AddressOfPlacementPages } from './pages/address-of-placement.pages.js';
import { HouseholdsPages } from './pages/households.pages.js';
import { MembersPages } from './pages/members.pages.js';
import { MoveStayPages } from './pages/provider/move-stay.pages.js';
import { OfferPages } from './pages/offer.pages.js';
import { CloseRoomPages } from './pages/provider/close-room.pages.js';
import { PeopleOfRooms } from './pages/provider/people-of-rooms.js';
import { ArrivalsPages } from './pages/provider/arrivals.pages.js';
import { ReferralsPages } from './pages/provider/referrals.pages.js';
import { StayShown } from './pages/provider/stay-shown.js';
import { PlacementShown } from './pages/placement-shown.js';
import { TonightPages } from './pages/tonight.pages.js';
import { TransferPages } from './pages/transfer.pages.js';
import { StayPages } from './pages/provider/stay.pages.js';
import { NewRoomPages } from './pages/provider/new-room.pages.js';
import { RoomOfferPages } from './pages/provider/room-offer.pages.js';
import { RoomPages } from './pages/provider/room.pages.js';
import { AnswersPolicyPages } from './pages/answers-policy.pages.js';
import { PlacementPage } from './pages/placement.pages.js';
import { PlacesPages } from './pages/places.pages.js';
import { OfferTasks } from './offers/offer-tasks.js';
import { Offers } from './offers/offers.service.js';
import { Overstays } from './stays/overstays.service.js';
import { PlacementPages } from './placement-pages.queries.js';
import { HomeQueries } from './home.queries.js';
import { PlacementQueries } from './placement.queries.js';
import { PlacementStore } from './placement-store.js';
import { PlacementTasks } from './placement-tasks.js';
import { PlacementAccess } from './placements.access.js';
import { PlacementJobs } from './placements.jobs.js';
import { ReferralPolicyQueries } from './offers/referral-policies.queries.js';
import { ReferralPolicies } from './offers/referral-policies.service.js';
import { OwnAnswerTimes } from './offers/answer-times.js';
import { ReferralTargets } from './offers/referral-targets.js';
import { FamilyNightsWatch } from './stays/family-nights-watch.js';
import { CurrentStays } from './stays/current-stays.js';
import { LawfulStay } from './stays/lawful-stay.js';
import { SecondLooks } from './stays/second-looks.js';
import { StayTasks } from './stays/stay-tasks.js';
import { Stays } from './stays/stays.service.js';
import { Transfers } from './stays/transfers.service.js';
import { UnitTime } from './unit-time.js';
import { UnmetNeedJobs } from './unmet-need.jobs.js';

@Module({
  imports: [DirectoryModule, PeopleModule, TasksModule, AccommodationModule, AvailabilityModule],
  controllers: [
    PlacementsController,
    ReferralPoliciesController,
    EmergencyController,
    HouseholdPlacementsController,
    HouseholdsPages,
    MembersPages,
    OfferPages,
    PlacesPages,
    TonightPages,
    PlacementPage,
    TransferPages,
    AddressOfPlacementPages,
    RoomPages,
    ReferralsPages,
    ArrivalsPages,
    StayPages,
    MoveStayPages,
    CloseRoomPages,
    RoomOfferPages,
    NewRoomPages,
    AnswersPolicyPages,
  ],
  providers: [
    Offers,
    OfferTasks,
    ReferralPolicies,
    ReferralPolicyQueries,
    OwnAnswerTimes,
    ReferralTargets,
    Holds,
    Answers,
    ArrivalChecks,
    Stays,
    StayTasks,
    Overstays,
    LawfulStay,
    CurrentStays,
    FamilyNightsWatch,
    Transfers,
    PlacementQueries,
    HomeQueries,
    PlacementPages,
    PeopleOfRooms,
    StayShown,
    PlacementShown,
    PlacementStore,
    PlacementTasks,
    PlacementAccess,
    PlacementJobs,
    SecondLooks,
    NightPlaces,
    EmergencyNeeds,
    EmergencyPlacing,
    UnitTime,
    UnmetNeedJobs,
  ],
  exports: [Offers, Answers, Stays, CurrentStays, Transfers, PlacementQueries, HomeQueries, PlacementPages],
})
export class PlacementsModule {}
