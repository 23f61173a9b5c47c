import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { codeLists } from '../../shared/code-lists.js';

export const TENURES = [
  'secure-lifetime',
  'secure-flexible',
  'introductory',
  'assured',
  'licence',
] as const satisfies readonly Tenure[];

export function isTenure(code: string): code is Tenure {
  return (TENURES as readonly string[]).includes(code);
}

codeLists({ tenures: TENURES });
