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
import { HOMELESSNESS_CODE, guidance, housingAct1996 } from '../citation.js';
import { type UnlawfulStep, unlawful } from '../unlawful-step.js';
import { type CaseFacts, type ProposedDecision, abuseOnRecord } from './case-facts.js';
import { BELIEVED } from './priority-need.js';

/** Something that must not be asked of a victim of domestic abuse, known by the name of the fact that records it. */
interface Demand {
  readonly rule: string;
  readonly recordedAs: readonly RegExp[];
  readonly explanation: string;
  readonly insteadYouMay: readonly string[];
}
const DEMANDS: readonly Demand[] = stryMutAct_9fa48("1324") ? [] : (stryCov_9fa48("1324"), [stryMutAct_9fa48("1325") ? {} : (stryCov_9fa48("1325"), {
  rule: stryMutAct_9fa48("1326") ? "" : (stryCov_9fa48("1326"), 'PN-e'),
  recordedAs: stryMutAct_9fa48("1327") ? [] : (stryCov_9fa48("1327"), [stryMutAct_9fa48("1329") ? /vulnerab\W*(test|assess|check|score)/ : stryMutAct_9fa48("1328") ? /vulnerab\w(test|assess|check|score)/ : (stryCov_9fa48("1328", "1329"), /vulnerab\w*(test|assess|check|score)/), stryMutAct_9fa48("1331") ? /(test|assess|check)\W*vulnerab/ : stryMutAct_9fa48("1330") ? /(test|assess|check)\wvulnerab/ : (stryCov_9fa48("1330", "1331"), /(test|assess|check)\w*vulnerab/)]),
  explanation: stryMutAct_9fa48("1332") ? "" : (stryCov_9fa48("1332"), 'Priority need because of domestic abuse has no vulnerability test: being a victim and homeless as a result is enough.'),
  insteadYouMay: stryMutAct_9fa48("1333") ? [] : (stryCov_9fa48("1333"), [stryMutAct_9fa48("1334") ? "" : (stryCov_9fa48("1334"), 'Record priority need under s.189(1)(e) on what you have been told.')])
}), stryMutAct_9fa48("1335") ? {} : (stryCov_9fa48("1335"), {
  rule: stryMutAct_9fa48("1336") ? "" : (stryCov_9fa48("1336"), 'PN-e'),
  recordedAs: stryMutAct_9fa48("1337") ? [] : (stryCov_9fa48("1337"), [stryMutAct_9fa48("1340") ? /(proof|evidence|policereport|courtorder|conviction|crimenumber|documents?)\W*(request|requir|demand|needed|ask)/ : stryMutAct_9fa48("1339") ? /(proof|evidence|policereport|courtorder|conviction|crimenumber|documents?)\w(request|requir|demand|needed|ask)/ : stryMutAct_9fa48("1338") ? /(proof|evidence|policereport|courtorder|conviction|crimenumber|documents)\w*(request|requir|demand|needed|ask)/ : (stryCov_9fa48("1338", "1339", "1340"), /(proof|evidence|policereport|courtorder|conviction|crimenumber|documents?)\w*(request|requir|demand|needed|ask)/), stryMutAct_9fa48("1343") ? /(request|requir|demand|ask)\w*(proof|evidence|policereport|courtorder|conviction|crimenumber|documents)/ : stryMutAct_9fa48("1342") ? /(request|requir|demand|ask)\W*(proof|evidence|policereport|courtorder|conviction|crimenumber|documents?)/ : stryMutAct_9fa48("1341") ? /(request|requir|demand|ask)\w(proof|evidence|policereport|courtorder|conviction|crimenumber|documents?)/ : (stryCov_9fa48("1341", "1342", "1343"), /(request|requir|demand|ask)\w*(proof|evidence|policereport|courtorder|conviction|crimenumber|documents?)/)]),
  explanation: stryMutAct_9fa48("1344") ? "" : (stryCov_9fa48("1344"), 'A victim of domestic abuse is believed: police, court or other proof must not be asked for.'),
  insteadYouMay: stryMutAct_9fa48("1345") ? [] : (stryCov_9fa48("1345"), [stryMutAct_9fa48("1346") ? "" : (stryCov_9fa48("1346"), 'Decide on the applicant’s account and on anything they offer.'), stryMutAct_9fa48("1347") ? "" : (stryCov_9fa48("1347"), 'With consent, hear from people who support them: a friend, a GP, a school, a domestic abuse service.')])
}), stryMutAct_9fa48("1348") ? {} : (stryCov_9fa48("1348"), {
  rule: stryMutAct_9fa48("1349") ? "" : (stryCov_9fa48("1349"), 'DA-2'),
  recordedAs: stryMutAct_9fa48("1350") ? [] : (stryCov_9fa48("1350"), [stryMutAct_9fa48("1352") ? /(perpetrator|abuser)(was|been|has|is|to|tobe)(contacted|approached|interviewed|asked|spokento)$/ : stryMutAct_9fa48("1351") ? /(perpetrator|abuser)(was|been|has|is|to|tobe)*(contacted|approached|interviewed|asked|spokento)/ : (stryCov_9fa48("1351", "1352"), /(perpetrator|abuser)(was|been|has|is|to|tobe)*(contacted|approached|interviewed|asked|spokento)$/), stryMutAct_9fa48("1355") ? /(perpetrator|abuser)(contact|approach|interview)(request|requir|needed|made)\W*$/ : stryMutAct_9fa48("1354") ? /(perpetrator|abuser)(contact|approach|interview)(request|requir|needed|made)\w$/ : stryMutAct_9fa48("1353") ? /(perpetrator|abuser)(contact|approach|interview)(request|requir|needed|made)\w*/ : (stryCov_9fa48("1353", "1354", "1355"), /(perpetrator|abuser)(contact|approach|interview)(request|requir|needed|made)\w*$/), stryMutAct_9fa48("1359") ? /(contact|approach|interview|ask|askt|spoke|speak)(ed|ing|to|with)?(the)?(alleged)(perpetrator|abuser)$/ : stryMutAct_9fa48("1358") ? /(contact|approach|interview|ask|askt|spoke|speak)(ed|ing|to|with)?(the)(alleged)?(perpetrator|abuser)$/ : stryMutAct_9fa48("1357") ? /(contact|approach|interview|ask|askt|spoke|speak)(ed|ing|to|with)(the)?(alleged)?(perpetrator|abuser)$/ : stryMutAct_9fa48("1356") ? /(contact|approach|interview|ask|askt|spoke|speak)(ed|ing|to|with)?(the)?(alleged)?(perpetrator|abuser)/ : (stryCov_9fa48("1356", "1357", "1358", "1359"), /(contact|approach|interview|ask|askt|spoke|speak)(ed|ing|to|with)?(the)?(alleged)?(perpetrator|abuser)$/)]),
  explanation: stryMutAct_9fa48("1360") ? "" : (stryCov_9fa48("1360"), 'The perpetrator must not be contacted: it can tell them where the victim is and that help has been asked for.'),
  insteadYouMay: stryMutAct_9fa48("1361") ? [] : (stryCov_9fa48("1361"), [stryMutAct_9fa48("1362") ? "" : (stryCov_9fa48("1362"), 'Decide on the applicant’s account and on anything they offer.')])
}), stryMutAct_9fa48("1363") ? {} : (stryCov_9fa48("1363"), {
  rule: stryMutAct_9fa48("1364") ? "" : (stryCov_9fa48("1364"), 'DA-4'),
  recordedAs: stryMutAct_9fa48("1365") ? [] : (stryCov_9fa48("1365"), [stryMutAct_9fa48("1367") ? /(told|asked|advised|required)(her|him|them|applicant)?(to)(return|goback|gohome|getinjunction|getnonmolestation)/ : stryMutAct_9fa48("1366") ? /(told|asked|advised|required)(her|him|them|applicant)(to)?(return|goback|gohome|getinjunction|getnonmolestation)/ : (stryCov_9fa48("1366", "1367"), /(told|asked|advised|required)(her|him|them|applicant)?(to)?(return|goback|gohome|getinjunction|getnonmolestation)/)]),
  explanation: stryMutAct_9fa48("1368") ? "" : (stryCov_9fa48("1368"), 'Going back, or getting a court order first, is never an answer to a victim’s application (s.177(1)).'),
  insteadYouMay: stryMutAct_9fa48("1369") ? [] : (stryCov_9fa48("1369"), [stryMutAct_9fa48("1370") ? "" : (stryCov_9fa48("1370"), 'Offer the choices: staying safe at home only if the victim wants it, refuge, dispersed or other accommodation, or a move.')])
})]);
const DENIED = stryMutAct_9fa48("1373") ? /^(no|never|without)(?=proof|evidence|police|court|vulnerab|perpetrator|contact)|not(?!request|requir|demand|need|ask|contact|approach|interview|test|assess)/ : stryMutAct_9fa48("1372") ? /^(no|never|without)(?!proof|evidence|police|court|vulnerab|perpetrator|contact)|not(?=request|requir|demand|need|ask|contact|approach|interview|test|assess)/ : stryMutAct_9fa48("1371") ? /(no|never|without)(?=proof|evidence|police|court|vulnerab|perpetrator|contact)|not(?=request|requir|demand|need|ask|contact|approach|interview|test|assess)/ : (stryCov_9fa48("1371", "1372", "1373"), /^(no|never|without)(?=proof|evidence|police|court|vulnerab|perpetrator|contact)|not(?=request|requir|demand|need|ask|contact|approach|interview|test|assess)/);

/**
 * DA-1, DA-2, DA-4, PN-e: refuses a decision whose recorded facts show that a victim was asked for proof, tested for vulnerability, sent
 * back, or that the perpetrator was contacted. Fact names are read without regard to case, hyphens, underscores or nesting.
 */
export function refuseDemands(facts: CaseFacts, proposed: ProposedDecision): UnlawfulStep | null {
  if (stryMutAct_9fa48("1374")) {
    {}
  } else {
    stryCov_9fa48("1374");
    if (stryMutAct_9fa48("1377") ? false : stryMutAct_9fa48("1376") ? true : stryMutAct_9fa48("1375") ? abuseOnRecord(facts) : (stryCov_9fa48("1375", "1376", "1377"), !abuseOnRecord(facts))) return null;
    for (const {
      name,
      path
    } of assertedFacts(proposed.facts)) {
      if (stryMutAct_9fa48("1378")) {
        {}
      } else {
        stryCov_9fa48("1378");
        if (stryMutAct_9fa48("1380") ? false : stryMutAct_9fa48("1379") ? true : (stryCov_9fa48("1379", "1380"), DENIED.test(name))) continue;
        const demand = DEMANDS.find(stryMutAct_9fa48("1381") ? () => undefined : (stryCov_9fa48("1381"), ({
          recordedAs
        }) => stryMutAct_9fa48("1382") ? recordedAs.every(pattern => pattern.test(name)) : (stryCov_9fa48("1382"), recordedAs.some(stryMutAct_9fa48("1383") ? () => undefined : (stryCov_9fa48("1383"), pattern => pattern.test(name))))));
        if (stryMutAct_9fa48("1385") ? false : stryMutAct_9fa48("1384") ? true : (stryCov_9fa48("1384", "1385"), demand)) {
          if (stryMutAct_9fa48("1386")) {
            {}
          } else {
            stryCov_9fa48("1386");
            const sources = (stryMutAct_9fa48("1389") ? demand.rule !== 'PN-e' : stryMutAct_9fa48("1388") ? false : stryMutAct_9fa48("1387") ? true : (stryCov_9fa48("1387", "1388", "1389"), demand.rule === (stryMutAct_9fa48("1390") ? "" : (stryCov_9fa48("1390"), 'PN-e')))) ? BELIEVED : stryMutAct_9fa48("1391") ? [] : (stryCov_9fa48("1391"), [housingAct1996(stryMutAct_9fa48("1392") ? "" : (stryCov_9fa48("1392"), '177(1)')), guidance(HOMELESSNESS_CODE, stryMutAct_9fa48("1393") ? "" : (stryCov_9fa48("1393"), 'ch. 21'))]);
            return unlawful(demand.rule, sources, demand.explanation, demand.insteadYouMay, stryMutAct_9fa48("1394") ? {} : (stryCov_9fa48("1394"), {
              field: stryMutAct_9fa48("1395") ? `` : (stryCov_9fa48("1395"), `facts.${path}`)
            }));
          }
        }
      }
    }
    return null;
  }
}

/** How far facts are read: levels down, and letters of a name. Beyond that nothing is a plain record of what was asked. */
const DEEPEST = 4;
const LONGEST = 200;

/** The facts that are asserted, not denied or left open, with their names joined and stripped to letters. */
function assertedFacts(facts: object, before: readonly string[] = stryMutAct_9fa48("1396") ? ["Stryker was here"] : (stryCov_9fa48("1396"), [])): {
  name: string;
  path: string;
}[] {
  if (stryMutAct_9fa48("1397")) {
    {}
  } else {
    stryCov_9fa48("1397");
    return Object.entries(facts).flatMap(([key, value]: [string, unknown]) => {
      if (stryMutAct_9fa48("1398")) {
        {}
      } else {
        stryCov_9fa48("1398");
        const path = stryMutAct_9fa48("1399") ? [] : (stryCov_9fa48("1399"), [...before, key]);
        if (stryMutAct_9fa48("1401") ? false : stryMutAct_9fa48("1400") ? true : (stryCov_9fa48("1400", "1401"), isNothing(value))) return stryMutAct_9fa48("1402") ? ["Stryker was here"] : (stryCov_9fa48("1402"), []);
        if (stryMutAct_9fa48("1405") ? typeof value === 'object' && value !== null || path.length < DEEPEST : stryMutAct_9fa48("1404") ? false : stryMutAct_9fa48("1403") ? true : (stryCov_9fa48("1403", "1404", "1405"), (stryMutAct_9fa48("1407") ? typeof value === 'object' || value !== null : stryMutAct_9fa48("1406") ? true : (stryCov_9fa48("1406", "1407"), (stryMutAct_9fa48("1409") ? typeof value !== 'object' : stryMutAct_9fa48("1408") ? true : (stryCov_9fa48("1408", "1409"), typeof value === (stryMutAct_9fa48("1410") ? "" : (stryCov_9fa48("1410"), 'object')))) && (stryMutAct_9fa48("1412") ? value === null : stryMutAct_9fa48("1411") ? true : (stryCov_9fa48("1411", "1412"), value !== null)))) && (stryMutAct_9fa48("1415") ? path.length >= DEEPEST : stryMutAct_9fa48("1414") ? path.length <= DEEPEST : stryMutAct_9fa48("1413") ? true : (stryCov_9fa48("1413", "1414", "1415"), path.length < DEEPEST)))) return assertedFacts(value, path);
        const words = isDemand(value) ? stryMutAct_9fa48("1416") ? [] : (stryCov_9fa48("1416"), [...path, value]) : path;
        const name = stryMutAct_9fa48("1418") ? words.join('').toLowerCase() : stryMutAct_9fa48("1417") ? words.join('').slice(0, LONGEST).toUpperCase() : (stryCov_9fa48("1417", "1418"), words.join(stryMutAct_9fa48("1419") ? "Stryker was here!" : (stryCov_9fa48("1419"), '')).slice(0, LONGEST).toLowerCase());
        return stryMutAct_9fa48("1420") ? [] : (stryCov_9fa48("1420"), [stryMutAct_9fa48("1421") ? {} : (stryCov_9fa48("1421"), {
          name: name.replace(stryMutAct_9fa48("1422") ? /[a-z]/g : (stryCov_9fa48("1422"), /[^a-z]/g), stryMutAct_9fa48("1423") ? "Stryker was here!" : (stryCov_9fa48("1423"), '')),
          path: path.join(stryMutAct_9fa48("1424") ? "" : (stryCov_9fa48("1424"), '.'))
        })]);
      }
    });
  }
}

/** A value that says of its fact that it was asked for, as in `evidence: "required"`. */
function isDemand(value: unknown): value is string {
  if (stryMutAct_9fa48("1425")) {
    {}
  } else {
    stryCov_9fa48("1425");
    return stryMutAct_9fa48("1428") ? typeof value === 'string' || /^(required|requested|demanded|needed|asked for)$/i.test(value.trim()) : stryMutAct_9fa48("1427") ? false : stryMutAct_9fa48("1426") ? true : (stryCov_9fa48("1426", "1427", "1428"), (stryMutAct_9fa48("1430") ? typeof value !== 'string' : stryMutAct_9fa48("1429") ? true : (stryCov_9fa48("1429", "1430"), typeof value === (stryMutAct_9fa48("1431") ? "" : (stryCov_9fa48("1431"), 'string')))) && (stryMutAct_9fa48("1433") ? /^(required|requested|demanded|needed|asked for)/i : stryMutAct_9fa48("1432") ? /(required|requested|demanded|needed|asked for)$/i : (stryCov_9fa48("1432", "1433"), /^(required|requested|demanded|needed|asked for)$/i)).test(stryMutAct_9fa48("1434") ? value : (stryCov_9fa48("1434"), value.trim())));
  }
}
function isNothing(value: unknown): boolean {
  if (stryMutAct_9fa48("1435")) {
    {}
  } else {
    stryCov_9fa48("1435");
    return stryMutAct_9fa48("1438") ? !value && typeof value === 'string' && /^(no|false|none|0|n|n\/a|never|not\b.*)$/i.test(value.trim()) : stryMutAct_9fa48("1437") ? false : stryMutAct_9fa48("1436") ? true : (stryCov_9fa48("1436", "1437", "1438"), (stryMutAct_9fa48("1439") ? value : (stryCov_9fa48("1439"), !value)) || (stryMutAct_9fa48("1441") ? typeof value === 'string' || /^(no|false|none|0|n|n\/a|never|not\b.*)$/i.test(value.trim()) : stryMutAct_9fa48("1440") ? false : (stryCov_9fa48("1440", "1441"), (stryMutAct_9fa48("1443") ? typeof value !== 'string' : stryMutAct_9fa48("1442") ? true : (stryCov_9fa48("1442", "1443"), typeof value === (stryMutAct_9fa48("1444") ? "" : (stryCov_9fa48("1444"), 'string')))) && (stryMutAct_9fa48("1447") ? /^(no|false|none|0|n|n\/a|never|not\b.)$/i : stryMutAct_9fa48("1446") ? /^(no|false|none|0|n|n\/a|never|not\b.*)/i : stryMutAct_9fa48("1445") ? /(no|false|none|0|n|n\/a|never|not\b.*)$/i : (stryCov_9fa48("1445", "1446", "1447"), /^(no|false|none|0|n|n\/a|never|not\b.*)$/i)).test(stryMutAct_9fa48("1448") ? value : (stryCov_9fa48("1448"), value.trim())))));
  }
}