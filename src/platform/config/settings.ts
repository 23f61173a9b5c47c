import { plainToInstance, Transform } from 'class-transformer';
import {
  IsBase64,
  IsIn,
  IsInt,
  IsISO8601,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Matches,
  Max,
  Min,
  MinLength,
  ValidateIf,
  validateSync,
} from 'class-validator';

export const PROCESS_ROLES = ['all', 'web', 'worker'] as const;
export const SEEDS = ['lancashire-year', 'lancashire', 'none'] as const;
const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

const asNumber = Transform(({ value }) => (value === undefined ? undefined : Number(value)));

/** Everything that may be set from outside, read once from the environment, checked and frozen. */
export class Settings {
  @IsIn(['development', 'test', 'production'])
  readonly NODE_ENV: 'development' | 'test' | 'production' = 'development';

  @asNumber
  @IsInt()
  @Min(0)
  @Max(65535)
  readonly PORT: number = 3000;

  @IsString()
  @MinLength(1)
  readonly HOST: string = '127.0.0.1';

  /** Where the evaluation database is kept; unused when DATABASE_URL is set. */
  @IsString()
  @MinLength(1)
  readonly DATA_DIR: string = '.data';

  @IsOptional()
  @IsUrl({ protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true })
  readonly DATABASE_URL?: string;

  /** A role that owns the schema; used by migrations only. */
  @IsOptional()
  @IsUrl({ protocols: ['postgres', 'postgresql'], require_tld: false, require_protocol: true })
  readonly DATABASE_OWNER_URL?: string;

  @IsOptional()
  @IsUrl({ protocols: ['redis', 'rediss'], require_tld: false, require_protocol: true })
  readonly REDIS_URL?: string;

  @asNumber
  @IsInt()
  @Min(2)
  @Max(200)
  readonly DATABASE_POOL: number = 16;

  /** Seconds for which an answer of the database is waited for, and a connection to it. */
  @asNumber
  @IsInt()
  @Min(1)
  @Max(3600)
  readonly DATABASE_PATIENCE_SECONDS: number = 25;

  /** Seconds after which a job that a worker or the queue's store has lost is started again. */
  @asNumber
  @IsInt()
  @Min(1)
  @Max(600)
  readonly QUEUE_LEASE_SECONDS: number = 30;

  @IsIn(PROCESS_ROLES)
  readonly PROCESS_ROLE: (typeof PROCESS_ROLES)[number] = 'all';

  @IsIn(SEEDS)
  readonly SEED: (typeof SEEDS)[number] = 'none';

  /** One password for all evaluation accounts instead of a random one. */
  @IsOptional()
  @IsString()
  @MinLength(8)
  readonly DEMO_PASSWORD?: string;

  /** Training and tests only: the instant at which the application clock starts. */
  @IsOptional()
  @IsISO8601({ strict: true })
  readonly CLOCK_START?: string;

  /** 32 bytes in base64: seals addresses and safe contacts at rest. */
  @IsOptional()
  @IsBase64()
  @MinLength(44)
  readonly FIELD_KEY?: string;

  /** GOV.UK Notify: the key of a service and its templates for e-mail and text, each with ((body)), that for e-mail with ((subject)). */
  @IsOptional()
  @Matches(/-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, {
    message: 'must be an API key of GOV.UK Notify',
  })
  readonly NOTIFY_API_KEY?: string;

  @ValidateIf(({ NOTIFY_API_KEY }: Settings) => NOTIFY_API_KEY !== undefined)
  @IsUUID()
  readonly NOTIFY_EMAIL_TEMPLATE?: string;

  @ValidateIf(({ NOTIFY_API_KEY }: Settings) => NOTIFY_API_KEY !== undefined)
  @IsUUID()
  readonly NOTIFY_TEXT_TEMPLATE?: string;

  /** Another address of Notify's API than its own. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_tld: false, require_protocol: true })
  readonly NOTIFY_URL?: string;

  /** A JSON file with what the councils have settled where the statute does not. */
  @IsOptional()
  @IsString()
  readonly LAW_SETTINGS_FILE?: string;

  @IsIn(LOG_LEVELS)
  readonly LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';

  /** Hours until a signed-in session ends by itself. */
  @asNumber
  @IsInt()
  @Min(1)
  @Max(24)
  readonly SESSION_HOURS: number = 12;
}

/** Thrown when a setting is missing or bad; names the settings and what each wants, never a value. */
export class BadSettings extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`These settings cannot be used: ${problems.join('; ')}.`);
  }
}

/** Reads the settings from an environment. Empty strings count as not set. Throws `BadSettings`. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const known = Object.keys(new Settings()).concat(
    'DATABASE_URL',
    'DATABASE_OWNER_URL',
    'REDIS_URL',
    'DEMO_PASSWORD',
    'CLOCK_START',
    'FIELD_KEY',
    'LAW_SETTINGS_FILE',
    'NOTIFY_API_KEY',
    'NOTIFY_EMAIL_TEMPLATE',
    'NOTIFY_TEXT_TEMPLATE',
    'NOTIFY_URL',
  );
  const given = Object.fromEntries(known.filter((name) => environment[name]).map((name) => [name, environment[name]]));
  const settings = plainToInstance(Settings, given, { exposeDefaultValues: true });

  const problems = validateSync(settings, { whitelist: true }).map(
    (problem) => `${problem.property} (${Object.values(problem.constraints ?? {}).join(', ')})`,
  );
  if (settings.NODE_ENV === 'production' && settings.CLOCK_START) {
    problems.push('CLOCK_START (the clock cannot be set in production)');
  }
  if (settings.NODE_ENV === 'production' && settings.SEED !== 'none') {
    problems.push('SEED (evaluation data does not belong in production)');
  }
  if (problems.length > 0) throw new BadSettings(problems);
  return Object.freeze(settings);
}
