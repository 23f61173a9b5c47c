// Builds what mutants are tried on: Stryker runs one command, and no shell.
import { execFileSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';

execFileSync(
  'swc',
  ['src/law', 'src/shared', '--out-dir', '.mutants', '--strip-leading-paths', '--copy-files', '--quiet'],
  {
    stdio: 'inherit',
  },
);
copyFileSync('test/support/mutation/remembering.mjs', '.mutants/shared/remembering.js');
