import { codeLists } from '../../shared/code-lists.js';

/** How a check finds a tenancy: what the home is like for them, and never what they are like in it. */
export const TENANCY_FOUND = {
  settled: 'They are settled',
  'some-worries': 'Something worries them or their worker',
  'at-risk': 'The home may be lost, or is not safe any more',
} as const;

export type TenancyFound = keyof typeof TENANCY_FOUND;

export function isTenancyFound(code: string | null): code is TenancyFound {
  return code !== null && Object.hasOwn(TENANCY_FOUND, code);
}

codeLists({ tenancyChecks: TENANCY_FOUND });
