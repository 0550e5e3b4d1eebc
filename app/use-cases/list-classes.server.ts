import type { ClassRecord } from '#db/records.ts';
import { listClasses as selectAllClasses, listClassesOfMember, listClassesOfTrainer, listMembers } from '#db/repositories/classes.ts';
import { canCreateClass, canRunClass } from '../domain/access.ts';
import { compareNames } from '../domain/person-name.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, ClassView, Refusal } from './contracts.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** The classes the caller runs, or sits in. Members are shown to those who run the class; a trainee sees no other names. */
export function listClasses(ports: Ports, caller: Caller): Result<ClassView[], Refusal> {
  return withStorage<ClassView[], Refusal>(ports, () => {
    const now = ports.clock.now();
    const view = (course: ClassRecord): ClassView => {
      const runs = canRunClass(caller, course);
      return {
        id: course.id,
        code: course.code,
        title: course.title,
        opensAt: course.opensAt,
        closesAt: course.closesAt,
        open: course.opensAt <= now && now < course.closesAt,
        trainer: course.trainerName ?? '',
        members: runs ? listMembers(ports.db, course.id).sort((a, b) => compareNames(a.name, b.name)) : [],
      };
    };
    if (!canCreateClass(caller)) return done(listClassesOfMember(ports.db, caller.person).map(view));
    return done((caller.role === 'admin' ? selectAllClasses(ports.db) : listClassesOfTrainer(ports.db, caller.person)).map(view));
  });
}
