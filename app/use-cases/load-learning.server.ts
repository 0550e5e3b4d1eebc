import { listCertificates } from '#db/repositories/learning.ts';
import { learningView, stepView } from '../domain/learning/learning-view.ts';
import type { StepView } from '../domain/learning/view-types.ts';
import { nextStep } from '../domain/learning/standing.ts';
import type { Result } from '../platform/result.ts';
import { done } from '../platform/result.ts';
import type { Caller, Refusal } from './contracts.ts';
import type { LoadedLearning } from './learning-contracts.ts';
import { certificateRow } from './certificate.server.ts';
import { chancesOf, courseVersion, evidenceOf, standingsOf } from './learning-standing.ts';
import type { Ports } from './ports.ts';
import { withStorage } from './storage.ts';

/** The caller's own learning: where to go on, every course, competences in words, certificates. */
export function loadLearning(ports: Ports, caller: Caller): Result<LoadedLearning, Refusal> {
  return withStorage<LoadedLearning, Refusal>(ports, () => {
    const evidence = evidenceOf(ports, caller.person);
    const certificates = listCertificates(ports.db, caller.person);
    const held = new Set(certificates.map((one) => `${one.course} ${one.courseVersion}`));
    const standings = standingsOf(ports, evidence);
    return done(
      learningView({
        standings,
        chances: chancesOf(ports, evidence),
        certificates: certificates.map((one) => certificateRow(ports, one)),
        holds: (course) => held.has(`${course.id} ${courseVersion(ports.content, course)}`),
      }),
    );
  });
}

/** The lesson to go on with, for the learner's home. Null for who has not begun to read, or is done. */
export function continueReading(ports: Ports, caller: Caller): Result<StepView | null, Refusal> {
  return withStorage<StepView | null, Refusal>(ports, () => {
    const step = nextStep(standingsOf(ports, evidenceOf(ports, caller.person)));
    return done(step === null ? null : stepView(step));
  });
}
