import { mayDo, type Permission } from '../../access/roles.js';
import type { Asked } from '../../web/asked.js';
import type { WholeApplication } from '../applications/application.queries.js';

/** Whether somebody may do this on a case: their role allows it, and their council took the application. Others may only read it. */
export function mayDoOn({ authorityCode }: WholeApplication, { actor }: Asked, act: Permission): boolean {
  return mayDo(actor.roles, act) && actor.organisationArea === authorityCode;
}
