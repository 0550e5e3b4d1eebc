import { dayOf, formatDay } from '#simulations/law/day.ts';
import { composer as words, spanWords } from '../../messages/hall-composer.ts';
import type { SheetSource } from '../../use-cases/compose-contracts.ts';

const labelOf = ({ title, on, minutes }: SheetSource): string => (on === null ? title : words.formerLabel(title, formatDay(dayOf(on)), spanWords(minutes)));

/** Sheets to begin from as a list offers them, templates first. */
export const sourceChoices = (sources: readonly SheetSource[]) => sources.map((source) => ({ value: source.value, label: labelOf(source), group: source.on === null ? words.templates : words.former }));
