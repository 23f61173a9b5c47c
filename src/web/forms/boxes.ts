import type { LocalDate } from '../../shared/local-date.js';
import type { Values } from './values.js';

/** A day as the three boxes of its field are filled with it; nothing for none. */
export function boxes(name: string, day: LocalDate | null | undefined): Values {
  if (!day) return {};
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  return {
    [`${name}-day`]: String(Number(dayOfMonth)),
    [`${name}-month`]: String(Number(month)),
    [`${name}-year`]: year,
  };
}
