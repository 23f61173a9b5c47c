import { Injectable } from '@nestjs/common';
import { mayDo, type Permission } from '../../access/roles.js';
import type { Asked } from '../../web/asked.js';
import { ApplicationQueries, type WholeApplication } from '../applications/application.queries.js';

/** Whether somebody may do this on a case: their role allows it, and their council took the application. Others may only read it. */
export function mayDoOn({ authorityCode }: WholeApplication, { actor }: Asked, act: Permission): boolean {
  return mayDo(actor.roles, act) && actor.organisationArea === authorityCode;
}

/** Cases for the pages of what only the council that took them does. */
@Injectable()
export class OwnCases {
  constructor(private readonly applications: ApplicationQueries) {}

  /** The case in the address, for somebody who may do this on it; null for everybody else, who are told that there is no such page. */
  async one(asked: Asked, act: Permission): Promise<WholeApplication | null> {
    const application = await this.applications.whole(asked.id());
    return application && mayDoOn(application, asked, act) ? application : null;
  }
}
