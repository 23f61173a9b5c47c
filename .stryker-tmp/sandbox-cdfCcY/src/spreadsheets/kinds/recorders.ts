// @ts-nocheck
import { Injectable } from '@nestjs/common';
import { PremisesRecorder } from './premises.recorder.js';
import type { Recorder, SheetKindName } from './sheet-kind.js';
import { StaysRecorder } from './stays.recorder.js';
import { UnitsRecorder } from './units.recorder.js';

/** Who records each kind of row. */
@Injectable()
export class Recorders {
  private readonly byKind: Readonly<Record<SheetKindName, Recorder>>;

  constructor(premises: PremisesRecorder, units: UnitsRecorder, stays: StaysRecorder) {
    this.byKind = { premises, units, stays };
  }

  of(kind: SheetKindName): Recorder {
    return this.byKind[kind];
  }
}
