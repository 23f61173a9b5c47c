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
import { type LocalDate, laterOf } from '../../shared/local-date.js';
import type { CaseFacts, Duty, ProposedDecision, Question } from './case-facts.js';
import { OWED_IN, meetsMainDuty, reliefLastDay, startOf } from './duties.js';
import { type Move, ending } from './effect.js';
import type { HelpTrack } from './help-track.js';
import type { NoticeCode } from './notices.js';

/** The record before a decision, the same with the decision in it, and the decision. */
export interface Turn {
  readonly before: CaseFacts;
  readonly after: CaseFacts;
  readonly decision: ProposedDecision;
}
type Mover = (turn: Turn) => Move | null;
const PLAN: readonly NoticeCode[] = stryMutAct_9fa48("969") ? [] : (stryCov_9fa48("969"), [stryMutAct_9fa48("970") ? "" : (stryCov_9fa48("970"), 'N-184'), stryMutAct_9fa48("971") ? "" : (stryCov_9fa48("971"), 'N-189A'), stryMutAct_9fa48("972") ? "" : (stryCov_9fa48("972"), 'N-PHP')]);
const NOT_ELIGIBLE_GROUND: Readonly<Record<Duty, string>> = stryMutAct_9fa48("973") ? {} : (stryCov_9fa48("973"), {
  prevention: stryMutAct_9fa48("974") ? "" : (stryCov_9fa48("974"), 'PV-f'),
  relief: stryMutAct_9fa48("975") ? "" : (stryCov_9fa48("975"), 'RL-e'),
  main: stryMutAct_9fa48("976") ? "" : (stryCov_9fa48("976"), 'MD-6a')
});
const outcome = stryMutAct_9fa48("977") ? () => undefined : (stryCov_9fa48("977"), (() => {
  const outcome = (facts: CaseFacts, question: Question): string | undefined => stryMutAct_9fa48("978") ? facts.settled[question].outcome : (stryCov_9fa48("978"), facts.settled[question]?.outcome);
  return outcome;
})());
const held = stryMutAct_9fa48("979") ? () => undefined : (stryCov_9fa48("979"), (() => {
  const held = (facts: CaseFacts): boolean => stryMutAct_9fa48("982") ? facts.accommodationTrack !== 'held-pending-referral' : stryMutAct_9fa48("981") ? false : stryMutAct_9fa48("980") ? true : (stryCov_9fa48("980", "981", "982"), facts.accommodationTrack === (stryMutAct_9fa48("983") ? "" : (stryCov_9fa48("983"), 'held-pending-referral')));
  return held;
})());
const answers = stryMutAct_9fa48("984") ? () => undefined : (stryCov_9fa48("984"), (() => {
  const answers = ({
    decision
  }: Turn, question: Question, answer: string): boolean => stryMutAct_9fa48("987") ? decision.question === question || decision.outcome === answer : stryMutAct_9fa48("986") ? false : stryMutAct_9fa48("985") ? true : (stryCov_9fa48("985", "986", "987"), (stryMutAct_9fa48("989") ? decision.question !== question : stryMutAct_9fa48("988") ? true : (stryCov_9fa48("988", "989"), decision.question === question)) && (stryMutAct_9fa48("991") ? decision.outcome !== answer : stryMutAct_9fa48("990") ? true : (stryCov_9fa48("990", "991"), decision.outcome === answer)));
  return answers;
})());
function dutyOwed(help: HelpTrack): Duty | null {
  if (stryMutAct_9fa48("992")) {
    {}
  } else {
    stryCov_9fa48("992");
    const owed = (Object.keys(OWED_IN) as Duty[]).find(stryMutAct_9fa48("993") ? () => undefined : (stryCov_9fa48("993"), duty => stryMutAct_9fa48("996") ? OWED_IN[duty] !== help : stryMutAct_9fa48("995") ? false : stryMutAct_9fa48("994") ? true : (stryCov_9fa48("994", "995", "996"), OWED_IN[duty] === help)));
    return stryMutAct_9fa48("997") ? owed && null : (stryCov_9fa48("997"), owed ?? null);
  }
}
function endOfOwed(help: HelpTrack, on: LocalDate, grounds: Readonly<Partial<Record<Duty, string>>>): Pick<Move, 'end'> {
  if (stryMutAct_9fa48("998")) {
    {}
  } else {
    stryCov_9fa48("998");
    const duty = dutyOwed(help);
    const ground = stryMutAct_9fa48("1001") ? duty || grounds[duty] : stryMutAct_9fa48("1000") ? false : stryMutAct_9fa48("999") ? true : (stryCov_9fa48("999", "1000", "1001"), duty && grounds[duty]);
    return (stryMutAct_9fa48("1004") ? duty || ground : stryMutAct_9fa48("1003") ? false : stryMutAct_9fa48("1002") ? true : (stryCov_9fa48("1002", "1003", "1004"), duty && ground)) ? stryMutAct_9fa48("1005") ? {} : (stryCov_9fa48("1005"), {
      end: ending(duty, on, ground)
    }) : {};
  }
}
function reliefRanOut({
  before,
  decision
}: Turn): boolean {
  if (stryMutAct_9fa48("1006")) {
    {}
  } else {
    stryCov_9fa48("1006");
    const lastDay = reliefLastDay(before);
    return stryMutAct_9fa48("1009") ? lastDay !== null || decision.decidedOn > lastDay : stryMutAct_9fa48("1008") ? false : stryMutAct_9fa48("1007") ? true : (stryCov_9fa48("1007", "1008", "1009"), (stryMutAct_9fa48("1011") ? lastDay === null : stryMutAct_9fa48("1010") ? true : (stryCov_9fa48("1010", "1011"), lastDay !== null)) && (stryMutAct_9fa48("1014") ? decision.decidedOn <= lastDay : stryMutAct_9fa48("1013") ? decision.decidedOn >= lastDay : stryMutAct_9fa48("1012") ? true : (stryCov_9fa48("1012", "1013", "1014"), decision.decidedOn > lastDay)));
  }
}
const foundNotEligible: Mover = stryMutAct_9fa48("1015") ? () => undefined : (stryCov_9fa48("1015"), (() => {
  const foundNotEligible: Mover = turn => answers(turn, stryMutAct_9fa48("1016") ? "" : (stryCov_9fa48("1016"), 'eligibility'), stryMutAct_9fa48("1017") ? "" : (stryCov_9fa48("1017"), 'not-eligible')) ? stryMutAct_9fa48("1018") ? {} : (stryCov_9fa48("1018"), {
    help: stryMutAct_9fa48("1019") ? "" : (stryCov_9fa48("1019"), 'not-eligible'),
    ...endOfOwed(turn.before.helpTrack, turn.decision.decidedOn, NOT_ELIGIBLE_GROUND),
    letters: stryMutAct_9fa48("1020") ? [] : (stryCov_9fa48("1020"), [stryMutAct_9fa48("1021") ? "" : (stryCov_9fa48("1021"), 'N-184')])
  }) : null;
  return foundNotEligible;
})());
const foundNotHomeless: Mover = turn => {
  if (stryMutAct_9fa48("1022")) {
    {}
  } else {
    stryCov_9fa48("1022");
    if (stryMutAct_9fa48("1025") ? false : stryMutAct_9fa48("1024") ? true : stryMutAct_9fa48("1023") ? answers(turn, 'homelessness', 'neither') : (stryCov_9fa48("1023", "1024", "1025"), !answers(turn, stryMutAct_9fa48("1026") ? "" : (stryCov_9fa48("1026"), 'homelessness'), stryMutAct_9fa48("1027") ? "" : (stryCov_9fa48("1027"), 'neither')))) return null;
    return stryMutAct_9fa48("1028") ? {} : (stryCov_9fa48("1028"), {
      help: (stryMutAct_9fa48("1031") ? outcome(turn.after, 'eligibility') !== 'not-eligible' : stryMutAct_9fa48("1030") ? false : stryMutAct_9fa48("1029") ? true : (stryCov_9fa48("1029", "1030", "1031"), outcome(turn.after, stryMutAct_9fa48("1032") ? "" : (stryCov_9fa48("1032"), 'eligibility')) === (stryMutAct_9fa48("1033") ? "" : (stryCov_9fa48("1033"), 'not-eligible')))) ? stryMutAct_9fa48("1034") ? "" : (stryCov_9fa48("1034"), 'not-eligible') : stryMutAct_9fa48("1035") ? "" : (stryCov_9fa48("1035"), 'no-duty'),
      letters: stryMutAct_9fa48("1036") ? [] : (stryCov_9fa48("1036"), [stryMutAct_9fa48("1037") ? "" : (stryCov_9fa48("1037"), 'N-184')])
    });
  }
};

/** s.199A(1), s.200(1): on notifying another council the duty here ends, and a roof is held until the outcome. */
const referred: Mover = turn => {
  if (stryMutAct_9fa48("1038")) {
    {}
  } else {
    stryCov_9fa48("1038");
    if (stryMutAct_9fa48("1041") ? false : stryMutAct_9fa48("1040") ? true : stryMutAct_9fa48("1039") ? answers(turn, 'referral', 'refer') : (stryCov_9fa48("1039", "1040", "1041"), !answers(turn, stryMutAct_9fa48("1042") ? "" : (stryCov_9fa48("1042"), 'referral'), stryMutAct_9fa48("1043") ? "" : (stryCov_9fa48("1043"), 'refer')))) return null;
    const fromMain = stryMutAct_9fa48("1046") ? turn.before.helpTrack !== 'main-duty' : stryMutAct_9fa48("1045") ? false : stryMutAct_9fa48("1044") ? true : (stryCov_9fa48("1044", "1045", "1046"), turn.before.helpTrack === (stryMutAct_9fa48("1047") ? "" : (stryCov_9fa48("1047"), 'main-duty')));
    return stryMutAct_9fa48("1048") ? {} : (stryCov_9fa48("1048"), {
      help: stryMutAct_9fa48("1049") ? "" : (stryCov_9fa48("1049"), 'application-open'),
      ...endOfOwed(turn.before.helpTrack, turn.decision.decidedOn, stryMutAct_9fa48("1050") ? {} : (stryCov_9fa48("1050"), {
        relief: stryMutAct_9fa48("1051") ? "" : (stryCov_9fa48("1051"), 'RL-198'),
        main: stryMutAct_9fa48("1052") ? "" : (stryCov_9fa48("1052"), 'MD-198')
      })),
      letters: stryMutAct_9fa48("1053") ? [] : (stryCov_9fa48("1053"), [stryMutAct_9fa48("1054") ? "" : (stryCov_9fa48("1054"), 'N-184(4)'), fromMain ? stryMutAct_9fa48("1055") ? "" : (stryCov_9fa48("1055"), 'N-200') : stryMutAct_9fa48("1056") ? "" : (stryCov_9fa48("1056"), 'N-199A')]),
      held: stryMutAct_9fa48("1057") ? false : (stryCov_9fa48("1057"), true)
    });
  }
};

/** s.199A(5), s.200(3): the conditions were not met. After relief has been used up it is the main duty that is owed; before, relief afresh. */
const referralFailed: Mover = turn => {
  if (stryMutAct_9fa48("1058")) {
    {}
  } else {
    stryCov_9fa48("1058");
    if (stryMutAct_9fa48("1061") ? !answers(turn, 'referral', 'do-not-refer') && !held(turn.before) : stryMutAct_9fa48("1060") ? false : stryMutAct_9fa48("1059") ? true : (stryCov_9fa48("1059", "1060", "1061"), (stryMutAct_9fa48("1062") ? answers(turn, 'referral', 'do-not-refer') : (stryCov_9fa48("1062"), !answers(turn, stryMutAct_9fa48("1063") ? "" : (stryCov_9fa48("1063"), 'referral'), stryMutAct_9fa48("1064") ? "" : (stryCov_9fa48("1064"), 'do-not-refer')))) || (stryMutAct_9fa48("1065") ? held(turn.before) : (stryCov_9fa48("1065"), !held(turn.before))))) return null;
    const afterRelief = stryMutAct_9fa48("1068") ? reliefUsedUpWhenReferred(turn.before) || meetsMainDuty(turn.after) : stryMutAct_9fa48("1067") ? false : stryMutAct_9fa48("1066") ? true : (stryCov_9fa48("1066", "1067", "1068"), reliefUsedUpWhenReferred(turn.before) && meetsMainDuty(turn.after));
    const duty: Duty = afterRelief ? stryMutAct_9fa48("1069") ? "" : (stryCov_9fa48("1069"), 'main') : stryMutAct_9fa48("1070") ? "" : (stryCov_9fa48("1070"), 'relief');
    return stryMutAct_9fa48("1071") ? {} : (stryCov_9fa48("1071"), {
      help: OWED_IN[duty],
      start: startOf(duty, turn.decision.decidedOn),
      letters: stryMutAct_9fa48("1072") ? [] : (stryCov_9fa48("1072"), [afterRelief ? stryMutAct_9fa48("1073") ? "" : (stryCov_9fa48("1073"), 'N-200') : stryMutAct_9fa48("1074") ? "" : (stryCov_9fa48("1074"), 'N-199A')]),
      held: stryMutAct_9fa48("1075") ? true : (stryCov_9fa48("1075"), false)
    });
  }
};
function reliefUsedUpWhenReferred(facts: CaseFacts): boolean {
  if (stryMutAct_9fa48("1076")) {
    {}
  } else {
    stryCov_9fa48("1076");
    const lastDay = reliefLastDay(facts);
    const referredOn = stryMutAct_9fa48("1077") ? facts.settled.referral.decidedOn : (stryCov_9fa48("1077"), facts.settled.referral?.decidedOn);
    return stryMutAct_9fa48("1080") ? lastDay !== null && referredOn !== undefined || referredOn > lastDay : stryMutAct_9fa48("1079") ? false : stryMutAct_9fa48("1078") ? true : (stryCov_9fa48("1078", "1079", "1080"), (stryMutAct_9fa48("1082") ? lastDay !== null || referredOn !== undefined : stryMutAct_9fa48("1081") ? true : (stryCov_9fa48("1081", "1082"), (stryMutAct_9fa48("1084") ? lastDay === null : stryMutAct_9fa48("1083") ? true : (stryCov_9fa48("1083", "1084"), lastDay !== null)) && (stryMutAct_9fa48("1086") ? referredOn === undefined : stryMutAct_9fa48("1085") ? true : (stryCov_9fa48("1085", "1086"), referredOn !== undefined)))) && (stryMutAct_9fa48("1089") ? referredOn <= lastDay : stryMutAct_9fa48("1088") ? referredOn >= lastDay : stryMutAct_9fa48("1087") ? true : (stryCov_9fa48("1087", "1088", "1089"), referredOn > lastDay)));
  }
}
const STARTS_RELIEF: readonly HelpTrack[] = stryMutAct_9fa48("1090") ? [] : (stryCov_9fa48("1090"), [stryMutAct_9fa48("1091") ? "" : (stryCov_9fa48("1091"), 'application-open'), stryMutAct_9fa48("1092") ? "" : (stryCov_9fa48("1092"), 'prevention'), stryMutAct_9fa48("1093") ? "" : (stryCov_9fa48("1093"), 'not-eligible'), stryMutAct_9fa48("1094") ? "" : (stryCov_9fa48("1094"), 'no-duty')]);
const STARTS_PREVENTION: readonly HelpTrack[] = stryMutAct_9fa48("1095") ? [] : (stryCov_9fa48("1095"), [stryMutAct_9fa48("1096") ? "" : (stryCov_9fa48("1096"), 'application-open'), stryMutAct_9fa48("1097") ? "" : (stryCov_9fa48("1097"), 'not-eligible'), stryMutAct_9fa48("1098") ? "" : (stryCov_9fa48("1098"), 'no-duty')]);

/** s.189B(1), s.195(1): the duty begins on the first day on which both questions are settled. */
const bothSettled: Mover = ({
  before,
  after,
  decision
}) => {
  if (stryMutAct_9fa48("1099")) {
    {}
  } else {
    stryCov_9fa48("1099");
    const {
      eligibility,
      homelessness
    } = after.settled;
    if (stryMutAct_9fa48("1102") ? (eligibility?.outcome !== 'eligible' || !homelessness) && held(before) : stryMutAct_9fa48("1101") ? false : stryMutAct_9fa48("1100") ? true : (stryCov_9fa48("1100", "1101", "1102"), (stryMutAct_9fa48("1104") ? eligibility?.outcome !== 'eligible' && !homelessness : stryMutAct_9fa48("1103") ? false : (stryCov_9fa48("1103", "1104"), (stryMutAct_9fa48("1106") ? eligibility?.outcome === 'eligible' : stryMutAct_9fa48("1105") ? false : (stryCov_9fa48("1105", "1106"), (stryMutAct_9fa48("1107") ? eligibility.outcome : (stryCov_9fa48("1107"), eligibility?.outcome)) !== (stryMutAct_9fa48("1108") ? "" : (stryCov_9fa48("1108"), 'eligible')))) || (stryMutAct_9fa48("1109") ? homelessness : (stryCov_9fa48("1109"), !homelessness)))) || held(before))) return null;
    const from = laterOf(eligibility.decidedOn, homelessness.decidedOn);
    if (stryMutAct_9fa48("1112") ? homelessness.outcome === 'homeless' || STARTS_RELIEF.includes(before.helpTrack) : stryMutAct_9fa48("1111") ? false : stryMutAct_9fa48("1110") ? true : (stryCov_9fa48("1110", "1111", "1112"), (stryMutAct_9fa48("1114") ? homelessness.outcome !== 'homeless' : stryMutAct_9fa48("1113") ? true : (stryCov_9fa48("1113", "1114"), homelessness.outcome === (stryMutAct_9fa48("1115") ? "" : (stryCov_9fa48("1115"), 'homeless')))) && STARTS_RELIEF.includes(before.helpTrack))) {
      if (stryMutAct_9fa48("1116")) {
        {}
      } else {
        stryCov_9fa48("1116");
        const ended = (stryMutAct_9fa48("1119") ? before.helpTrack !== 'prevention' : stryMutAct_9fa48("1118") ? false : stryMutAct_9fa48("1117") ? true : (stryCov_9fa48("1117", "1118", "1119"), before.helpTrack === (stryMutAct_9fa48("1120") ? "" : (stryCov_9fa48("1120"), 'prevention')))) ? stryMutAct_9fa48("1121") ? {} : (stryCov_9fa48("1121"), {
          end: ending(stryMutAct_9fa48("1122") ? "" : (stryCov_9fa48("1122"), 'prevention'), decision.decidedOn, stryMutAct_9fa48("1123") ? "" : (stryCov_9fa48("1123"), 'PV-c'))
        }) : {};
        return stryMutAct_9fa48("1124") ? {} : (stryCov_9fa48("1124"), {
          help: stryMutAct_9fa48("1125") ? "" : (stryCov_9fa48("1125"), 'relief'),
          start: startOf(stryMutAct_9fa48("1126") ? "" : (stryCov_9fa48("1126"), 'relief'), from),
          ...ended,
          letters: PLAN
        });
      }
    }
    if (stryMutAct_9fa48("1129") ? homelessness.outcome === 'threatened' || STARTS_PREVENTION.includes(before.helpTrack) : stryMutAct_9fa48("1128") ? false : stryMutAct_9fa48("1127") ? true : (stryCov_9fa48("1127", "1128", "1129"), (stryMutAct_9fa48("1131") ? homelessness.outcome !== 'threatened' : stryMutAct_9fa48("1130") ? true : (stryCov_9fa48("1130", "1131"), homelessness.outcome === (stryMutAct_9fa48("1132") ? "" : (stryCov_9fa48("1132"), 'threatened')))) && STARTS_PREVENTION.includes(before.helpTrack))) {
      if (stryMutAct_9fa48("1133")) {
        {}
      } else {
        stryCov_9fa48("1133");
        return stryMutAct_9fa48("1134") ? {} : (stryCov_9fa48("1134"), {
          help: stryMutAct_9fa48("1135") ? "" : (stryCov_9fa48("1135"), 'prevention'),
          start: startOf(stryMutAct_9fa48("1136") ? "" : (stryCov_9fa48("1136"), 'prevention'), from),
          letters: PLAN
        });
      }
    }
    return null;
  }
};

/** A later finding that lifts an earlier bar leaves the application open until the other question is settled. */
const barLifted: Mover = turn => {
  if (stryMutAct_9fa48("1137")) {
    {}
  } else {
    stryCov_9fa48("1137");
    const {
      helpTrack
    } = turn.before;
    const lifted = stryMutAct_9fa48("1140") ? helpTrack === 'not-eligible' && answers(turn, 'eligibility', 'eligible') && helpTrack === 'no-duty' && turn.decision.question === 'homelessness' : stryMutAct_9fa48("1139") ? false : stryMutAct_9fa48("1138") ? true : (stryCov_9fa48("1138", "1139", "1140"), (stryMutAct_9fa48("1142") ? helpTrack === 'not-eligible' || answers(turn, 'eligibility', 'eligible') : stryMutAct_9fa48("1141") ? false : (stryCov_9fa48("1141", "1142"), (stryMutAct_9fa48("1144") ? helpTrack !== 'not-eligible' : stryMutAct_9fa48("1143") ? true : (stryCov_9fa48("1143", "1144"), helpTrack === (stryMutAct_9fa48("1145") ? "" : (stryCov_9fa48("1145"), 'not-eligible')))) && answers(turn, stryMutAct_9fa48("1146") ? "" : (stryCov_9fa48("1146"), 'eligibility'), stryMutAct_9fa48("1147") ? "" : (stryCov_9fa48("1147"), 'eligible')))) || (stryMutAct_9fa48("1149") ? helpTrack === 'no-duty' || turn.decision.question === 'homelessness' : stryMutAct_9fa48("1148") ? false : (stryCov_9fa48("1148", "1149"), (stryMutAct_9fa48("1151") ? helpTrack !== 'no-duty' : stryMutAct_9fa48("1150") ? true : (stryCov_9fa48("1150", "1151"), helpTrack === (stryMutAct_9fa48("1152") ? "" : (stryCov_9fa48("1152"), 'no-duty')))) && (stryMutAct_9fa48("1154") ? turn.decision.question !== 'homelessness' : stryMutAct_9fa48("1153") ? true : (stryCov_9fa48("1153", "1154"), turn.decision.question === (stryMutAct_9fa48("1155") ? "" : (stryCov_9fa48("1155"), 'homelessness')))))));
    if (stryMutAct_9fa48("1158") ? false : stryMutAct_9fa48("1157") ? true : stryMutAct_9fa48("1156") ? lifted : (stryCov_9fa48("1156", "1157", "1158"), !lifted)) return null;
    return stryMutAct_9fa48("1159") ? {} : (stryCov_9fa48("1159"), {
      help: (stryMutAct_9fa48("1162") ? outcome(turn.after, 'homelessness') !== 'neither' : stryMutAct_9fa48("1161") ? false : stryMutAct_9fa48("1160") ? true : (stryCov_9fa48("1160", "1161", "1162"), outcome(turn.after, stryMutAct_9fa48("1163") ? "" : (stryCov_9fa48("1163"), 'homelessness')) === (stryMutAct_9fa48("1164") ? "" : (stryCov_9fa48("1164"), 'neither')))) ? stryMutAct_9fa48("1165") ? "" : (stryCov_9fa48("1165"), 'no-duty') : stryMutAct_9fa48("1166") ? "" : (stryCov_9fa48("1166"), 'application-open')
    });
  }
};

/** SM-8: relief ran on past its last day for want of a decision, and this is the one that brings the main duty. */
const mainDutyLate: Mover = turn => {
  if (stryMutAct_9fa48("1167")) {
    {}
  } else {
    stryCov_9fa48("1167");
    const {
      before,
      after,
      decision
    } = turn;
    const waited = stryMutAct_9fa48("1170") ? before.helpTrack === 'relief' || reliefRanOut(turn) : stryMutAct_9fa48("1169") ? false : stryMutAct_9fa48("1168") ? true : (stryCov_9fa48("1168", "1169", "1170"), (stryMutAct_9fa48("1172") ? before.helpTrack !== 'relief' : stryMutAct_9fa48("1171") ? true : (stryCov_9fa48("1171", "1172"), before.helpTrack === (stryMutAct_9fa48("1173") ? "" : (stryCov_9fa48("1173"), 'relief')))) && reliefRanOut(turn));
    const superseded = stryMutAct_9fa48("1176") ? before.helpTrack === 'not-priority-need' && before.helpTrack === 'intentional' : stryMutAct_9fa48("1175") ? false : stryMutAct_9fa48("1174") ? true : (stryCov_9fa48("1174", "1175", "1176"), (stryMutAct_9fa48("1178") ? before.helpTrack !== 'not-priority-need' : stryMutAct_9fa48("1177") ? false : (stryCov_9fa48("1177", "1178"), before.helpTrack === (stryMutAct_9fa48("1179") ? "" : (stryCov_9fa48("1179"), 'not-priority-need')))) || (stryMutAct_9fa48("1181") ? before.helpTrack !== 'intentional' : stryMutAct_9fa48("1180") ? false : (stryCov_9fa48("1180", "1181"), before.helpTrack === (stryMutAct_9fa48("1182") ? "" : (stryCov_9fa48("1182"), 'intentional')))));
    if (stryMutAct_9fa48("1185") ? !(waited || superseded) && !meetsMainDuty(after) : stryMutAct_9fa48("1184") ? false : stryMutAct_9fa48("1183") ? true : (stryCov_9fa48("1183", "1184", "1185"), (stryMutAct_9fa48("1186") ? waited || superseded : (stryCov_9fa48("1186"), !(stryMutAct_9fa48("1189") ? waited && superseded : stryMutAct_9fa48("1188") ? false : stryMutAct_9fa48("1187") ? true : (stryCov_9fa48("1187", "1188", "1189"), waited || superseded)))) || (stryMutAct_9fa48("1190") ? meetsMainDuty(after) : (stryCov_9fa48("1190"), !meetsMainDuty(after))))) return null;
    return stryMutAct_9fa48("1191") ? {} : (stryCov_9fa48("1191"), {
      help: stryMutAct_9fa48("1192") ? "" : (stryCov_9fa48("1192"), 'main-duty'),
      start: startOf(stryMutAct_9fa48("1193") ? "" : (stryCov_9fa48("1193"), 'main'), decision.decidedOn),
      ...(waited ? stryMutAct_9fa48("1194") ? {} : (stryCov_9fa48("1194"), {
        end: ending(stryMutAct_9fa48("1195") ? "" : (stryCov_9fa48("1195"), 'relief'), decision.decidedOn, stryMutAct_9fa48("1196") ? "" : (stryCov_9fa48("1196"), 'RL-AUTO'))
      }) : {}),
      letters: stryMutAct_9fa48("1197") ? [] : (stryCov_9fa48("1197"), [stryMutAct_9fa48("1198") ? "" : (stryCov_9fa48("1198"), 'N-184')]),
      late: stryMutAct_9fa48("1199") ? false : (stryCov_9fa48("1199"), true)
    });
  }
};

/** SM-2: after the last day the finding that settles what follows ends relief by notice; before it relief goes on, and the person is told. */
const adverseFinding: Mover = turn => {
  if (stryMutAct_9fa48("1200")) {
    {}
  } else {
    stryCov_9fa48("1200");
    const {
      before,
      after,
      decision
    } = turn;
    const {
      helpTrack
    } = before;
    const settling = stryMutAct_9fa48("1203") ? decision.question === 'priority-need' && decision.question === 'intentionality' : stryMutAct_9fa48("1202") ? false : stryMutAct_9fa48("1201") ? true : (stryCov_9fa48("1201", "1202", "1203"), (stryMutAct_9fa48("1205") ? decision.question !== 'priority-need' : stryMutAct_9fa48("1204") ? false : (stryCov_9fa48("1204", "1205"), decision.question === (stryMutAct_9fa48("1206") ? "" : (stryCov_9fa48("1206"), 'priority-need')))) || (stryMutAct_9fa48("1208") ? decision.question !== 'intentionality' : stryMutAct_9fa48("1207") ? false : (stryCov_9fa48("1207", "1208"), decision.question === (stryMutAct_9fa48("1209") ? "" : (stryCov_9fa48("1209"), 'intentionality')))));
    const next = settling ? afterRelief(after) : null;
    if (stryMutAct_9fa48("1212") ? next !== null && helpTrack === 'relief' || reliefRanOut(turn) : stryMutAct_9fa48("1211") ? false : stryMutAct_9fa48("1210") ? true : (stryCov_9fa48("1210", "1211", "1212"), (stryMutAct_9fa48("1214") ? next !== null || helpTrack === 'relief' : stryMutAct_9fa48("1213") ? true : (stryCov_9fa48("1213", "1214"), (stryMutAct_9fa48("1216") ? next === null : stryMutAct_9fa48("1215") ? true : (stryCov_9fa48("1215", "1216"), next !== null)) && (stryMutAct_9fa48("1218") ? helpTrack !== 'relief' : stryMutAct_9fa48("1217") ? true : (stryCov_9fa48("1217", "1218"), helpTrack === (stryMutAct_9fa48("1219") ? "" : (stryCov_9fa48("1219"), 'relief')))))) && reliefRanOut(turn))) {
      if (stryMutAct_9fa48("1220")) {
        {}
      } else {
        stryCov_9fa48("1220");
        return stryMutAct_9fa48("1221") ? {} : (stryCov_9fa48("1221"), {
          help: next,
          end: ending(stryMutAct_9fa48("1222") ? "" : (stryCov_9fa48("1222"), 'relief'), decision.decidedOn, stryMutAct_9fa48("1223") ? "" : (stryCov_9fa48("1223"), 'RL-b')),
          letters: stryMutAct_9fa48("1224") ? [] : (stryCov_9fa48("1224"), [stryMutAct_9fa48("1225") ? "" : (stryCov_9fa48("1225"), 'N-184')])
        });
      }
    }
    const reliefIsOver = stryMutAct_9fa48("1228") ? helpTrack === 'not-priority-need' && helpTrack === 'intentional' : stryMutAct_9fa48("1227") ? false : stryMutAct_9fa48("1226") ? true : (stryCov_9fa48("1226", "1227", "1228"), (stryMutAct_9fa48("1230") ? helpTrack !== 'not-priority-need' : stryMutAct_9fa48("1229") ? false : (stryCov_9fa48("1229", "1230"), helpTrack === (stryMutAct_9fa48("1231") ? "" : (stryCov_9fa48("1231"), 'not-priority-need')))) || (stryMutAct_9fa48("1233") ? helpTrack !== 'intentional' : stryMutAct_9fa48("1232") ? false : (stryCov_9fa48("1232", "1233"), helpTrack === (stryMutAct_9fa48("1234") ? "" : (stryCov_9fa48("1234"), 'intentional')))));
    if (stryMutAct_9fa48("1237") ? next !== null || reliefIsOver : stryMutAct_9fa48("1236") ? false : stryMutAct_9fa48("1235") ? true : (stryCov_9fa48("1235", "1236", "1237"), (stryMutAct_9fa48("1239") ? next === null : stryMutAct_9fa48("1238") ? true : (stryCov_9fa48("1238", "1239"), next !== null)) && reliefIsOver)) return stryMutAct_9fa48("1240") ? {} : (stryCov_9fa48("1240"), {
      help: next,
      letters: stryMutAct_9fa48("1241") ? [] : (stryCov_9fa48("1241"), [stryMutAct_9fa48("1242") ? "" : (stryCov_9fa48("1242"), 'N-184')])
    });
    const adverse = stryMutAct_9fa48("1245") ? answers(turn, 'priority-need', 'not-in-priority-need') && answers(turn, 'intentionality', 'intentional') : stryMutAct_9fa48("1244") ? false : stryMutAct_9fa48("1243") ? true : (stryCov_9fa48("1243", "1244", "1245"), answers(turn, stryMutAct_9fa48("1246") ? "" : (stryCov_9fa48("1246"), 'priority-need'), stryMutAct_9fa48("1247") ? "" : (stryCov_9fa48("1247"), 'not-in-priority-need')) || answers(turn, stryMutAct_9fa48("1248") ? "" : (stryCov_9fa48("1248"), 'intentionality'), stryMutAct_9fa48("1249") ? "" : (stryCov_9fa48("1249"), 'intentional')));
    return adverse ? stryMutAct_9fa48("1250") ? {} : (stryCov_9fa48("1250"), {
      help: helpTrack,
      letters: stryMutAct_9fa48("1251") ? [] : (stryCov_9fa48("1251"), [stryMutAct_9fa48("1252") ? "" : (stryCov_9fa48("1252"), 'N-184')])
    }) : null;
  }
};

/** What follows relief where the main duty does not; null while priority need is undecided. */
export function afterRelief(facts: CaseFacts): 'not-priority-need' | 'intentional' | null {
  if (stryMutAct_9fa48("1253")) {
    {}
  } else {
    stryCov_9fa48("1253");
    if (stryMutAct_9fa48("1256") ? outcome(facts, 'priority-need') !== 'not-in-priority-need' : stryMutAct_9fa48("1255") ? false : stryMutAct_9fa48("1254") ? true : (stryCov_9fa48("1254", "1255", "1256"), outcome(facts, stryMutAct_9fa48("1257") ? "" : (stryCov_9fa48("1257"), 'priority-need')) === (stryMutAct_9fa48("1258") ? "" : (stryCov_9fa48("1258"), 'not-in-priority-need')))) return stryMutAct_9fa48("1259") ? "" : (stryCov_9fa48("1259"), 'not-priority-need');
    const both = stryMutAct_9fa48("1262") ? outcome(facts, 'priority-need') === 'in-priority-need' || outcome(facts, 'intentionality') === 'intentional' : stryMutAct_9fa48("1261") ? false : stryMutAct_9fa48("1260") ? true : (stryCov_9fa48("1260", "1261", "1262"), (stryMutAct_9fa48("1264") ? outcome(facts, 'priority-need') !== 'in-priority-need' : stryMutAct_9fa48("1263") ? true : (stryCov_9fa48("1263", "1264"), outcome(facts, stryMutAct_9fa48("1265") ? "" : (stryCov_9fa48("1265"), 'priority-need')) === (stryMutAct_9fa48("1266") ? "" : (stryCov_9fa48("1266"), 'in-priority-need')))) && (stryMutAct_9fa48("1268") ? outcome(facts, 'intentionality') !== 'intentional' : stryMutAct_9fa48("1267") ? true : (stryCov_9fa48("1267", "1268"), outcome(facts, stryMutAct_9fa48("1269") ? "" : (stryCov_9fa48("1269"), 'intentionality')) === (stryMutAct_9fa48("1270") ? "" : (stryCov_9fa48("1270"), 'intentional')))));
    return both ? stryMutAct_9fa48("1271") ? "" : (stryCov_9fa48("1271"), 'intentional') : null;
  }
}
const IN_ORDER: readonly Mover[] = stryMutAct_9fa48("1272") ? [] : (stryCov_9fa48("1272"), [foundNotEligible, foundNotHomeless, referred, referralFailed, bothSettled, barLifted, mainDutyLate, adverseFinding]);

/** The move a lawful decision makes; staying put when nothing follows from it yet. */
export function moveFor(turn: Turn): Move {
  if (stryMutAct_9fa48("1273")) {
    {}
  } else {
    stryCov_9fa48("1273");
    for (const mover of IN_ORDER) {
      if (stryMutAct_9fa48("1274")) {
        {}
      } else {
        stryCov_9fa48("1274");
        const move = mover(turn);
        if (stryMutAct_9fa48("1276") ? false : stryMutAct_9fa48("1275") ? true : (stryCov_9fa48("1275", "1276"), move)) return move;
      }
    }
    return stryMutAct_9fa48("1277") ? {} : (stryCov_9fa48("1277"), {
      help: turn.before.helpTrack
    });
  }
}