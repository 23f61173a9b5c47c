import { localDate } from '../../shared/local-date.js';
import { type HelpWanted, refuseAnswerBy, refuseBefore, refuseMove, refuseRequest } from './help-asked.rules.js';

const day = localDate;
const wanted: HelpWanted = {
  ...{ body: 'local-housing-authority', authorityCode: 'E07000128', sharesInformation: true },
  ...{ agreedOn: day('2026-03-10'), askedOn: day('2026-03-10'), answerBy: day('2026-03-17') },
};

it.each<[string, Partial<HelpWanted>, string | null]>([
  ['with their agreement of that day', {}, null],
  ['with an agreement that came later', { agreedOn: day('2026-03-11') }, 'not-agreed-to-share'],
  ['without an agreement', { agreedOn: null }, 'not-agreed-to-share'],
  ['that says nothing of them', { sharesInformation: false, agreedOn: null }, null],
  ['that says nothing of them, with an agreement', { sharesInformation: false }, 'not-agreed-to-share'],
  ['of a council that is not named', { authorityCode: null }, 'which-council'],
  ['of a landlord who is no council', { body: 'private-registered-provider' }, 'which-council'],
  ['of a landlord', { body: 'private-registered-provider', authorityCode: null }, null],
  ['where they are not safe', { authorityCode: 'E07000123' }, 'area-not-safe'],
  [
    'where they are not safe, of social services',
    { authorityCode: 'E07000123', body: 'social-services' },
    'area-not-safe',
  ],
  ['to be answered the same day', { answerBy: day('2026-03-10') }, null],
  ['to be answered the day before', { answerBy: day('2026-03-09') }, 'answer-by-too-early'],
])('a request %s', (_, more, code) => {
  expect(refuseRequest({ ...wanted, ...more }, ['E07000123'])?.code ?? null).toBe(code);
});

it('is chased and answered from the day it was asked on, until it is answered', () => {
  expect(refuseBefore('chasedOn', day('2026-03-10'), day('2026-03-10'))).toBeNull();
  expect(refuseBefore('chasedOn', day('2026-03-09'), day('2026-03-10'))?.code).toBe('before-it-was-asked');
  expect(refuseAnswerBy(day('2026-03-09'), day('2026-03-10'))?.code).toBe('answer-by-too-early');
  expect(refuseMove('asked', 'chase')).toBeNull();
  expect(refuseMove('asked', 'answer')).toBeNull();
  expect(refuseMove('answered', 'chase')?.code).toBe('help-answered');
});
