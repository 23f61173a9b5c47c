import { choice, day, optional } from '../../web/forms/fields.js';
import { CLOSURE_REASONS, COST_BEARERS } from '../availability.codes.js';

/** For how long a room, or all rooms of a house, are taken out of use. */
export const CLOSED_DAYS = {
  from: day('Enter the first day on which it is closed'),
  to: optional(day('')),
};

/** All that is asked when they are. */
export const CLOSING = {
  ...CLOSED_DAYS,
  reason: choice(CLOSURE_REASONS, 'Choose why it is closed'),
  costBearer: choice(COST_BEARERS, 'Say who bears the cost meanwhile'),
};
