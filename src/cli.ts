import { tellAndExit } from './boot/process.js';

interface Command {
  readonly help: string;
  readonly run: (words: readonly string[]) => Promise<void>;
}

const COMMANDS: Record<string, Command> = {
  start: {
    help: 'start everything here: PostgreSQL, web and worker, with evaluation data on the first start',
    run: async () => (await import('./cli/start.js')).start(),
  },
  migrate: {
    help: 'bring the database at DATABASE_OWNER_URL up to date for the role in DATABASE_URL',
    run: async () => (await import('./cli/migrate.js')).migrateDatabase(),
  },
  journey: {
    help: "play one household's journey through the API; --help tells more",
    run: async (words) => (await import('./cli/journey.js')).journey(words),
  },
  'user:create': {
    help: 'add somebody who can sign in: --email --name --role --organisation [--type] [--area]; asks for the password',
    run: async (words) => (await import('./cli/create-user.js')).createUser(words),
  },
  import: {
    help: 'import a CSV file: --kind premises|units|stays --file x.csv --as E-MAIL [--yes]',
    run: async (words) => (await import('./cli/import.js')).importFile(words),
  },
  'law:write': {
    help: 'write docs/law.md from src/law',
    run: async () => (await import('./cli/write-law.js')).writeLaw(),
  },
  'h-clic': {
    help: 'write a signed-off quarter as the file to send: --quarter 2026-Q1 --mapping VERSION --file x.xml --as E-MAIL',
    run: async (words) => (await import('./cli/h-clic.js')).writeReturn(words),
  },
  'schema:write': {
    help: 'write migrations/schema.sql from the migrations',
    run: async () => (await import('./cli/write-schema.js')).writeSchema(),
  },
};

const [name = 'help', ...words] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  const list = Object.entries(COMMANDS).map(([each, { help }]) => `  ${each.padEnd(14)} ${help}`);
  process.stdout.write(`Usage: node dist/cli.js COMMAND\n\n${list.join('\n')}\n`);
  process.exit(name === 'help' || name === '--help' ? 0 : 2);
}
await command.run(words).catch(tellAndExit);
