import type { Type } from '@nestjs/common';
import type { Permission } from '../../access/roles.js';
import type { LocalDate } from '../../shared/local-date.js';
import type { Refusal } from '../../shared/refusal.js';
import { inTheirOrder, type SettledVersion } from '../../shared/settled.js';
import type { FieldError } from '../forms/form.js';
import { type Values } from '../forms/values.js';
import type { PolicyField } from './policy-field.js';

/** What a feature's service offers of a policy: its versions, and the beginning of another. */
export interface Policies<T> {
  all(): Promise<(T & SettledVersion)[]>;
  /** `seen`: the latest version that the caller has seen; without it nobody asks. */
  begin(policy: T & { readonly inForceFrom?: LocalDate }, seen?: number): Promise<SettledVersion | Refusal>;
}

/** A policy in words: what its pages are made of. */
export interface Policy<T> {
  readonly path: string;
  /** Where its page leads back to. */
  readonly back: string;
  readonly title: string;
  /** What it is about, in a sentence or two. */
  readonly about: string;
  /** What a new version leaves as it is. */
  readonly keeps: string;
  readonly read: Permission;
  readonly begin: Permission;
  readonly policies: Type<Policies<T>>;
  readonly fields: FieldsOf<T>;
  /** Headings above the fields that follow them in the form, by the name of the first. */
  readonly headings?: { readonly [name in keyof T]?: string };
}

export type FieldsOf<T> = { readonly [name in keyof T]-?: PolicyField<T[name]> };

/** A line of what is settled: what it is called, and what it says. */
export interface Line {
  readonly name: string;
  readonly label: string;
  readonly says: string;
}

/** The same beside what held before it. */
export interface ChangedLine extends Line {
  readonly before: string;
  readonly isChanged: boolean;
}

/** A version as a list of versions shows it. */
export interface VersionShown extends SettledVersion {
  readonly changes: readonly ChangedLine[];
}

interface LineGroup {
  readonly heading: string | undefined;
  readonly lines: Line[];
}

/** The lines of a version below their headings, in the order of the form. */
export function groupsOf<T>({ fields, headings = {} }: Policy<T>, version: T): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of linesOf(fields, version)) {
    const heading = headings[line.name as keyof T];
    const last = groups.at(-1);
    if (last && heading === undefined) last.lines.push(line);
    else groups.push({ heading, lines: [line] });
  }
  return groups;
}

export function linesOf<T>(fields: FieldsOf<T>, version: T): Line[] {
  return named(fields).map(([name, { label, says }]) => ({ name, label, says: says(version[name as keyof T]) }));
}

/** Each line of a version, and what it said in the one before. */
export function comparedWith<T>(fields: FieldsOf<T>, version: T, before: T): ChangedLine[] {
  const earlier = linesOf(fields, before);
  return linesOf(fields, version).map((line, index) => {
    const said = earlier[index]?.says ?? '';
    return { ...line, before: said, isChanged: said !== line.says };
  });
}

/** All versions in the order in which they hold, each with what it changed. */
export function withChanges<T>(fields: FieldsOf<T>, versions: readonly (T & SettledVersion)[]): VersionShown[] {
  const all = inTheirOrder(versions);
  return all.map((version, index) => ({
    ...version,
    changes: comparedWith(fields, version, all[index - 1] ?? version).filter(({ isChanged }) => isChanged),
  }));
}

/** The fields that a form asks for, in their order, each with the heading above it. */
export function askedIn<T>({ fields, headings = {} }: Policy<T>) {
  return named(fields).flatMap(([name, { label, asked }]) =>
    asked ? [{ ...asked, name, label, heading: headings[name as keyof T] }] : [],
  );
}

/** What the form's fields hold before anybody has typed. */
export function writtenOut<T>(fields: FieldsOf<T>, version: T): Values {
  return Object.fromEntries(
    named(fields).flatMap(([name, { asked }]) => (asked ? [[name, asked.writes(version[name as keyof T])]] : [])),
  );
}

/** What was typed, over what is not asked for and stays as it is in `before`; or all that is wrong with it. */
export function readPolicy<T>(fields: FieldsOf<T>, values: Values, before: T): T | FieldError[] {
  const errors: FieldError[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, { asked }] of named(fields)) {
    if (!asked) read[name] = before[name as keyof T];
    else {
      const result = asked.reads(values, name);
      if ('wrong' in result) errors.push({ field: name, message: result.wrong });
      else read[name] = result.value;
    }
  }
  return errors.length > 0 ? errors : (read as T);
}

function named<T>(fields: FieldsOf<T>) {
  return Object.entries(fields) as unknown as [string, PolicyField<T[keyof T]>][];
}
