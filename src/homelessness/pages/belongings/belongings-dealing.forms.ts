import {
  BELONGINGS_DEALINGS,
  type BelongingsDealing,
  HOMES_ENTERED,
  type HomeEntered,
} from '../../../law/homelessness/co-operation/dealing-with-belongings.js';
import { FormErrors } from '../../../web/answer.js';
import { choice, day, type Field, optional, readForm, text, ticked, yesOrNo } from '../../../web/forms/fields.js';
import { one, type Values } from '../../../web/forms/values.js';
import type { NewDealing } from '../../belongings/dealing-with-belongings.service.js';

export const DEALING_KINDS = Object.keys(BELONGINGS_DEALINGS) as BelongingsDealing[];

const SUM = /^(\d{1,4})(?:\.(\d\d))?$/;

/** A sum of pounds and pence as people write it, in pence. */
const pence =
  (missing: string): Field<number> =>
  (values, name) => {
    const typed = one(values, name)?.replace('£', '').trim();
    if (!typed) return { wrong: missing };
    const [, pounds, rest = '00'] = SUM.exec(typed) ?? [];
    const value = Number(pounds) * 100 + Number(rest);
    return value > 0 ? { value } : { wrong: 'Enter a sum like 12.50' };
  };

const on = (what: string) => day(`Enter the day on which ${what}`);

const FORMS = {
  'conditions-told': {
    on: on('they were told'),
    what: text('Write the conditions, as they were told', 4000),
    charges: yesOrNo('Say whether there are charges'),
    disposal: yesOrNo('Say whether belongings may be disposed of'),
  },
  'home-entered': {
    on: on('the home was entered'),
    home: choice(Object.keys(HOMES_ENTERED) as HomeEntered[], 'Say which home was entered'),
    atReasonableTime: yesOrNo('Say whether it was a reasonable time'),
    withPolice: yesOrNo('Say whether the police came along'),
    whyWithoutPolice: optional(text('', 1000)),
    what: text('Write what was done', 4000),
  },
  charged: {
    on: on('they were charged'),
    amountPence: pence('Enter how much'),
    what: text('Write what the charge is for', 4000),
  },
  'disposed-of': {
    on: on('they were disposed of'),
    what: text('Write what was disposed of, and how', 4000),
    circumstanceCame: ticked,
  },
};

/** What was done with belongings, as it was typed. */
export function readDealing(kind: BelongingsDealing, values: Values): NewDealing | FormErrors {
  const typed = readForm(FORMS[kind], values);
  return typed instanceof FormErrors ? typed : ({ kind, ...typed } as NewDealing);
}
