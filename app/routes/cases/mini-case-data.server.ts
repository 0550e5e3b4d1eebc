import { z } from 'zod';
import type { RequestContext } from '../../platform/context.ts';
import { showMiniCase } from '../../use-cases/mini-case.server.ts';
import type { MiniCaseInput } from '../../use-cases/mini-case-contracts.ts';
import { pageValue, requireCaller } from '../guards.server.ts';

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const stageId = z.string().max(80).regex(slug);
const lessonAddress = z.string().max(160).regex(/^[a-z0-9-]+\/[a-z0-9-]+$/);

/** The stage that an address asks to practise alone (`chang`), and the lesson that it was opened from (`bai`); null for the whole case. */
export function askedPractice(request: Request): Pick<MiniCaseInput, 'stage' | 'lesson'> | null {
  const { searchParams } = new URL(request.url);
  const stage = stageId.safeParse(searchParams.get('chang'));
  if (!stage.success) return null;
  const lesson = lessonAddress.safeParse(searchParams.get('bai'));
  return { stage: stage.data, ...(lesson.success ? { lesson: lesson.data } : {}) };
}

/** The mini-case that an address asks for, for whoever has signed in; null where it asks for the whole case. */
export function miniCaseOf(context: RequestContext, request: Request, scenario: string) {
  const asked = askedPractice(request);
  if (asked === null) return null;
  return pageValue(showMiniCase(context.ports, requireCaller(context, request), { scenario, ...asked }));
}
