import type { StageView } from '../../domain/debrief/view-types.ts';
import { debrief as words } from '../../messages/debrief.ts';

const STEP = 70;
const TOP = 24;
const X = 34;
/** Letters that fit beside the way at 18 px in a map 368 wide. */
const LINE = 32;

/** The stages of the procedure with the way that was taken, drawn on the server from the machine's own stages. */
export function ProcedureMap({ stages }: { stages: readonly StageView[] }) {
  const y = (index: number) => TOP + index * STEP;
  const reached = stages.findLastIndex((stage) => stage.state !== 'off');
  const height = y(stages.length - 1) + TOP + 36;
  return (
    <svg className="map" viewBox={`-8 0 376 ${height}`} role="img" aria-label={words.mapAlt(stages.map((stage, index) => spoken(stage, index < reached)).join('; '))}>
      {stages.slice(1).map((stage, index) => (
        <path key={stage.id} className={index < reached ? 'lit' : 'way'} d={`M${X} ${y(index)}V${y(index + 1)}`} />
      ))}
      {stages.map((stage, index) => <Stage key={stage.id} stage={stage} y={y(index)} />)}
    </svg>
  );
}

function Stage({ stage, y }: { stage: StageView; y: number }) {
  const [first, second] = wrap(stage.label);
  const below = [stage.state === 'now' ? words.stageNow : null, stage.astray ? words.stageAstray : null].filter((part) => part !== null).join(', ');
  return (
    <g>
      <circle className={{ done: 'st-done', now: 'st-now', off: 'st' }[stage.state]} cx={X} cy={y} r={9} />
      {stage.state === 'done' ? <path className="tick" d={`M${X - 4} ${y}l3 3.5 5.5-7`} /> : null}
      {stage.astray ? <rect className="st-off" x={-8} y={-8} width={16} height={16} transform={`translate(8 ${y}) rotate(45)`} /> : null}
      <text x={64} y={y + 6} className={stage.state === 'off' ? 't2' : undefined}>{first}</text>
      {second === undefined ? null : <text x={64} y={y + 29} className={stage.state === 'off' ? 't2' : undefined}>{second}</text>}
      {below === '' ? null : <text x={64} y={y + (second === undefined ? 29 : 50)} className={stage.astray ? 'astray' : 't2'}>{below}</text>}
    </g>
  );
}

function spoken(stage: StageView, passed: boolean): string {
  const state = { done: words.stageDone, now: words.stageNow, off: passed ? words.stageSkipped : words.stageOff }[stage.state];
  return `${stage.label} (${stage.astray ? `${state}, ${words.stageAstray}` : state})`;
}

/** One or two lines, broken at a space. */
function wrap(label: string): [string, string?] {
  if (label.length <= LINE) return [label];
  const at = label.lastIndexOf(' ', LINE);
  return [label.slice(0, at), label.slice(at + 1)];
}
