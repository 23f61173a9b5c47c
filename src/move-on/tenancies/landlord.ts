import type { ProviderType } from '../../law/providers.js';
import type { LandlordKind } from '../../law/domestic-abuse/tenancy-forms.js';

/** How a landlord in the directory lets homes. */
export function landlordKindOf(type: ProviderType): LandlordKind {
  if (type === 'local-housing-authority') return 'council';
  return type === 'private-registered-provider' ? 'registered-provider' : 'private';
}
