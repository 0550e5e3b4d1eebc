import { Fragment } from 'react';
import { dayOf, formatDay } from '#simulations/law/day.ts';
import { attendancePaper as words } from '../../messages/hall-roster.ts';
import { certificate } from '../../messages/learning.ts';
import { Notice } from '../../ui/notice.tsx';
import type { AttendancePaper } from '../../use-cases/roster-contracts.ts';

const dayWords = (isoDay: string): string => formatDay(dayOf(isoDay));

/** What the check of a code says of a paper that somebody got for having been there. */
export function AttendanceFound({ paper, issuedOn }: { paper: AttendancePaper; issuedOn: string }) {
  const rows = [
    [words.rows.kind, words.kind],
    [certificate.rows.name, paper.name],
    ...(paper.workplace === null ? [] : [[certificate.rows.workplace, paper.workplace] as const]),
    [words.rows.course, paper.title],
    [words.rows.held, words.held(dayWords(paper.heldFrom), dayWords(paper.heldTo), paper.place)],
    [words.rows.contents, words.duration(paper.minutes)],
    [certificate.rows.issued, dayWords(issuedOn)],
  ] as const;
  return (
    <div className="flow">
      <div role="status">
        {paper.withdrawnOn === null
          ? <Notice kind="done" title={certificate.validTitle}><p>{certificate.valid}</p></Notice>
          : <Notice title={words.withdrawnTitle}><p>{words.withdrawn(dayWords(paper.withdrawnOn))}</p></Notice>}
      </div>
      <dl className="meta">{rows.map(([name, value]) => <Fragment key={name}><dt>{name}</dt><dd>{value}</dd></Fragment>)}</dl>
    </div>
  );
}
