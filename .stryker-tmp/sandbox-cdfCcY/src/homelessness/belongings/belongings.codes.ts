// @ts-nocheck
import { BELONGINGS_ENDS } from '../../law/homelessness/belongings.js';
import { codeLists } from '../../shared/code-lists.js';

codeLists({ belongingsEnds: BELONGINGS_ENDS });
