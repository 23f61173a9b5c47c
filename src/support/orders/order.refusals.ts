import { Refusal } from '../../shared/refusal.js';

/** 409: an order that was ended stays as it is. */
export function orderOver(): Refusal {
  return Refusal.clash('order-over', 'This order has been ended already. Record the one that holds now.');
}

/** 422: no order ends before its first day. */
export function endsBeforeItBegins(field: string): Refusal {
  return Refusal.rule('ends-before-it-begins', 'An order does not end before the day on which it was made.', [
    { field, code: 'ends-before-it-begins', message: 'Enter the day on which it was made or a later one.' },
  ]);
}

/** 422: what is said of an order cannot have happened before there was one. */
export function beforeTheOrder(field: string, message: string): Refusal {
  return Refusal.rule('before-the-order', message, [
    { field, code: 'before-the-order', message: 'Enter the day on which it was made or a later one.' },
  ]);
}
