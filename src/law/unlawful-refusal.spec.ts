import { housingAct1996 } from './citation.js';
import { unlawful } from './unlawful-step.js';
import { unlawfulRefusal } from './unlawful-refusal.js';

const step = (more: Parameters<typeof unlawful>[4] = {}) =>
  unlawful('RL-b', [housingAct1996('189B(7)(b)')], 'The 56 days are not over.', ['Keep the duty going.'], more);

describe('what the law forbids, as an answer', () => {
  it('names the rule, its source and what may be done instead', () => {
    expect(unlawfulRefusal(step())).toMatchObject({
      ...{ kind: 'rule', code: 'unlawful-step', detail: 'The 56 days are not over.', errors: [] },
      extra: { rule: 'RL-b', citation: 'Housing Act 1996 s.189B(7)(b)', insteadYouMay: ['Keep the duty going.'] },
    });
    expect(unlawfulRefusal(step()).extra).not.toHaveProperty('override');
  });

  it('stands at the field that it is about', () => {
    const { errors, detail } = unlawfulRefusal(step({ field: 'endedOn' }));
    expect(errors).toEqual([{ field: 'endedOn', code: 'unlawful-step', message: detail }]);
  });

  it('says who may lift it', () => {
    expect(unlawfulRefusal(step({ override: 'supervisor' })).extra).toMatchObject({ override: 'supervisor' });
  });
});
