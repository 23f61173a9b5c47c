// @ts-nocheck
import type { ProviderType } from '../law/providers.js';
import { codeLists } from '../shared/code-lists.js';

/** Who may let units. With the category and a charity's objects it decides what is relevant accommodation. */
export const PROVIDER_TYPES = [
  'local-housing-authority',
  'private-registered-provider',
  'registered-charity',
  'voluntary',
  'private-landlord',
  'other',
] as const satisfies readonly ProviderType[];

codeLists({ providerTypes: PROVIDER_TYPES });
