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

export function recordedAlready(): Refusal {
  return Refusal.clash(
    'tenancy-recorded-already',
    'This tenancy is on record already: the same household, landlord, form and first day. Look at it, or end it first.',
  );
}
