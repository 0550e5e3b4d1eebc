import { dayOf } from '../law/day.ts';
import type { Json } from '../procedures/case-event.ts';
import { ACT_DATA } from './act-data.ts';
import type { ActDefinition } from './acts/act.ts';
import { fill, recordOf, textsOf, type ActFields } from './data-reading.ts';
import { FIELD_ERRORS } from './fields.vi.ts';
import type { Field } from './view-types.ts';
import type { Scene } from './world-state.ts';

/** What may be left empty is written down as empty: no date, an empty list, an empty record. */
function filledIn(fields: readonly Field[], data: ActFields): ActFields {
  const whole: Record<string, Json> = { ...data };
  for (const { kind, name, required } of fields) {
    if (required || (whole[name] !== undefined && whole[name] !== '')) continue;
    if (kind === 'multi') whole[name] = [];
    else if (kind === 'record') whole[name] = {};
    else delete whole[name];
  }
  return whole;
}

function wrongField(field: Field, value: Json | undefined): string {
  const label = field.label;
  if (field.kind === 'number') return fill(FIELD_ERRORS.number, { label, min: String(field.min), max: String(field.max) });
  const isGiven = value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
  if (isGiven && typeof value === 'string' && field.kind === 'choice') return fill(FIELD_ERRORS.notAnOption, { label, value });
  return fill(FIELD_ERRORS[field.kind], { label });
}

/** What zod and the desk's own lists say about a field, or null when it is in order. */
function faultOf(field: Field, data: ActFields): string | null {
  const { label } = field;
  const value = data[field.name];
  const known = (options: readonly { value: string }[], chosen: string) => options.some((option) => option.value === chosen);
  const stranger = (options: readonly { value: string }[], chosen: readonly string[]) => {
    const odd = chosen.find((one) => !known(options, one));
    return odd === undefined ? null : fill(FIELD_ERRORS.notAnOption, { label, value: odd });
  };
  switch (field.kind) {
    case 'choice':
      return stranger(field.options, textsOf(data, field.name));
    case 'provision':
      return field.required && (value === undefined || value === '') ? wrongField(field, value) : null;
    case 'multi': {
      const chosen = textsOf(data, field.name);
      return field.required && chosen.length === 0 ? wrongField(field, value) : stranger(field.options, chosen);
    }
    case 'record': {
      const rows = recordOf(data, field.name);
      if (field.required && Object.keys(rows).length === 0) return wrongField(field, value);
      return stranger(field.rows.map(({ key }) => ({ value: key })), Object.keys(rows)) ?? stranger(field.options, Object.values(rows));
    }
    case 'number':
      return typeof value === 'number' && value >= field.min && value <= field.max ? null : wrongField(field, value);
    case 'text':
      if (typeof value !== 'string' || value.trim() === '') return wrongField(field, value);
      return value.length > field.maxLength ? fill(FIELD_ERRORS.longText, { label, max: String(field.maxLength) }) : null;
    case 'date':
      if (typeof value !== 'string') return field.required ? wrongField(field, value) : null;
      try {
        dayOf(value);
        return null;
      } catch {
        return wrongField(field, value);
      }
    case 'yes-no':
      return null;
  }
}

export type Validated = { ok: true; data: ActFields } | { ok: false; fields: Record<string, string> };

/**
 * Checks what was filled in: first its shape, then whether everything chosen exists in this case. Every fault is told in
 * Vietnamese under the field's name, or under `classes.<row>` for one row of a record.
 */
export function validate(scene: Scene, act: ActDefinition, given: ActFields): Validated {
  const fields = act.fields(scene);
  const data = filledIn(fields, given);
  const faults: Record<string, string> = {};
  const parsed = ACT_DATA[act.type].safeParse(data);
  for (const issue of parsed.success ? [] : parsed.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const name of issue.keys) faults[name] ??= fill(FIELD_ERRORS.unknownField, { name });
      continue;
    }
    const name = String(issue.path[0] ?? '');
    const field = fields.find((candidate) => candidate.name === name);
    const key = field?.kind === 'record' && issue.path.length > 1 ? issue.path.slice(0, 2).join('.') : name;
    faults[key] ??= field === undefined ? fill(FIELD_ERRORS.wrongValue, { name }) : wrongField(field, data[name]);
  }
  for (const field of fields) {
    const touched = Object.keys(faults).some((key) => key === field.name || key.startsWith(`${field.name}.`));
    const fault = touched ? null : faultOf(field, data);
    if (fault !== null) faults[field.name] = fault;
  }
  for (const field of fields) {
    if (field.kind !== 'provision' || faults[field.name] !== undefined) continue;
    const id = textsOf(data, field.name)[0] ?? '';
    if (id === '' && !field.required) continue;
    if (!scene.setting.register.provisions.has(id)) faults[field.name] = fill(FIELD_ERRORS.notAnOption, { label: field.label, value: id });
  }
  if (Object.keys(faults).length > 0) return { ok: false, fields: faults };
  const refused = act.refuse?.(scene, data) ?? {};
  return Object.keys(refused).length > 0 ? { ok: false, fields: refused } : { ok: true, data };
}
