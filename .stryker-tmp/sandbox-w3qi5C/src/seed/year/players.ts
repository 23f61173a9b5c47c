// @ts-nocheck
import type { INestApplicationContext } from '@nestjs/common';
import type { Role } from '../../access/roles.js';
import { StaffQueries } from '../../access/staff.queries.js';
import { Clock } from '../../platform/clock/clock.js';
import type { UserActor } from '../../platform/database/actor.js';
import { type Identify, UnitOfWork } from '../../platform/database/unit-of-work.js';
import { isRefusal, type Refusal } from '../../shared/refusal.js';
import { EVALUATION_ACCOUNTS } from '../accounts.js';

const ANSWERING: readonly Role[] = ['housing-officer', 'refuge-manager', 'complex-needs-coordinator'];

/** The staff of the evaluation, each acting with their own rights at an instant of the replayed year. */
export class Players {
  private readonly byEmail = new Map<string, UserActor>();
  private readonly answerers = new Map<string, UserActor>();

  private constructor(
    private readonly work: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  static async of(app: INestApplicationContext): Promise<Players> {
    const players = new Players(app.get(UnitOfWork), app.get(Clock));
    const staff = app.get(StaffQueries);
    await app.get(UnitOfWork).asSystem('evaluation-year', async () => {
      for (const { email, role } of EVALUATION_ACCOUNTS) {
        const actor = await staff.actorByEmail(email);
        if (!actor) throw new Error(`no evaluation account ${email}`);
        players.byEmail.set(email, actor);
        if (ANSWERING.includes(role) && !players.answerers.has(actor.organisationId)) {
          players.answerers.set(actor.organisationId, actor);
        }
      }
    });
    return players;
  }

  get(email: string): UserActor {
    const actor = this.byEmail.get(email);
    if (!actor) throw new Error(`no evaluation account ${email}`);
    return actor;
  }

  /** Who answers for a provider: somebody of its own, or `otherwise` where nobody there signs in. */
  answering(providerId: string, otherwise: UserActor): UserActor {
    return this.answerers.get(providerId) ?? otherwise;
  }

  /** One for each provider with staff of its own. */
  allAnswering(): readonly UserActor[] {
    return [...this.answerers.values()];
  }

  /** Runs `act` as `who` at `instant`, in one transaction with their rights. */
  as<T>(who: UserActor, instant: Date, act: () => Promise<T>): Promise<T | Refusal> {
    return this.clock.at(instant, () => this.work.run(identifyAs(who), act));
  }
}

/** The result of something that the replay knows to be possible. */
export function granted<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`the replayed year was refused: ${result.code} (${result.detail})`);
  return result;
}

function identifyAs(who: UserActor): Identify {
  return async (query) => {
    await query(
      `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.roles', $3, true)`,
      [who.userId, who.organisationId, who.roles.join(',')],
    );
    return who;
  };
}
