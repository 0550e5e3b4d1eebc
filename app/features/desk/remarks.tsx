import { formatDayAndMonth } from '#simulations/law/day.ts';
import type { RemarkView } from '../../domain/debrief/view-types.ts';
import { stages as stageWords } from '../../messages/coaching.ts';
import { desk as words } from '../../messages/desk.ts';
import type { StageRemarks } from '../../use-cases/desk-contracts.ts';
import { Citation } from '../law/citation.tsx';

/** How many of the newest stand in the open. */
const OPEN = 1;

function Remark({ remark, open }: { remark: RemarkView; open: boolean }) {
  return (
    <details open={open} className="remark">
      <summary><span className={remark.fatal ? 'sev fatal' : 'sev major'}>{remark.name}, {formatDayAndMonth(remark.day)}</span></summary>
      <div className="tight">
        <p>{remark.required}</p>
        <p className="sub">{remark.citizen}</p>
        {remark.cites.map((cite) => <Citation key={cite.provision} cite={cite} on={remark.day} />)}
      </div>
    </details>
  );
}

/** In a guided case: what went against the law so far, newest first. Nothing of what is still to be done. */
export function Remarks({ remarks }: { remarks: readonly RemarkView[] }) {
  if (remarks.length === 0) return null;
  const newest = remarks.toReversed();
  return (
    <section aria-labelledby="h-nhac" className="remarks">
      <h2 id="h-nhac">{words.remarks}</h2>
      {newest.map((remark, index) => <Remark key={remark.id} remark={remark} open={index < OPEN} />)}
    </section>
  );
}

/** In a practice case: the stages that are over, the newest first, each with what to look at again folded below it. */
export function FinishedStages({ stages }: { stages: readonly StageRemarks[] }) {
  return (
    <div aria-live="polite" className="stages-over">
      {stages.length === 0 ? null : (
        <section aria-labelledby="h-giai-doan">
          <h2 id="h-giai-doan">{stageWords.title}</h2>
          {stages.toReversed().map((stage) => <FinishedStage key={stage.id} stage={stage} />)}
        </section>
      )}
    </div>
  );
}

function FinishedStage({ stage }: { stage: StageRemarks }) {
  const told = stageWords.over(stage.label, stage.remarks.length);
  if (stage.remarks.length === 0) return <p className="sub stage-over">{told}</p>;
  return (
    <details className="stage-over">
      <summary>{told}</summary>
      {stage.remarks.map((remark) => <Remark key={remark.id} remark={remark} open />)}
    </details>
  );
}
