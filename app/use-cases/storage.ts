import { databaseFaultOf } from '#db/fault.ts';
import type { AuditEntry } from '#db/records.ts';
import type { Json } from '#simulations/procedures/case-event.ts';
import type { Result } from '../platform/result.ts';
import { failed } from '../platform/result.ts';
import type { Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';

type StorageRefusal = Extract<Refusal, { reason: 'storage' }>;

/** Runs a use case; a database that is locked, full or read-only becomes a refusal in words. Everything else is a defect and is thrown. */
export function withStorage<Value, Failure>(ports: Ports, work: () => Result<Value, Failure>): Result<Value, Failure | StorageRefusal> {
  try {
    return work();
  } catch (error) {
    return storageRefusal(ports, error);
  }
}

/** The same for use cases that wait for a password to be hashed. */
export async function withStorageAsync<Value, Failure>(
  ports: Ports,
  work: () => Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | StorageRefusal>> {
  try {
    return await work();
  } catch (error) {
    return storageRefusal(ports, error);
  }
}

function storageRefusal(ports: Ports, error: unknown): { readonly ok: false; readonly error: StorageRefusal } {
  const fault = databaseFaultOf(error, ports.db.file);
  if (!fault) throw error;
  return failed({ reason: 'storage', message: fault.message, remedy: fault.remedy });
}

/** A line for the audit, to be written in the transaction of the act. */
export function auditEntry(ports: Ports, at: string, entry: { actor: string | null; act: string; subject: string; details?: Readonly<Record<string, Json>> }): AuditEntry {
  return { id: ports.tokens.id(at), at, actor: entry.actor, act: entry.act, subject: entry.subject, details: entry.details ?? {} };
}
