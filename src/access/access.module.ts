import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { RequestInterceptor } from './http/request.interceptor.js';
import { RefusedActs } from './http/refused-acts.js';
import { SessionsController } from './http/sessions.controller.js';
import { TokenHolder } from './http/token-holder.js';
import { UsersController } from './http/users.controller.js';
import { LostCodes } from './lost-codes.service.js';
import { OpenSessions } from './open-sessions.js';
import { SecondFactor } from './second-factor.service.js';
import { SignIn } from './sign-in.service.js';
import { StaffQueries } from './staff.queries.js';
import { UnsentForms } from './unsent-forms.service.js';
import { Staff } from './staff.service.js';

@Global()
@Module({
  controllers: [SessionsController, UsersController],
  providers: [
    TokenHolder,
    RefusedActs,
    SecondFactor,
    LostCodes,
    SignIn,
    OpenSessions,
    UnsentForms,
    Staff,
    StaffQueries,
    { provide: APP_INTERCEPTOR, useClass: RequestInterceptor },
  ],
  exports: [TokenHolder, RefusedActs, SecondFactor, LostCodes, SignIn, OpenSessions, UnsentForms, Staff, StaffQueries],
})
export class AccessModule {}
