import type { INestApplicationContext } from '@nestjs/common';
import type { Progress } from '../progress.js';

export async function replayYear(_app: INestApplicationContext, _progress: Progress): Promise<void> {}
