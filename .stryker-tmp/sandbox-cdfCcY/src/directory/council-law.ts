// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { readFileSync } from 'node:fs';
import { DEFAULT_SETTINGS, type LawSettings, readLawSettings } from '../law/settings.js';
import { BadSettings, Settings } from '../platform/config/settings.js';

/**
 * What the councils of this installation have settled where the statute does not: read once from `LAW_SETTINGS_FILE`, and everything in
 * `src/law` that has a setting is asked with it. A file that cannot be used stops the start.
 */
@Injectable()
export class CouncilLaw {
  readonly settings: LawSettings;

  constructor({ LAW_SETTINGS_FILE: file }: Settings) {
    this.settings = file === undefined ? DEFAULT_SETTINGS : settingsIn(file);
  }
}

function settingsIn(file: string): LawSettings {
  const read = readLawSettings(jsonIn(file));
  if ('problems' in read) throw new BadSettings(read.problems.map((problem) => `LAW_SETTINGS_FILE: ${problem}`));
  return Object.freeze(read);
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const what = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new BadSettings([`LAW_SETTINGS_FILE ${what}`]);
  }
}
