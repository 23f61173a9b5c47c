import { initAll } from '../govuk/govuk-frontend.min.js';
import * as moj from '../moj/moj-frontend.min.js';
import { signOutOnExit } from './exit.js';
import { lockWhenIdle } from './idle.js';

initAll();
moj.initAll();
lockWhenIdle();
signOutOnExit();
