import type { Tenure } from '../../law/domestic-abuse/secure-tenancies.js';
import { codeLists } from '../../shared/code-lists.js';

export const TENURE_WORDS: Readonly<Record<Tenure, string>> = {
  'secure-lifetime': 'Secure, for life',
  'secure-flexible': 'Secure, for a fixed term',
  introductory: 'Introductory',
  assured: 'Assured',
  'assured-shorthold': 'Assured shorthold',
  licence: 'Licence',
};
export const TENURES = Object.keys(TENURE_WORDS) as Tenure[];

export function isTenure(code: string): code is Tenure {
  return Object.hasOwn(TENURE_WORDS, code);
}

codeLists({ tenures: TENURE_WORDS });
