import { Form } from '@remix-run/react';
import { Fragment } from 'react';
import type { CertificateView } from '../../domain/learning/view-types.ts';
import { certificate as words } from '../../messages/learning.ts';
import { TextField } from '../../ui/fields.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { AttendancePaper } from '../../use-cases/roster-contracts.ts';
import { AttendanceFound } from '../workshop/attendance-found.tsx';
import { certificatePath, CHECK } from './paths.ts';

/** How a check ended: not asked yet, what was typed can be no code, no paper has it, or the paper. */
export type CheckAnswer = { kind: 'none' } | { kind: 'missing' | 'malformed' | 'unknown' } | { kind: 'found'; view: CertificateView } | { kind: 'attended'; paper: AttendancePaper; issuedOn: string };

/** Anybody with a paper in hand types its code and reads whether it is true. */
export function CheckPage({ typed, answer }: { typed: string; answer: CheckAnswer }) {
  const isFound = answer.kind === 'found' || answer.kind === 'attended';
  const error = answer.kind === 'missing' ? words.missing : answer.kind === 'malformed' ? words.malformed : undefined;
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.check}</h1>
        <p className="read">{words.checkLead}</p>
      </div>
      {answer.kind === 'found' ? <Found view={answer.view} /> : null}
      {answer.kind === 'attended' ? <AttendanceFound paper={answer.paper} issuedOn={answer.issuedOn} /> : null}
      {answer.kind === 'unknown' ? <div className="mb5" role="status"><Notice title={words.unknownTitle}><p>{words.unknown}</p></Notice></div> : null}
      <Form method="get" action={CHECK} className={isFound ? 'sec mt6' : undefined}>
        <TextField name="ma" label={words.codeLabel} hint={words.codeHint} error={error} value={isFound ? '' : typed} maxLength={60} focus={error !== undefined} />
        <p className="mt4"><button className={isFound ? 'btn line full-sm' : 'btn full-sm'} type="submit">{words.checkButton}</button></p>
      </Form>
    </main>
  );
}

function Found({ view }: { view: CertificateView }) {
  const rows = [
    [words.rows.name, view.name],
    ...(view.workplace === null ? [] : [[words.rows.workplace, view.workplace] as const]),
    [words.rows.course, view.course],
    [words.rows.contents, words.contentsShort(view.lessons, view.minutes)],
    [words.rows.law, words.lawOn(view.lawDate)],
    [words.rows.issued, words.dateShort(view.issuedOn)],
  ] as const;
  return (
    <div className="flow">
      <div role="status"><Notice kind="done" title={words.validTitle}><p>{words.valid}</p></Notice></div>
      <dl className="meta">{rows.map(([name, value]) => <Fragment key={name}><dt>{name}</dt><dd>{value}</dd></Fragment>)}</dl>
      <p className="measure">{words.since[view.since]}</p>
      <p><a className="more" href={certificatePath(view.code)}>{words.titleOf(view.course)}</a></p>
    </div>
  );
}
