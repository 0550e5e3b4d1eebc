import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { readCode } from '../../domain/learning/certificate-code.ts';
import { CheckPage } from '../../features/learning/check-page.tsx';
import type { CheckAnswer } from '../../features/learning/check-page.tsx';
import { certificate } from '../../messages/learning.ts';
import { pageTitle } from '../../messages/vi.ts';
import { localDate } from '../../platform/clock.ts';
import type { RequestContext } from '../../platform/context.ts';
import { findAttendanceCertificate } from '../../use-cases/attendance-certificates.server.ts';
import { findCertificate } from '../../use-cases/certificate.server.ts';
import { pageValue } from '../guards.server.ts';

export const meta: MetaFunction = () => [{ title: pageTitle(certificate.check) }];

function answerTo(context: RequestContext, typed: string | null): CheckAnswer {
  if (typed === null) return { kind: 'none' };
  if (typed.trim() === '') return { kind: 'missing' };
  if (readCode(typed) === null) return { kind: 'malformed' };
  const view = pageValue(findCertificate(context.ports, typed));
  if (view !== null) return { kind: 'found', view };
  const paper = pageValue(findAttendanceCertificate(context.ports, typed));
  return paper === null ? { kind: 'unknown' } : { kind: 'attended', paper, issuedOn: localDate(paper.issuedAt) };
}

export function loader({ request, context }: LoaderFunctionArgs) {
  const typed = new URL(request.url).searchParams.get('ma');
  return { typed: typed ?? '', answer: answerTo(context, typed) };
}

export default function Check() {
  const { typed, answer } = useLoaderData<typeof loader>();
  return <CheckPage typed={typed} answer={answer} />;
}
