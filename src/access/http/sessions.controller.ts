import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsEmail, IsOptional, IsString, Matches, MaxLength, MinLength } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { UserActor } from '../../platform/database/actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SignIn } from '../sign-in.service.js';
import { May, Public } from './may.js';

export class SignInBody {
  @IsEmail({ require_tld: false })
  @MaxLength(254)
  readonly email: string;

  @IsString()
  @MinLength(1)
  @MaxLength(200)
  readonly password: string;

  /** Six digits, for accounts with a second factor. */
  @IsOptional()
  @IsString()
  @Matches(/^\d{6}$/)
  readonly oneTimeCode?: string;
}

@ApiTags('Sign in')
@Controller()
export class SessionsController {
  constructor(
    private readonly signIn: SignIn,
    private readonly work: UnitOfWork,
  ) {}

  @Post('sessions')
  @Public()
  open(@Body() body: SignInBody, @Req() request: FastifyRequest) {
    return this.signIn.signIn(body.email, body.password, request.id, body.oneTimeCode);
  }

  @Get('me')
  @May('session.own')
  me() {
    const { userId, userName, roles, organisationId, organisationName, organisationType } = this.work
      .actor as UserActor;
    return {
      id: userId,
      name: userName,
      roles,
      organisation: { id: organisationId, name: organisationName, type: organisationType },
    };
  }

  @Delete('sessions/current')
  @HttpCode(204)
  @May('session.own')
  close() {
    return this.signIn.signOut();
  }
}
