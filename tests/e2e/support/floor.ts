import type { OpenedSession } from '#app/use-cases/contracts.ts';
import { saveAnswer } from '#app/use-cases/answer-floor.server.ts';
import { askFloor } from '#app/use-cases/ask-floor.server.ts';
import { loadModeration } from '#app/use-cases/moderate-floor.server.ts';
import { joinWorkshop } from '#app/use-cases/take-hall-seat.server.ts';
import { valueOf, withPorts } from './people.ts';

/** A question of a phone that nobody sees, with an answer that stands in the library. */
export function answerInHall(dataDir: string, { caller }: OpenedSession, hall: { id: string; code: string }): Promise<{ question: string; answer: string }> {
  return withPorts(dataDir, (ports) => {
    const deviceToken = ports.tokens.token();
    valueOf(joinWorkshop(ports, { code: hall.code, deviceToken, table: false, size: '', name: '', commune: '', role: '' }));
    valueOf(askFloor(ports, { code: hall.code, deviceToken, body: 'Nhận đơn khiếu nại rồi thì bao lâu phải trả lời có thụ lý hay không?', clientKey: ports.tokens.token().slice(0, 16), confirmed: false }));
    const question = valueOf(loadModeration(ports, caller, { workshop: hall.id })).questions.at(-1)?.id ?? '';
    const written = { asked: 'Bao lâu phải trả lời có thụ lý hay không?', body: 'Đọc điều luật dẫn bên dưới.\n\nĐếm từ ngày nhận đơn.', provisions: ['lkn-2011/d27'] };
    const { id } = valueOf(saveAnswer(ports, caller, { workshop: hall.id, question, expectedRevision: 0, ...written, publish: true, confirmed: false }));
    return { question, answer: id };
  });
}
