import { labelOf } from '../../shared/code-lists.js';
import type { OrderView } from '../orders/order.queries.js';
import type { RiskLevel } from '../risk/risk.rules.js';
import type { SanctuaryStatus } from '../sanctuary/sanctuary.states.js';

export const LEVEL_COLOURS: Record<RiskLevel, string> = { high: 'red', medium: 'orange', standard: 'blue' };

export const SANCTUARY_WORDS: Record<SanctuaryStatus, string> = {
  offered: 'Offered, with a place elsewhere. They have not said yet what they want.',
  wanted: 'They want to stay. The home has not been surveyed yet.',
  'not-wanted': 'They do not want to stay there. Nothing else has changed.',
  surveyed: 'The home has been surveyed, and measures are under way.',
  'made-safe': 'All measures are done and sound.',
  ended: 'This has ended.',
};

/** An order as it is shown: its kind and what it forbids in words, and whether it protects today. */
export function orderLine(order: OrderView) {
  return {
    ...order,
    words: labelOf('protectiveOrders', order.kind),
    forbidden: order.forbids.map((code) => labelOf('protectiveOrderForbids', code) ?? code),
    ended: order.endReason && labelOf('protectiveOrderEndReasons', order.endReason),
  };
}
