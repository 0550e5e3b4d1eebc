import { createElement } from 'react';
import { expect, test } from 'vitest';
import { actDataFromForm } from '#simulations/desk/form-data.ts';
import { everyField } from '#tests/support/desk-fixture.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import { EMPTY_FORM } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { ActFields } from './act-fields.tsx';

const render = (state: FormState = EMPTY_FORM) => renderPage(createElement(ActFields, { fields: everyField.fields, state }));

test('every kind of field has a control with the name that the desk reads', () => {
  const html = render();
  const names = [...html.matchAll(/ name="([^"]+)"/g)].map((match) => match[1] ?? '');
  const posted = names.map((name) => [name, name === 'signed' ? 'yes' : name === 'days' ? '3' : name === 'dated' ? '5/8/2026' : 'x'] as const);
  const data = actDataFromForm(everyField, posted);
  expect(Object.keys(data).sort()).toEqual(everyField.fields.map((field) => field.name).sort());
  expect(data['conclusions']).toEqual({ 'dat-vuon': 'x', 'gia-dat': 'x' });
});

test('every control has a label or a legend', () => {
  const html = render();
  for (const match of html.matchAll(/<(?:input|select)[^>]* id="([^"]+)"/g)) expect(html).toContain(`for="${match[1]}"`);
  expect(html.match(/<fieldset/g)?.length).toBe(html.match(/<legend/g)?.length);
});

test('an error of one row stands in that row, and takes the focus', () => {
  const html = render({ values: { 'conclusions.dat-vuon': ['right'] }, errors: { 'conclusions.gia-dat': 'Chưa chọn dòng này.' } });
  expect(html).toMatch(/<select id="o-conclusions-gia-dat" name="conclusions\.gia-dat" aria-describedby="o-conclusions-gia-dat-e" aria-invalid="true" autofocus=""/);
  expect(html).toContain('id="o-conclusions-gia-dat-e"><span>Chưa chọn dòng này.</span>');
  expect(html.match(/autofocus/g)).toHaveLength(1);
});

test('a list that may stay empty is not called optional: that is for the law to say', () => {
  const loose = everyField.fields.map((field) => ({ ...field, required: false }));
  const html = renderPage(createElement(ActFields, { fields: loose, state: EMPTY_FORM }));
  expect(html).toContain('<legend>Nội dung được giải quyết</legend>');
  expect(html).toContain('Ngày ghi trên giấy (không bắt buộc)');
});

test('boxes that were all cleared stay cleared when the form comes back', () => {
  const ticked = everyField.fields.map((field) => (field.kind === 'multi' ? { ...field, initial: ['gia-dat'] } : field));
  const page = (state: FormState) => renderPage(createElement(ActFields, { fields: ticked, state }));
  expect(page(EMPTY_FORM)).toContain('checked=""');
  expect(page({ values: { label: [''] }, errors: {} })).not.toContain('checked=""');
});
