// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import { localDate } from '../shared/local-date.js';
import { childrensWellbeingAct2026, domesticAbuseAct2021, guidance, housingAct1996, referralDecisionsOrder1998, reviewRegulations2018, strategyRegulations2021, suitabilityOrder2003 } from './citation.js';
import { type ClockCode, of, type TimeLimit } from './time-limit.js';
const since = stryMutAct_9fa48("4593") ? () => undefined : (stryCov_9fa48("4593"), (() => {
  const since = (from: string, to: string | null = null): TimeLimit['inForce'] => stryMutAct_9fa48("4594") ? {} : (stryCov_9fa48("4594"), {
    from: localDate(from),
    to: (stryMutAct_9fa48("4597") ? to !== null : stryMutAct_9fa48("4596") ? false : stryMutAct_9fa48("4595") ? true : (stryCov_9fa48("4595", "4596", "4597"), to === null)) ? null : localDate(to)
  });
  return since;
})());
const ALWAYS: TimeLimit['inForce'] = stryMutAct_9fa48("4598") ? {} : (stryCov_9fa48("4598"), {
  from: null,
  to: null
});
const SINCE_1996_ACT = since(stryMutAct_9fa48("4599") ? "" : (stryCov_9fa48("4599"), '1997-01-20'));
const SINCE_REDUCTION_ACT = since(stryMutAct_9fa48("4600") ? "" : (stryCov_9fa48("4600"), '2018-04-03'));
const SINCE_PART_4 = since(stryMutAct_9fa48("4601") ? "" : (stryCov_9fa48("4601"), '2021-10-01'));
const SINCE_GDPR = since(stryMutAct_9fa48("4602") ? "" : (stryCov_9fa48("4602"), '2018-05-25'));
const AGREED_IN_WRITING = stryMutAct_9fa48("4603") ? "" : (stryCov_9fa48("4603"), 'agreed in writing by the applicant and the reviewer');
const REVIEW_DONE = stryMutAct_9fa48("4604") ? "" : (stryCov_9fa48("4604"), 'notice of the review decision (s.203(3))');

/** Every clock of the register. A number of days, weeks, months or years laid down by law stands here, or in other-periods.ts, alone. */
export const TIME_LIMITS: Readonly<Record<ClockCode, TimeLimit>> = stryMutAct_9fa48("4605") ? {} : (stryCov_9fa48("4605"), {
  'K-01': stryMutAct_9fa48("4606") ? {} : (stryCov_9fa48("4606"), {
    name: stryMutAct_9fa48("4607") ? "" : (stryCov_9fa48("4607"), 'Threatened with homelessness'),
    length: of(56, stryMutAct_9fa48("4608") ? "" : (stryCov_9fa48("4608"), 'day')),
    dayOne: stryMutAct_9fa48("4609") ? "" : (stryCov_9fa48("4609"), 'the day on which the question is asked'),
    counting: stryMutAct_9fa48("4610") ? "" : (stryCov_9fa48("4610"), 'included'),
    stopsOn: stryMutAct_9fa48("4611") ? "" : (stryCov_9fa48("4611"), 'nothing: it is a window, asked afresh each day'),
    source: housingAct1996(stryMutAct_9fa48("4612") ? "" : (stryCov_9fa48("4612"), '175(4)-(5)')),
    confidence: stryMutAct_9fa48("4613") ? "" : (stryCov_9fa48("4613"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-02': stryMutAct_9fa48("4614") ? {} : (stryCov_9fa48("4614"), {
    name: stryMutAct_9fa48("4615") ? "" : (stryCov_9fa48("4615"), 'Relief duty'),
    length: of(56, stryMutAct_9fa48("4616") ? "" : (stryCov_9fa48("4616"), 'day')),
    dayOne: stryMutAct_9fa48("4617") ? "" : (stryCov_9fa48("4617"), 'the day first satisfied homeless and eligible, or of the s.199A(3) notice when a referral fails'),
    counting: stryMutAct_9fa48("4618") ? "" : (stryCov_9fa48("4618"), 'included'),
    stopsOn: stryMutAct_9fa48("4619") ? "" : (stryCov_9fa48("4619"), 'by itself, where priority need is accepted and intentional homelessness is not found; otherwise by notice'),
    source: housingAct1996(stryMutAct_9fa48("4620") ? "" : (stryCov_9fa48("4620"), '189B(4)-(7)')),
    confidence: stryMutAct_9fa48("4621") ? "" : (stryCov_9fa48("4621"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-03': stryMutAct_9fa48("4622") ? {} : (stryCov_9fa48("4622"), {
    name: stryMutAct_9fa48("4623") ? "" : (stryCov_9fa48("4623"), 'Prevention duty before it may be ended for time alone'),
    length: of(56, stryMutAct_9fa48("4624") ? "" : (stryCov_9fa48("4624"), 'day')),
    dayOne: stryMutAct_9fa48("4625") ? "" : (stryCov_9fa48("4625"), 'the day first satisfied threatened with homelessness and eligible'),
    counting: stryMutAct_9fa48("4626") ? "" : (stryCov_9fa48("4626"), 'included'),
    stopsOn: stryMutAct_9fa48("4627") ? "" : (stryCov_9fa48("4627"), 'notice; on ground PV-b from the first day after'),
    extendable: stryMutAct_9fa48("4628") ? "" : (stryCov_9fa48("4628"), 'runs on until notice is given'),
    source: housingAct1996(stryMutAct_9fa48("4629") ? "" : (stryCov_9fa48("4629"), '195(8)(b)')),
    confidence: stryMutAct_9fa48("4630") ? "" : (stryCov_9fa48("4630"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-04': stryMutAct_9fa48("4631") ? {} : (stryCov_9fa48("4631"), {
    name: stryMutAct_9fa48("4632") ? "" : (stryCov_9fa48("4632"), 'Reasonable prospect of accommodation'),
    length: of(6, stryMutAct_9fa48("4633") ? "" : (stryCov_9fa48("4633"), 'month')),
    dayOne: stryMutAct_9fa48("4634") ? "" : (stryCov_9fa48("4634"), 'the date of the notice on ground RL-a or PV-a'),
    counting: stryMutAct_9fa48("4635") ? "" : (stryCov_9fa48("4635"), 'included'),
    stopsOn: stryMutAct_9fa48("4636") ? "" : (stryCov_9fa48("4636"), 'nothing: accommodation must be likely to last throughout'),
    source: housingAct1996(stryMutAct_9fa48("4637") ? "" : (stryCov_9fa48("4637"), '189B(7)(a), 195(8)(a)')),
    confidence: stryMutAct_9fa48("4638") ? "" : (stryCov_9fa48("4638"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-05': stryMutAct_9fa48("4639") ? {} : (stryCov_9fa48("4639"), {
    name: stryMutAct_9fa48("4640") ? "" : (stryCov_9fa48("4640"), 'Asking for a review'),
    length: of(21, stryMutAct_9fa48("4641") ? "" : (stryCov_9fa48("4641"), 'day')),
    dayOne: stryMutAct_9fa48("4642") ? "" : (stryCov_9fa48("4642"), 'the day the applicant is notified of the decision'),
    counting: stryMutAct_9fa48("4643") ? "" : (stryCov_9fa48("4643"), 'included'),
    stopsOn: stryMutAct_9fa48("4644") ? "" : (stryCov_9fa48("4644"), 'the request is received'),
    extendable: stryMutAct_9fa48("4645") ? "" : (stryCov_9fa48("4645"), 'by the authority in writing, for any length; record who, why and the new day'),
    source: housingAct1996(stryMutAct_9fa48("4646") ? "" : (stryCov_9fa48("4646"), '202(3)')),
    confidence: stryMutAct_9fa48("4647") ? "" : (stryCov_9fa48("4647"), 'statute'),
    inForce: SINCE_1996_ACT
  }),
  'K-06': stryMutAct_9fa48("4648") ? {} : (stryCov_9fa48("4648"), {
    name: stryMutAct_9fa48("4649") ? "" : (stryCov_9fa48("4649"), 'Review decision: steps, or the prevention duty'),
    length: of(3, stryMutAct_9fa48("4650") ? "" : (stryCov_9fa48("4650"), 'week')),
    dayOne: stryMutAct_9fa48("4651") ? "" : (stryCov_9fa48("4651"), 'the day the request is made; again from the day regulation 7 representations are received'),
    counting: stryMutAct_9fa48("4652") ? "" : (stryCov_9fa48("4652"), 'included'),
    stopsOn: REVIEW_DONE,
    extendable: AGREED_IN_WRITING,
    source: reviewRegulations2018(stryMutAct_9fa48("4653") ? "" : (stryCov_9fa48("4653"), '9(1)(a)')),
    confidence: stryMutAct_9fa48("4654") ? "" : (stryCov_9fa48("4654"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-07': stryMutAct_9fa48("4655") ? {} : (stryCov_9fa48("4655"), {
    name: stryMutAct_9fa48("4656") ? "" : (stryCov_9fa48("4656"), 'Review decision: most decisions'),
    length: of(8, stryMutAct_9fa48("4657") ? "" : (stryCov_9fa48("4657"), 'week')),
    dayOne: stryMutAct_9fa48("4658") ? "" : (stryCov_9fa48("4658"), 'the day the request is made'),
    counting: stryMutAct_9fa48("4659") ? "" : (stryCov_9fa48("4659"), 'included'),
    stopsOn: REVIEW_DONE,
    extendable: AGREED_IN_WRITING,
    source: reviewRegulations2018(stryMutAct_9fa48("4660") ? "" : (stryCov_9fa48("4660"), '9(1)(b)')),
    confidence: stryMutAct_9fa48("4661") ? "" : (stryCov_9fa48("4661"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-08': stryMutAct_9fa48("4662") ? {} : (stryCov_9fa48("4662"), {
    name: stryMutAct_9fa48("4663") ? "" : (stryCov_9fa48("4663"), 'Review decision: referral conditions, by both authorities'),
    length: of(10, stryMutAct_9fa48("4664") ? "" : (stryCov_9fa48("4664"), 'week')),
    dayOne: stryMutAct_9fa48("4665") ? "" : (stryCov_9fa48("4665"), 'the day the request is made'),
    counting: stryMutAct_9fa48("4666") ? "" : (stryCov_9fa48("4666"), 'included'),
    stopsOn: REVIEW_DONE,
    extendable: AGREED_IN_WRITING,
    source: reviewRegulations2018(stryMutAct_9fa48("4667") ? "" : (stryCov_9fa48("4667"), '9(1)(c)')),
    confidence: stryMutAct_9fa48("4668") ? "" : (stryCov_9fa48("4668"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-09': stryMutAct_9fa48("4669") ? {} : (stryCov_9fa48("4669"), {
    name: stryMutAct_9fa48("4670") ? "" : (stryCov_9fa48("4670"), "Review decision: referee's decision on a referral"),
    length: of(12, stryMutAct_9fa48("4671") ? "" : (stryCov_9fa48("4671"), 'week')),
    dayOne: stryMutAct_9fa48("4672") ? "" : (stryCov_9fa48("4672"), 'the day the request is made'),
    counting: stryMutAct_9fa48("4673") ? "" : (stryCov_9fa48("4673"), 'included'),
    stopsOn: REVIEW_DONE,
    extendable: AGREED_IN_WRITING,
    source: reviewRegulations2018(stryMutAct_9fa48("4674") ? "" : (stryCov_9fa48("4674"), '9(1)(d), (2)')),
    confidence: stryMutAct_9fa48("4675") ? "" : (stryCov_9fa48("4675"), 'statute'),
    inForce: SINCE_REDUCTION_ACT,
    note: stryMutAct_9fa48("4676") ? "" : (stryCov_9fa48("4676"), 'The appointed person tells both authorities a week before the last day.')
  }),
  'K-10': stryMutAct_9fa48("4677") ? {} : (stryCov_9fa48("4677"), {
    name: stryMutAct_9fa48("4678") ? "" : (stryCov_9fa48("4678"), 'Written representations (reviews under K-06 only)'),
    length: of(2, stryMutAct_9fa48("4679") ? "" : (stryCov_9fa48("4679"), 'week')),
    dayOne: stryMutAct_9fa48("4680") ? "" : (stryCov_9fa48("4680"), 'the day the request is made'),
    counting: stryMutAct_9fa48("4681") ? "" : (stryCov_9fa48("4681"), 'included'),
    stopsOn: stryMutAct_9fa48("4682") ? "" : (stryCov_9fa48("4682"), 'representations are received'),
    extendable: AGREED_IN_WRITING,
    source: reviewRegulations2018(stryMutAct_9fa48("4683") ? "" : (stryCov_9fa48("4683"), '5(3)(b)')),
    confidence: stryMutAct_9fa48("4684") ? "" : (stryCov_9fa48("4684"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-11': stryMutAct_9fa48("4685") ? {} : (stryCov_9fa48("4685"), {
    name: stryMutAct_9fa48("4686") ? "" : (stryCov_9fa48("4686"), 'Authorities agree a person to review a referral decision'),
    length: of(5, stryMutAct_9fa48("4687") ? "" : (stryCov_9fa48("4687"), 'working-day')),
    dayOne: stryMutAct_9fa48("4688") ? "" : (stryCov_9fa48("4688"), 'the day the request is made'),
    counting: stryMutAct_9fa48("4689") ? "" : (stryCov_9fa48("4689"), 'included'),
    stopsOn: stryMutAct_9fa48("4690") ? "" : (stryCov_9fa48("4690"), 'the appointment'),
    source: reviewRegulations2018(stryMutAct_9fa48("4691") ? "" : (stryCov_9fa48("4691"), '6(2)')),
    confidence: stryMutAct_9fa48("4692") ? "" : (stryCov_9fa48("4692"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-12': stryMutAct_9fa48("4693") ? {} : (stryCov_9fa48("4693"), {
    name: stryMutAct_9fa48("4694") ? "" : (stryCov_9fa48("4694"), 'Asking the Local Government Association to appoint'),
    length: of(5, stryMutAct_9fa48("4695") ? "" : (stryCov_9fa48("4695"), 'working-day')),
    dayOne: stryMutAct_9fa48("4696") ? "" : (stryCov_9fa48("4696"), 'the last day of K-11'),
    counting: stryMutAct_9fa48("4697") ? "" : (stryCov_9fa48("4697"), 'included'),
    stopsOn: stryMutAct_9fa48("4698") ? "" : (stryCov_9fa48("4698"), 'the request is sent'),
    source: reviewRegulations2018(stryMutAct_9fa48("4699") ? "" : (stryCov_9fa48("4699"), '6(3)')),
    confidence: stryMutAct_9fa48("4700") ? "" : (stryCov_9fa48("4700"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-13': stryMutAct_9fa48("4701") ? {} : (stryCov_9fa48("4701"), {
    name: stryMutAct_9fa48("4702") ? "" : (stryCov_9fa48("4702"), 'Local Government Association appoints'),
    length: of(7, stryMutAct_9fa48("4703") ? "" : (stryCov_9fa48("4703"), 'day')),
    dayOne: stryMutAct_9fa48("4704") ? "" : (stryCov_9fa48("4704"), 'the day of the request to appoint'),
    counting: stryMutAct_9fa48("4705") ? "" : (stryCov_9fa48("4705"), 'included'),
    stopsOn: stryMutAct_9fa48("4706") ? "" : (stryCov_9fa48("4706"), 'the appointment'),
    source: reviewRegulations2018(stryMutAct_9fa48("4707") ? "" : (stryCov_9fa48("4707"), '6(3)')),
    confidence: stryMutAct_9fa48("4708") ? "" : (stryCov_9fa48("4708"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-14': stryMutAct_9fa48("4709") ? {} : (stryCov_9fa48("4709"), {
    name: stryMutAct_9fa48("4710") ? "" : (stryCov_9fa48("4710"), 'Papers to the appointed person'),
    length: of(5, stryMutAct_9fa48("4711") ? "" : (stryCov_9fa48("4711"), 'working-day')),
    dayOne: stryMutAct_9fa48("4712") ? "" : (stryCov_9fa48("4712"), 'the day of the appointment'),
    counting: stryMutAct_9fa48("4713") ? "" : (stryCov_9fa48("4713"), 'included'),
    stopsOn: stryMutAct_9fa48("4714") ? "" : (stryCov_9fa48("4714"), 'the papers are sent'),
    source: reviewRegulations2018(stryMutAct_9fa48("4715") ? "" : (stryCov_9fa48("4715"), '6(4)')),
    confidence: stryMutAct_9fa48("4716") ? "" : (stryCov_9fa48("4716"), 'statute'),
    inForce: SINCE_REDUCTION_ACT
  }),
  'K-15': stryMutAct_9fa48("4717") ? {} : (stryCov_9fa48("4717"), {
    name: stryMutAct_9fa48("4718") ? "" : (stryCov_9fa48("4718"), 'Appeal to the county court'),
    length: of(21, stryMutAct_9fa48("4719") ? "" : (stryCov_9fa48("4719"), 'day')),
    dayOne: stryMutAct_9fa48("4720") ? "" : (stryCov_9fa48("4720"), 'the day notified of the review decision, or the day it should have been notified; not itself counted'),
    counting: stryMutAct_9fa48("4721") ? "" : (stryCov_9fa48("4721"), 'excluded'),
    stopsOn: stryMutAct_9fa48("4722") ? "" : (stryCov_9fa48("4722"), 'the appeal is issued'),
    extendable: stryMutAct_9fa48("4723") ? "" : (stryCov_9fa48("4723"), 'by permission of the court only'),
    source: housingAct1996(stryMutAct_9fa48("4724") ? "" : (stryCov_9fa48("4724"), '204(2)-(2A)')),
    confidence: stryMutAct_9fa48("4725") ? "" : (stryCov_9fa48("4725"), 'statute'),
    inForce: SINCE_1996_ACT,
    courtOfficeRoll: stryMutAct_9fa48("4726") ? false : (stryCov_9fa48("4726"), true)
  }),
  'K-16': stryMutAct_9fa48("4727") ? {} : (stryCov_9fa48("4727"), {
    name: stryMutAct_9fa48("4728") ? "" : (stryCov_9fa48("4728"), 'Referral dispute: authorities agree a referee'),
    length: of(21, stryMutAct_9fa48("4729") ? "" : (stryCov_9fa48("4729"), 'day')),
    dayOne: stryMutAct_9fa48("4730") ? "" : (stryCov_9fa48("4730"), 'the day the notified authority receives the notification'),
    counting: stryMutAct_9fa48("4731") ? "" : (stryCov_9fa48("4731"), 'included'),
    stopsOn: stryMutAct_9fa48("4732") ? "" : (stryCov_9fa48("4732"), 'the appointment'),
    source: referralDecisionsOrder1998(stryMutAct_9fa48("4733") ? "Stryker was here!" : (stryCov_9fa48("4733"), '')),
    confidence: stryMutAct_9fa48("4734") ? "" : (stryCov_9fa48("4734"), 'statute'),
    inForce: SINCE_1996_ACT
  }),
  'K-17': stryMutAct_9fa48("4735") ? {} : (stryCov_9fa48("4735"), {
    name: stryMutAct_9fa48("4736") ? "" : (stryCov_9fa48("4736"), 'Referral dispute: referee through the Local Government Association'),
    length: of(6, stryMutAct_9fa48("4737") ? "" : (stryCov_9fa48("4737"), 'week')),
    dayOne: stryMutAct_9fa48("4738") ? "" : (stryCov_9fa48("4738"), 'the day the notified authority receives the notification'),
    counting: stryMutAct_9fa48("4739") ? "" : (stryCov_9fa48("4739"), 'included'),
    stopsOn: stryMutAct_9fa48("4740") ? "" : (stryCov_9fa48("4740"), 'the appointment'),
    source: referralDecisionsOrder1998(stryMutAct_9fa48("4741") ? "Stryker was here!" : (stryCov_9fa48("4741"), '')),
    confidence: stryMutAct_9fa48("4742") ? "" : (stryCov_9fa48("4742"), 'statute'),
    inForce: SINCE_1996_ACT
  }),
  'K-18': stryMutAct_9fa48("4743") ? {} : (stryCov_9fa48("4743"), {
    name: stryMutAct_9fa48("4744") ? "" : (stryCov_9fa48("4744"), 'Notice to the other council of a placement in its area'),
    length: of(14, stryMutAct_9fa48("4745") ? "" : (stryCov_9fa48("4745"), 'day')),
    dayOne: stryMutAct_9fa48("4746") ? "" : (stryCov_9fa48("4746"), 'the day the accommodation is made available'),
    counting: stryMutAct_9fa48("4747") ? "" : (stryCov_9fa48("4747"), 'included'),
    stopsOn: stryMutAct_9fa48("4748") ? "" : (stryCov_9fa48("4748"), 'notice is given to that council'),
    source: housingAct1996(stryMutAct_9fa48("4749") ? "" : (stryCov_9fa48("4749"), '208(4)')),
    confidence: stryMutAct_9fa48("4750") ? "" : (stryCov_9fa48("4750"), 'statute'),
    inForce: SINCE_1996_ACT
  }),
  'K-19': stryMutAct_9fa48("4751") ? {} : (stryCov_9fa48("4751"), {
    name: stryMutAct_9fa48("4752") ? "" : (stryCov_9fa48("4752"), 'Bed and breakfast for a family'),
    length: of(42, stryMutAct_9fa48("4753") ? "" : (stryCov_9fa48("4753"), 'day')),
    dayOne: stryMutAct_9fa48("4754") ? "" : (stryCov_9fa48("4754"), 'the first night in bed and breakfast; every stay adds to the total'),
    counting: stryMutAct_9fa48("4755") ? "" : (stryCov_9fa48("4755"), 'included'),
    stopsOn: stryMutAct_9fa48("4756") ? "" : (stryCov_9fa48("4756"), 'the family leaves bed and breakfast'),
    source: suitabilityOrder2003(stryMutAct_9fa48("4757") ? "" : (stryCov_9fa48("4757"), '4')),
    confidence: stryMutAct_9fa48("4758") ? "" : (stryCov_9fa48("4758"), 'statute'),
    inForce: since(stryMutAct_9fa48("4759") ? "" : (stryCov_9fa48("4759"), '2004-04-01'))
  }),
  'K-20': stryMutAct_9fa48("4760") ? {} : (stryCov_9fa48("4760"), {
    name: stryMutAct_9fa48("4761") ? "" : (stryCov_9fa48("4761"), 'Telling health and school about a child in temporary accommodation'),
    length: of(14, stryMutAct_9fa48("4762") ? "" : (stryCov_9fa48("4762"), 'day')),
    dayOne: stryMutAct_9fa48("4763") ? "" : (stryCov_9fa48("4763"), 'the latest of: consent given, information given, child placed'),
    counting: stryMutAct_9fa48("4764") ? "" : (stryCov_9fa48("4764"), 'included'),
    stopsOn: stryMutAct_9fa48("4765") ? "" : (stryCov_9fa48("4765"), 'sent to each body consented to'),
    source: childrensWellbeingAct2026(stryMutAct_9fa48("4766") ? "" : (stryCov_9fa48("4766"), '11')),
    confidence: stryMutAct_9fa48("4767") ? "" : (stryCov_9fa48("4767"), 'statute'),
    inForce: ALWAYS,
    awaits: stryMutAct_9fa48("4768") ? "" : (stryCov_9fa48("4768"), 'CWSA_S11')
  }),
  'K-21': stryMutAct_9fa48("4769") ? {} : (stryCov_9fa48("4769"), {
    name: stryMutAct_9fa48("4770") ? "" : (stryCov_9fa48("4770"), 'Applying again after a private rented sector offer'),
    length: of(2, stryMutAct_9fa48("4771") ? "" : (stryCov_9fa48("4771"), 'year')),
    dayOne: stryMutAct_9fa48("4772") ? "" : (stryCov_9fa48("4772"), 'the day the offer was accepted'),
    counting: stryMutAct_9fa48("4773") ? "" : (stryCov_9fa48("4773"), 'included'),
    stopsOn: stryMutAct_9fa48("4774") ? "" : (stryCov_9fa48("4774"), 'a new application'),
    source: housingAct1996(stryMutAct_9fa48("4775") ? "" : (stryCov_9fa48("4775"), '195A')),
    confidence: stryMutAct_9fa48("4776") ? "" : (stryCov_9fa48("4776"), 'statute'),
    inForce: since(stryMutAct_9fa48("4777") ? "" : (stryCov_9fa48("4777"), '2012-11-09'), stryMutAct_9fa48("4778") ? "" : (stryCov_9fa48("4778"), '2026-04-30')),
    note: stryMutAct_9fa48("4779") ? "" : (stryCov_9fa48("4779"), 'Section 195A is repealed, and saved for offers accepted before 1 May 2026 (SI 2026/421 reg 10).')
  }),
  'K-22': stryMutAct_9fa48("4780") ? {} : (stryCov_9fa48("4780"), {
    name: stryMutAct_9fa48("4781") ? "" : (stryCov_9fa48("4781"), 'Referral after a private rented sector offer'),
    length: of(2, stryMutAct_9fa48("4782") ? "" : (stryCov_9fa48("4782"), 'year')),
    dayOne: stryMutAct_9fa48("4783") ? "" : (stryCov_9fa48("4783"), 'the day the offer was accepted'),
    counting: stryMutAct_9fa48("4784") ? "" : (stryCov_9fa48("4784"), 'included'),
    stopsOn: stryMutAct_9fa48("4785") ? "" : (stryCov_9fa48("4785"), 'a new application'),
    source: housingAct1996(stryMutAct_9fa48("4786") ? "" : (stryCov_9fa48("4786"), '198(2ZA)')),
    confidence: stryMutAct_9fa48("4787") ? "" : (stryCov_9fa48("4787"), 'statute'),
    inForce: since(stryMutAct_9fa48("4788") ? "" : (stryCov_9fa48("4788"), '2012-11-09'))
  }),
  'K-23': stryMutAct_9fa48("4789") ? {} : (stryCov_9fa48("4789"), {
    name: stryMutAct_9fa48("4790") ? "" : (stryCov_9fa48("4790"), 'Referral after an earlier placement out of area'),
    length: of(5, stryMutAct_9fa48("4791") ? "" : (stryCov_9fa48("4791"), 'year')),
    dayOne: stryMutAct_9fa48("4792") ? "" : (stryCov_9fa48("4792"), 'the day of the earlier application'),
    counting: stryMutAct_9fa48("4793") ? "" : (stryCov_9fa48("4793"), 'included'),
    stopsOn: stryMutAct_9fa48("4794") ? "" : (stryCov_9fa48("4794"), 'a new application'),
    source: housingAct1996(stryMutAct_9fa48("4795") ? "" : (stryCov_9fa48("4795"), '198(4)')),
    confidence: stryMutAct_9fa48("4796") ? "" : (stryCov_9fa48("4796"), 'general-knowledge'),
    inForce: SINCE_1996_ACT,
    note: stryMutAct_9fa48("4797") ? "" : (stryCov_9fa48("4797"), 'The prescribed period is this plus the time from the earlier application to the placement (SI 2006/2527).')
  }),
  'K-24': stryMutAct_9fa48("4798") ? {} : (stryCov_9fa48("4798"), {
    name: stryMutAct_9fa48("4799") ? "" : (stryCov_9fa48("4799"), "Care leaver's local connection by residence"),
    length: of(2, stryMutAct_9fa48("4800") ? "" : (stryCov_9fa48("4800"), 'year')),
    dayOne: stryMutAct_9fa48("4801") ? "" : (stryCov_9fa48("4801"), 'the first day of residence under s.22A of the Children Act 1989'),
    counting: stryMutAct_9fa48("4802") ? "" : (stryCov_9fa48("4802"), 'included'),
    stopsOn: stryMutAct_9fa48("4803") ? "" : (stryCov_9fa48("4803"), 'the 21st birthday'),
    source: housingAct1996(stryMutAct_9fa48("4804") ? "" : (stryCov_9fa48("4804"), '199(10)-(11)')),
    confidence: stryMutAct_9fa48("4805") ? "" : (stryCov_9fa48("4805"), 'statute'),
    inForce: SINCE_REDUCTION_ACT,
    note: stryMutAct_9fa48("4806") ? "" : (stryCov_9fa48("4806"), 'Residence must be continuous and begin, in part at least, before 16.')
  }),
  'K-25': stryMutAct_9fa48("4807") ? {} : (stryCov_9fa48("4807"), {
    name: stryMutAct_9fa48("4808") ? "" : (stryCov_9fa48("4808"), 'Leave under the Migrant Victims of Domestic Abuse Concession'),
    length: of(3, stryMutAct_9fa48("4809") ? "" : (stryCov_9fa48("4809"), 'month')),
    dayOne: stryMutAct_9fa48("4810") ? "" : (stryCov_9fa48("4810"), 'the day leave is granted'),
    counting: stryMutAct_9fa48("4811") ? "" : (stryCov_9fa48("4811"), 'excluded'),
    stopsOn: stryMutAct_9fa48("4812") ? "" : (stryCov_9fa48("4812"), 'leave expires or new leave is granted'),
    source: guidance(stryMutAct_9fa48("4813") ? "" : (stryCov_9fa48("4813"), 'Home Office, Migrant Victims of Domestic Abuse Concession')),
    confidence: stryMutAct_9fa48("4814") ? "" : (stryCov_9fa48("4814"), 'secondary'),
    inForce: since(stryMutAct_9fa48("4815") ? "" : (stryCov_9fa48("4815"), '2024-02-16')),
    note: stryMutAct_9fa48("4816") ? "" : (stryCov_9fa48("4816"), 'The expiry printed on the grant decides; this is what it should say.')
  }),
  'K-26': stryMutAct_9fa48("4817") ? {} : (stryCov_9fa48("4817"), {
    name: stryMutAct_9fa48("4818") ? "" : (stryCov_9fa48("4818"), 'Warning before a notice of refusal to co-operate'),
    length: of(0, stryMutAct_9fa48("4819") ? "" : (stryCov_9fa48("4819"), 'none')),
    dayOne: stryMutAct_9fa48("4820") ? "" : (stryCov_9fa48("4820"), 'the day of the warning'),
    counting: stryMutAct_9fa48("4821") ? "" : (stryCov_9fa48("4821"), 'included'),
    stopsOn: stryMutAct_9fa48("4822") ? "" : (stryCov_9fa48("4822"), 'the step is taken'),
    source: housingAct1996(stryMutAct_9fa48("4823") ? "" : (stryCov_9fa48("4823"), '193B(4)-(5)')),
    confidence: stryMutAct_9fa48("4824") ? "" : (stryCov_9fa48("4824"), 'statute'),
    inForce: SINCE_REDUCTION_ACT,
    note: stryMutAct_9fa48("4825") ? "" : (stryCov_9fa48("4825"), 'A reasonable period: the statute fixes no length, so an officer sets one and records why.')
  }),
  'K-27': stryMutAct_9fa48("4826") ? {} : (stryCov_9fa48("4826"), {
    name: stryMutAct_9fa48("4827") ? "" : (stryCov_9fa48("4827"), 'Review of the domestic abuse strategy'),
    length: of(3, stryMutAct_9fa48("4828") ? "" : (stryCov_9fa48("4828"), 'year')),
    dayOne: stryMutAct_9fa48("4829") ? "" : (stryCov_9fa48("4829"), 'first publication, then each review'),
    counting: stryMutAct_9fa48("4830") ? "" : (stryCov_9fa48("4830"), 'included'),
    stopsOn: stryMutAct_9fa48("4831") ? "" : (stryCov_9fa48("4831"), 'the review is done'),
    source: strategyRegulations2021(stryMutAct_9fa48("4832") ? "Stryker was here!" : (stryCov_9fa48("4832"), '')),
    confidence: stryMutAct_9fa48("4833") ? "" : (stryCov_9fa48("4833"), 'statute'),
    inForce: SINCE_PART_4
  }),
  'K-28': stryMutAct_9fa48("4834") ? {} : (stryCov_9fa48("4834"), {
    name: stryMutAct_9fa48("4835") ? "" : (stryCov_9fa48("4835"), 'Consultation on a draft strategy'),
    length: of(10, stryMutAct_9fa48("4836") ? "" : (stryCov_9fa48("4836"), 'week')),
    dayOne: stryMutAct_9fa48("4837") ? "" : (stryCov_9fa48("4837"), 'the day the draft is published'),
    counting: stryMutAct_9fa48("4838") ? "" : (stryCov_9fa48("4838"), 'included'),
    stopsOn: stryMutAct_9fa48("4839") ? "" : (stryCov_9fa48("4839"), 'the strategy is published'),
    source: strategyRegulations2021(stryMutAct_9fa48("4840") ? "Stryker was here!" : (stryCov_9fa48("4840"), '')),
    confidence: stryMutAct_9fa48("4841") ? "" : (stryCov_9fa48("4841"), 'statute'),
    inForce: SINCE_PART_4,
    note: stryMutAct_9fa48("4842") ? "" : (stryCov_9fa48("4842"), 'A minimum: the strategy may be published from the first day after.')
  }),
  'K-29': stryMutAct_9fa48("4843") ? {} : (stryCov_9fa48("4843"), {
    name: stryMutAct_9fa48("4844") ? "" : (stryCov_9fa48("4844"), 'Annual report to the Secretary of State'),
    length: of(0, stryMutAct_9fa48("4845") ? "" : (stryCov_9fa48("4845"), 'none')),
    dayOne: stryMutAct_9fa48("4846") ? "" : (stryCov_9fa48("4846"), '31 March, the end of the financial year'),
    counting: stryMutAct_9fa48("4847") ? "" : (stryCov_9fa48("4847"), 'included'),
    stopsOn: stryMutAct_9fa48("4848") ? "" : (stryCov_9fa48("4848"), 'the report is submitted'),
    source: domesticAbuseAct2021(stryMutAct_9fa48("4849") ? "" : (stryCov_9fa48("4849"), '59')),
    confidence: stryMutAct_9fa48("4850") ? "" : (stryCov_9fa48("4850"), 'statute'),
    inForce: SINCE_PART_4,
    note: stryMutAct_9fa48("4851") ? "" : (stryCov_9fa48("4851"), 'As soon as reasonably practicable after 31 March: the Secretary of State names the day each year.')
  }),
  'K-30': stryMutAct_9fa48("4852") ? {} : (stryCov_9fa48("4852"), {
    name: stryMutAct_9fa48("4853") ? "" : (stryCov_9fa48("4853"), 'Answering a subject access request'),
    length: of(1, stryMutAct_9fa48("4854") ? "" : (stryCov_9fa48("4854"), 'month')),
    dayOne: stryMutAct_9fa48("4855") ? "" : (stryCov_9fa48("4855"), 'the day the request, or the proof of identity asked for, is received'),
    counting: stryMutAct_9fa48("4856") ? "" : (stryCov_9fa48("4856"), 'excluded'),
    stopsOn: stryMutAct_9fa48("4857") ? "" : (stryCov_9fa48("4857"), 'the answer is sent'),
    extendable: stryMutAct_9fa48("4858") ? "" : (stryCov_9fa48("4858"), 'by two months where the request is complex'),
    source: guidance(stryMutAct_9fa48("4859") ? "" : (stryCov_9fa48("4859"), 'UK GDPR'), stryMutAct_9fa48("4860") ? "" : (stryCov_9fa48("4860"), 'Art 12(3)')),
    confidence: stryMutAct_9fa48("4861") ? "" : (stryCov_9fa48("4861"), 'general-knowledge'),
    inForce: SINCE_GDPR
  }),
  'K-31': stryMutAct_9fa48("4862") ? {} : (stryCov_9fa48("4862"), {
    name: stryMutAct_9fa48("4863") ? "" : (stryCov_9fa48("4863"), 'Telling the Information Commissioner about a breach'),
    length: of(72, stryMutAct_9fa48("4864") ? "" : (stryCov_9fa48("4864"), 'hour')),
    dayOne: stryMutAct_9fa48("4865") ? "" : (stryCov_9fa48("4865"), 'the instant of becoming aware'),
    counting: stryMutAct_9fa48("4866") ? "" : (stryCov_9fa48("4866"), 'excluded'),
    stopsOn: stryMutAct_9fa48("4867") ? "" : (stryCov_9fa48("4867"), 'the Commissioner is notified'),
    extendable: stryMutAct_9fa48("4868") ? "" : (stryCov_9fa48("4868"), 'reasons must accompany a late notification'),
    source: guidance(stryMutAct_9fa48("4869") ? "" : (stryCov_9fa48("4869"), 'UK GDPR'), stryMutAct_9fa48("4870") ? "" : (stryCov_9fa48("4870"), 'Art 33(1)')),
    confidence: stryMutAct_9fa48("4871") ? "" : (stryCov_9fa48("4871"), 'general-knowledge'),
    inForce: SINCE_GDPR
  }),
  'K-32': stryMutAct_9fa48("4872") ? {} : (stryCov_9fa48("4872"), {
    name: stryMutAct_9fa48("4873") ? "" : (stryCov_9fa48("4873"), 'Marac repeat'),
    length: of(12, stryMutAct_9fa48("4874") ? "" : (stryCov_9fa48("4874"), 'month')),
    dayOne: stryMutAct_9fa48("4875") ? "" : (stryCov_9fa48("4875"), 'the day of the last referral'),
    counting: stryMutAct_9fa48("4876") ? "" : (stryCov_9fa48("4876"), 'excluded'),
    stopsOn: stryMutAct_9fa48("4877") ? "" : (stryCov_9fa48("4877"), 'a new referral, which starts it again'),
    source: guidance(stryMutAct_9fa48("4878") ? "" : (stryCov_9fa48("4878"), 'SafeLives Marac guidance')),
    confidence: stryMutAct_9fa48("4879") ? "" : (stryCov_9fa48("4879"), 'secondary'),
    inForce: ALWAYS
  }),
  'K-33': stryMutAct_9fa48("4880") ? {} : (stryCov_9fa48("4880"), {
    name: stryMutAct_9fa48("4881") ? "" : (stryCov_9fa48("4881"), 'Interim accommodation'),
    length: of(0, stryMutAct_9fa48("4882") ? "" : (stryCov_9fa48("4882"), 'day')),
    dayOne: stryMutAct_9fa48("4883") ? "" : (stryCov_9fa48("4883"), 'the day of the approach that meets the low threshold'),
    counting: stryMutAct_9fa48("4884") ? "" : (stryCov_9fa48("4884"), 'excluded'),
    stopsOn: stryMutAct_9fa48("4885") ? "" : (stryCov_9fa48("4885"), 'the household is placed'),
    source: housingAct1996(stryMutAct_9fa48("4886") ? "" : (stryCov_9fa48("4886"), '188(1)')),
    confidence: stryMutAct_9fa48("4887") ? "" : (stryCov_9fa48("4887"), 'statute'),
    inForce: SINCE_1996_ACT,
    note: stryMutAct_9fa48("4888") ? "" : (stryCov_9fa48("4888"), 'The duty arises at once: the statute allows no time, so it is due on the same day.')
  })
});