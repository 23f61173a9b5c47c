import { codeLists } from '../../shared/code-lists.js';

/** What somebody who harms is to the person. */
export const RELATIONSHIPS = [
  'partner',
  'former-partner',
  'parent',
  'child',
  'sibling',
  'other-relative',
  'carer',
  'friend-or-acquaintance',
  'stranger',
] as const;
export type PerpetratorRelationship = (typeof RELATIONSHIPS)[number];

codeLists({ perpetratorRelationships: RELATIONSHIPS });
