import { data } from '@remix-run/node';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { AttendancePage } from '../../features/workshop/attendance-page.tsx';
import { attendance as words, attendancePaper, rosterRefusal } from '../../messages/hall-roster.ts';
import { pageTitle } from '../../messages/vi.ts';
import { readForm, seeOther } from '../../platform/respond.server.ts';
import { giveSeat, loadAttendance, markAttendance, removeFromRoster } from '../../use-cases/attendance.server.ts';
import { issueAttendanceCertificates } from '../../use-cases/attendance-certificates.server.ts';
import { pageValue, querySeq, requireCaller } from '../guards.server.ts';

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: pageTitle(words.title(loaded?.list.title ?? '')) }];

export function loader({ request, params, context }: LoaderFunctionArgs) {
  const caller = requireCaller(context, request);
  const url = new URL(request.url);
  const [added, given] = [querySeq(url, 'ghi'), querySeq(url, 'giay')];
  const said = added !== null ? words.imported(added) : given !== null ? attendancePaper.given(given) : null;
  return { list: pageValue(loadAttendance(context.ports, caller, { workshop: params['id'] ?? '' })), said };
}

const MARKS = { 'co-mat': 'present', vang: 'absent', bo: null } as const;

export async function action({ request, params, context }: ActionFunctionArgs) {
  const caller = requireCaller(context, request);
  const { ports } = context;
  const workshop = params['id'] ?? '';
  const form = await readForm(request);
  const [act = '', entry = ''] = form.text('viec').split(':');
  const path = `/lop-dieu-hanh/${workshop}/danh-sach`;
  const refused = (error: { reason: string }) => {
    if (error.reason === 'not-found') throw data(null, { status: 404 });
    return data({ refusal: rosterRefusal(error) }, { status: error.reason === 'storage' ? 503 : 409 });
  };
  if (act === 'cap-giay') {
    const issued = issueAttendanceCertificates(ports, caller, { workshop });
    return issued.ok ? seeOther(`${path}?giay=${issued.value.given}#giay`) : refused(issued.error);
  }
  if (act === 'ghep') {
    if (form.text('seat') === '' || form.text('entry') === '') return data({ refusal: words.joinFault }, { status: 422 });
    const given = giveSeat(ports, caller, { workshop, seat: form.text('seat'), entry: form.text('entry') });
    return given.ok ? seeOther(`${path}#n-${form.text('entry')}`) : refused(given.error);
  }
  if (act === 'xoa') {
    const removed = removeFromRoster(ports, caller, { workshop, entry });
    return removed.ok ? seeOther(path) : refused(removed.error);
  }
  if (act !== 'co-mat' && act !== 'vang' && act !== 'bo') throw data(null, { status: 400 });
  const marked = markAttendance(ports, caller, { workshop, entry, mark: MARKS[act] });
  return marked.ok ? seeOther(`${path}#n-${entry}`) : refused(marked.error);
}

export default function Attendance() {
  const { list, said } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return <AttendancePage list={list} said={said} refusal={answer?.refusal ?? null} />;
}
