import { type DynamicModule, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AccessModule } from '../access/access.module.js';
import { mayDo, type Permission } from '../access/roles.js';
import { StaffQueries } from '../access/staff.queries.js';
import { readSurroundings } from '../boot/surroundings.js';
import { ENTITIES } from '../entities.js';
import type { UserActor } from '../platform/database/actor.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { PlatformModule } from '../platform/platform.module.js';
import { isRefusal, type Refusal } from '../shared/refusal.js';

/** What a command runs under. */
export interface Terms {
  readonly command: string;
  readonly email: string;
  readonly permission: Permission;
  /** What is said to somebody without it. */
  readonly mayNot: string;
  /** The parts of the product that it needs. */
  readonly features: readonly Type[];
}

@Module({})
class Started {
  static with(features: readonly Type[]): DynamicModule {
    const platform = PlatformModule.in(readSurroundings(process.env), ENTITIES);
    return { module: Started, imports: [platform, AccessModule, ...features] };
  }
}

/** Runs something on the machine of the installation in the name of one of its staff: what they may not do, it does not either. */
export class InTheirName {
  private constructor(
    readonly app: INestApplicationContext,
    private readonly command: string,
    private readonly actor: UserActor,
  ) {}

  /** Starts what the command needs without HTTP, runs `act` and ends it again. Throws, in words for a terminal, when they are nobody or may not. */
  static async run(
    { command, email, permission, mayNot, features }: Terms,
    act: (they: InTheirName) => Promise<void>,
  ): Promise<void> {
    const app = await NestFactory.createApplicationContext(Started.with(features), { logger: false });
    try {
      const actor = await actorOf(app, command, email);
      if (!mayDo(actor.roles, permission)) throw new Error(mayNot);
      await act(new InTheirName(app, command, actor));
    } finally {
      await app.close();
    }
  }

  /** One transaction with their rights. */
  do<T>(act: () => Promise<T>): Promise<T> {
    const work = this.app.get(UnitOfWork);
    return work.asSystem(this.command, () => work.actAs(this.actor, act));
  }
}

/** What was asked for; a refusal is thrown as its words. */
export function granted<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error([result.detail, ...result.errors.map(({ message }) => message)].join('\n'));
  return result;
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function actorOf(app: INestApplicationContext, command: string, email: string): Promise<UserActor> {
  const staff = app.get(StaffQueries);
  const actor = await app.get(UnitOfWork).asSystem(command, async () => {
    const known = await staff.actorByEmail(email);
    return known && staff.activeActor(known.userId);
  });
  if (!actor) throw new Error('Nobody who may sign in has the e-mail address after --as.');
  return actor;
}
