import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { AnswerFilter } from './answer.filter.js';
import { Log } from '../platform/logging/log.js';
import { SentForms } from './forms/sent-forms.js';
import { PageAnswers } from './page-answers.js';
import { PageInterceptor } from './page.interceptor.js';
import { PageSessions } from './page-sessions.js';
import { Screen } from './screen.js';
import { SettingsPages } from './settings/settings.pages.js';
import { AccountPages } from './sign-in/account.pages.js';
import { GradesPages } from './sign-in/grades.pages.js';
import { StaffPages } from './sign-in/staff.pages.js';
import { SignInPages, SignOutPages, StillHerePages } from './sign-in/sign-in.pages.js';

/** What pages are made of, and the pages of signing in and out. */
@Global()
@Module({
  controllers: [SignInPages, SignOutPages, StillHerePages, AccountPages, StaffPages, GradesPages, SettingsPages],
  providers: [
    Screen,
    PageSessions,
    PageAnswers,
    SentForms,
    { provide: APP_INTERCEPTOR, useClass: PageInterceptor },
    {
      provide: APP_FILTER,
      inject: [Log, Screen, PageSessions],
      useFactory: (log: Log, screen: Screen, sessions: PageSessions) => new AnswerFilter(log, screen, sessions),
    },
  ],
  exports: [Screen, PageSessions],
})
export class WebModule {}
