// @ts-nocheck
import { Module } from '@nestjs/common';
import { AuditQueries } from './audit.queries.js';
import { AuditController } from './http/audit.controller.js';

@Module({ controllers: [AuditController], providers: [AuditQueries], exports: [AuditQueries] })
export class AuditModule {}
