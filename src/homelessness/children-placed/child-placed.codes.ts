import { TOLD_OF_A_CHILD, type ToldOfAChild } from '../../law/homelessness/co-operation/child-placed.js';
import { codeLists } from '../../shared/code-lists.js';

export const BODIES_TOLD = Object.keys(TOLD_OF_A_CHILD) as ToldOfAChild[];

codeLists({ toldOfAChild: TOLD_OF_A_CHILD });
