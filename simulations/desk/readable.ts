import { dayOf, formatDay } from '../law/day.ts';
import { recordOf, textOf, textsOf, type ActFields } from './data-reading.ts';
import { instrumentName } from './names.ts';
import { NAMES } from './names.vi.ts';
import type { Field, Option } from './view-types.ts';
import type { Scene } from './world-state.ts';

function labelIn(options: readonly Option[], value: string): string {
  return options.find((option) => option.value === value)?.label ?? value;
}

/** What was filled into a field, as it is read on paper; null where nothing was. */
export function readable({ setting }: Pick<Scene, 'setting'>, field: Field, data: ActFields): string | null {
  switch (field.kind) {
    case 'choice':
    case 'multi': {
      const chosen = textsOf(data, field.name);
      return chosen.length === 0 ? null : chosen.map((value) => labelIn(field.options, value)).join('; ');
    }
    case 'provision': {
      const id = textOf(data, field.name);
      return id === '' ? null : (setting.register.provisions.get(id)?.article ?? instrumentName(setting.register, id));
    }
    case 'record': {
      const rows = Object.entries(recordOf(data, field.name));
      const told = rows.map(([key, value]) => `${field.rows.find((row) => row.key === key)?.label ?? key}: ${labelIn(field.options, value)}`);
      return told.length === 0 ? null : told.join('; ');
    }
    case 'date': {
      const on = textOf(data, field.name);
      return on === '' ? null : formatDay(dayOf(on));
    }
    case 'number':
      return typeof data[field.name] === 'number' ? String(data[field.name]) : null;
    case 'text':
      return textOf(data, field.name) || null;
    case 'yes-no':
      return typeof data[field.name] === 'boolean' ? (data[field.name] === true ? NAMES.yes : NAMES.no) : null;
  }
}
