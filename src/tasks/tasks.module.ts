import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { PeopleModule } from '../people/people.module.js';
import { AbsenceQueries } from './absences/absence.queries.js';
import { Absences } from './absences/absences.service.js';
import { Assignments } from './assignment/assignments.service.js';
import { AbsencesController } from './http/absences.controller.js';
import { EscalationJobs } from './escalation/escalation.jobs.js';
import { Escalation } from './escalation/escalation.js';
import { TaskPoliciesController } from './http/task-policies.controller.js';
import { TasksController } from './http/tasks.controller.js';
import { TeamsController } from './http/teams.controller.js';
import { AwayPages } from './pages/away.pages.js';
import { HowSoonPages } from './pages/how-soon.pages.js';
import { ReassignPages } from './pages/reassign.pages.js';
import { TasksPages } from './pages/tasks.pages.js';
import { TeamsPages } from './pages/teams.pages.js';
import { TaskPolicies } from './policies/task-policies.service.js';
import { TaskQueries } from './task.queries.js';
import { TaskRows } from './task-rows.js';
import { TaskJobs } from './tasks.jobs.js';
import { Tasks } from './tasks.service.js';
import { TaskSubjects } from './subjects/task-subjects.js';
import { TeamQueries } from './teams/team.queries.js';
import { Teams } from './teams/teams.service.js';

@Module({
  imports: [DiscoveryModule, PeopleModule],
  // `/tasks/:id` comes last: it would take the others' names for ids.
  controllers: [
    TasksController,
    TaskPoliciesController,
    TeamsController,
    AbsencesController,
    ReassignPages,
    AwayPages,
    HowSoonPages,
    TeamsPages,
    TasksPages,
  ],
  providers: [
    Tasks,
    TaskPolicies,
    Escalation,
    EscalationJobs,
    TaskQueries,
    TaskRows,
    TaskJobs,
    Assignments,
    Teams,
    TeamQueries,
    Absences,
    AbsenceQueries,
    TaskSubjects,
  ],
  exports: [Tasks, TaskQueries, TaskSubjects, Assignments],
})
export class TasksModule {}
