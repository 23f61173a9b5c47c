import { BELONGINGS_ENDS } from '../../law/homelessness/co-operation/belongings.js';
import { codeLists } from '../../shared/code-lists.js';

codeLists({ belongingsEnds: BELONGINGS_ENDS });
