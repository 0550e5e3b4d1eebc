import { actOf } from '#simulations/desk/acts/catalogue.ts';
import { ACT_TEXTS } from '#simulations/desk/acts/texts.vi.ts';
import { fill } from '#simulations/desk/data-reading.ts';
import type { DeskSetting } from '#simulations/desk/play-types.ts';
import { sceneOf } from '#simulations/desk/world-state.ts';
import type { CaseEvent } from '#simulations/procedures/case-event.ts';

/** An act as the desk offers it in a case that has come as far as the log: "Gửi: Thông báo thụ lý". */
export function actName(setting: DeskSetting, log: readonly CaseEvent[], event: CaseEvent): string {
  const act = actOf(event.type);
  if (act === null) return event.type;
  const ways = act.presets?.(sceneOf(setting, log)) ?? [];
  const way = ways.find(({ preset }) => Object.entries(preset).every(([name, value]) => event.data[name] === value));
  return way?.label ?? fill(ACT_TEXTS[act.type].label, {}).replace(/[:\s]+$/, '');
}
