import { Refusal } from '../../shared/refusal.js';

export function unknownLandlord(): Refusal {
  return Refusal.rule('unknown-landlord', 'There is no such landlord in the directory.', [
    {
      field: 'landlordProviderId',
      code: 'unknown',
      message: 'Choose a landlord from the directory, or add them to it.',
    },
  ]);
}
