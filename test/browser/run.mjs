// Runs the browser's stories, or says in one line what is missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const onPath = (name) =>
  (process.env.PATH ?? '').split(path.delimiter).some((folder) => existsSync(path.join(folder, name)));
if (!process.env.CHROMIUM_PATH && !['chromium', 'chromium-browser', 'google-chrome'].some(onPath)) {
  console.error('No browser is here: apt-get install chromium, or set CHROMIUM_PATH to one.');
  process.exit(1);
}
// A name plays the stories of that file alone.
const [name = ''] = process.argv.slice(2);
const stories = `${name}[^/]*\\.browser\\.ts$`;
const jest = ['run', '--silent', 'jest', '--', '--testRegex', stories, '--testTimeout', '600000'];
process.exit(spawnSync('npm', jest, { stdio: 'inherit' }).status ?? 1);
