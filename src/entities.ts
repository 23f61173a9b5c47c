import { AppUser } from './access/app-user.entity.js';
import { Organisation } from './access/organisation.entity.js';
import { Session } from './access/session.entity.js';
import { AuditEntry } from './audit/audit-entry.entity.js';
import { HouseholdShare } from './people/household-share.entity.js';
import { Household } from './people/household.entity.js';
import { Person } from './people/person.entity.js';
import { SafeContact } from './people/safe-contact.entity.js';
import { UnsafeArea } from './people/unsafe-area.entity.js';
import { Task } from './tasks/task.entity.js';

/** Every table as the code knows it. A test holds each against the migrations. */
export const ENTITIES = [
  Organisation,
  AppUser,
  Session,
  AuditEntry,
  Household,
  Person,
  SafeContact,
  UnsafeArea,
  HouseholdShare,
  Task,
];
