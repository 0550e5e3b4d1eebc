import { lessonBody } from '#app/domain/authoring/lesson-parts.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { publishWriting } from '#app/use-cases/publish-draft.server.ts';
import { decideReview, sendToReview } from '#app/use-cases/review-draft.server.ts';
import type { Ports } from '#app/use-cases/ports.ts';
import { value } from './world.ts';

export const FIELDS = {
  title: 'Tờ đơn trong ngăn kéo: ai trả lời?',
  summary: 'Nhận đơn rồi thì phải thụ lý hay trả lời, và trả lời trong mấy ngày.',
  minutes: '12',
  aims: 'Tính được hạn thụ lý\nChọn đúng mẫu thông báo\nNêu đúng căn cứ',
  competences: ['time', 'documents'],
  checkedOn: '2026-11-22',
};

/** A lesson of every part that has to be there, with the questions given. */
export function lessonWith(questions: readonly string[], more = ''): string {
  const text = `<Story title="Tờ đơn trong ngăn kéo">

Ông Lò Văn Pản nộp đơn hôm thứ Tư. Người nhận cất vào ngăn kéo rồi đi công tác.

</Story>

## Trả lời trong mấy ngày

Hạn thụ lý là <Term id="lkn-2011/d27"/> (<Cite id="lkn-2011/d27"/>).

<ProcedureMap procedure="complaint" stage="response"/>

${more}

${questions.map((id) => `<Question id="${id}"/>`).join('\n\n')}

<MiniCase scenario="ao-ca-ven-song" stage="response">

Đọc đơn, quyết định thụ lý hay không.

</MiniCase>`;
  return lessonBody({ fields: FIELDS, text });
}

/** A question whose answer the machine counts. */
export function dateQuestion(course: string, from: string) {
  return { kind: 'date', course, competence: 'time', provisions: ['lkn-2011/d27'], untouched: ['oq-02', 'oq-04', 'oq-05'], level: 1, ask: `Xã nhận đơn khiếu nại đủ điều kiện ngày ${from}. Chậm nhất ngày nào phải thụ lý?`, answer: { term: 'lkn-2011/d27', from }, because: 'Hạn là {term}, ngày cuối là {due}.' };
}

/** Sends, signs and publishes the newest version of a draft. */
export async function published(ports: Ports, draft: string, revision: number, by: { author: Caller; reviewer: Caller; publisher: Caller }): Promise<string> {
  value(sendToReview(ports, by.author, { draft, revision }));
  value(decideReview(ports, by.reviewer, { draft, revision, decision: 'approve', remarks: [] }));
  return value(await publishWriting(ports, by.publisher, { draft, revision })).item;
}
