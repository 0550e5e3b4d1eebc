import type { Scenario } from '#simulations/scenario/schema.ts';
import { decisiveFacts, placeOf, stepsAfter, tells } from './fact-paths.ts';
import { nearest } from './nearest.ts';
import type { Note } from './scenario-references.ts';

/** Papers that can come onto the desk at all. */
function papersInReach(scenario: Scenario): Set<string> {
  const reach = new Set(scenario.papers.filter((paper) => paper.onDesk).map((paper) => paper.id));
  for (const discovery of scenario.discoveries) {
    for (const way of discovery.found) if ('consult' in way && way.reveals !== undefined) reach.add(way.reveals);
  }
  for (const happening of scenario.happenings) if (happening.paper !== undefined) reach.add(happening.paper);
  return reach;
}

/** Facts that decide something and of which none of the named ones tells; each with its place. */
export function undiscoveredFacts(scenario: Scenario, named: readonly string[]): ReturnType<typeof decisiveFacts> {
  return decisiveFacts(scenario).filter(({ fact }) => !named.some((each) => tells(each, fact)));
}

/** What a trainee can find out: every named fact exists, and every fact that decides something can be found. */
export function checkKnowledge(note: Note, scenario: Scenario): void {
  const { facts } = scenario;
  scenario.discoveries.forEach((discovery, index) => {
    discovery.facts.forEach((fact, at) => {
      if (placeOf(facts, fact) !== null) return;
      const steps = stepsAfter(facts, fact);
      const close = nearest(fact.split('.').at(-1) ?? fact, steps);
      note(
        ['discoveries', index, 'facts', at],
        `Không có sự việc nào ở đường dẫn “${fact}”.`,
        `${close === null ? '' : `Có phải “${close}” không? `}Đường dẫn đi từ trong facts, ví dụ “matters.qd.knownOn”. Ở chỗ sai có thể viết: ${steps.join(', ')}.`,
      );
    });
  });
  const named = scenario.discoveries.flatMap((discovery) => discovery.facts);
  for (const { fact, place } of undiscoveredFacts(scenario, named)) {
    note(place, `Sự việc “${fact}” có ảnh hưởng đến cách xử lý mà không có cách nào tìm ra.`, `Thêm vào discoveries một mục có facts: [${fact}] và cách tìm: đọc giấy (read), hỏi người (ask) hoặc tra nguồn (consult).`);
  }
  const reach = papersInReach(scenario);
  scenario.papers.forEach((paper, index) => {
    if (reach.has(paper.id)) return;
    note(['papers', index, 'onDesk'], `Giấy “${paper.id}” không có trên bàn và không có cách nào đưa nó ra.`, 'Ghi reveals ở một cách tìm bằng consult, hoặc paper ở một việc xảy ra, hoặc bỏ onDesk: false.');
  });
}
