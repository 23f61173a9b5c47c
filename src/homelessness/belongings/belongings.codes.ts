import { BELONGINGS_ENDS } from '../../law/homelessness/co-operation/belongings.js';
import { BELONGINGS_DEALINGS, HOMES_ENTERED } from '../../law/homelessness/co-operation/dealing-with-belongings.js';
import { codeLists } from '../../shared/code-lists.js';

codeLists({
  belongingsEnds: BELONGINGS_ENDS,
  belongingsDealings: BELONGINGS_DEALINGS,
  homesEntered: HOMES_ENTERED,
});
