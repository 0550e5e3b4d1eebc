import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { expect, test } from 'vitest';
import { parseYaml } from '#content/compile/yaml-file.ts';
import { renderPage } from '#tests/support/render-page.tsx';
import type { DraftDocument } from '../../domain/authoring/document.ts';
import { formValues } from '../../domain/authoring/fact-conditions.ts';
import { factForm } from '../../domain/authoring/fact-form.ts';
import { factChanges } from '../../domain/authoring/fact-posted.ts';
import { postedByForm } from '../../domain/authoring/fact-shown.ts';
import { EDITOR_STEPS, type EditorStep } from '../../domain/authoring/editor-step.ts';
import { stepChanges, stepForm } from '../../domain/authoring/step-form.ts';
import { FactFormFields } from './fact-form.tsx';

const CASES = ['so-do-cho-dinh-chinh', 'ngay-tiep-cua-chu-tich', 'doan-nguoi-truoc-cong', 'don-to-chu-tich', 'ranh-vuon-xom-bua', 'ben-kia-man-hinh'];

function draftOf(id: string): DraftDocument {
  const { file } = parseYaml(readFileSync(`content/scenarios/${id}/scenario.yaml`, 'utf8'), id);
  return JSON.parse(JSON.stringify(file?.value ?? {})) as DraftDocument;
}

const render = (draft: DraftDocument): string => renderPage(createElement(FactFormFields, { form: factForm(draft) }));

const ENTITIES: Readonly<Record<string, string>> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };
const plain = (html: string): string => html.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);
const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** What a browser would post of the page, were nothing touched. */
function postedBy(html: string): [string, string][] {
  const controls = html.matchAll(/<input[^>]*>|<textarea[^>]*>[^]*?<\/textarea>|<select[^>]*>[^]*?<\/select>/g);
  return [...controls].flatMap(([tag]): [string, string][] => {
    const name = attribute(tag, 'name');
    if (name === undefined) return [];
    if (tag.startsWith('<textarea')) return [[name, plain(/>([^]*)<\/textarea>/.exec(tag)?.[1]?.replace(/^\n/, '') ?? '')]];
    if (tag.startsWith('<select')) return [[name, plain(attribute(/<option[^>]* selected=""[^>]*>/.exec(tag)?.[0] ?? '', 'value') ?? '')]];
    const isBox = /type="(?:checkbox|radio)"/.test(tag);
    return isBox && !tag.includes('checked=""') ? [] : [[name, plain(attribute(tag, 'value') ?? '')]];
  });
}

const sorted = (pairs: readonly (readonly [string, string])[]): string[] => pairs.map((pair) => pair.join('=')).sort();

test.each(CASES)('the page of %s posts what its form says, and changes nothing', (id) => {
  const draft = draftOf(id);
  const posted = postedBy(render(draft));
  expect(sorted(posted)).toEqual(sorted(postedByForm(factForm(draft))));
  expect(factChanges(draft, formValues(posted))).toEqual([]);
});

const STEPS = ['dat-vuon-bai-sa', 'don-to-chu-tich', 'doan-nguoi-truoc-cong'].flatMap((id) => EDITOR_STEPS.map((step): [string, EditorStep] => [id, step]));

test.each(STEPS)('the page of %s for its part %s posts what its form says, and changes nothing', (id, step) => {
  const draft = draftOf(id);
  const form = stepForm(draft, step);
  const posted = postedBy(renderPage(createElement(FactFormFields, { form })));
  expect(sorted(posted)).toEqual(sorted(postedByForm(form)));
  expect(stepChanges(draft, step, formValues(posted))).toEqual([]);
});

test('facts that nobody can find out stand first, each with a button that says for which', () => {
  const html = renderPage(createElement(FactFormFields, { form: stepForm(draftOf('don-to-chu-tich'), 'sources', ['petition.signed', 'petition.channel']) }));
  expect(html.indexOf('Chưa có cách tìm ra')).toBeLessThan(html.indexOf('Nơi tra cứu'));
  expect(html).toMatch(/<button[^>]*name="them" value="discoveries:petition.signed"[^>]*>Thêm cách tìm ra<span class="vh">: (?:<!-- -->)?Đơn có chữ ký/);
  expect(html).toContain('value="discoveries:petition.signed,petition.channel"');
});

test.each(STEPS)('every control of %s, part %s, has a label or a legend, and ids are used once', (id, step) => {
  const html = renderPage(createElement(FactFormFields, { form: stepForm(draftOf(id), step) }));
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
  expect(new Set(ids).size).toBe(ids.length);
  for (const match of html.matchAll(/<(?:select|textarea|input(?=[^>]*class="in))[^>]* id="([^"]+)"/g)) expect(html).toContain(`for="${match[1]}"`);
  expect(html.match(/<fieldset/g)?.length).toBe(html.match(/<legend/g)?.length);
});

test('a section of which nothing applies is hidden, and shown with its condition', () => {
  const section = (draft: DraftDocument) => /<section[^>]*aria-labelledby="su-viec-denunciation"[^>]*>/.exec(render(draft))?.[0];
  expect(section({})).toContain('hidden=""');
  expect(section({ facts: { petition: { contents: [{ id: 'a', demand: 'report-violation' }] } } })).not.toContain('hidden=""');
});

test('Enter in a field presses a button that takes nothing out', () => {
  const first = /<button[^>]*>/.exec(render({}))?.[0];
  expect(first).toContain('type="submit"');
  expect(first).not.toContain('name=');
});

test('what cannot be read stands in its field, with what is wrong beside it', () => {
  const html = render({ facts: { petition: { receivedOn: '31/6/2026' } } });
  expect(html).toMatch(/id="o-facts-petition-receivedOn"[^>]*aria-invalid="true"[^>]*value="31\/6\/2026"/);
  expect(html).toContain('Không có ngày “31/6/2026” trên lịch.');
});

test('each row can be taken out by a button of its own, and its list has one that adds', () => {
  const html = render(draftOf('don-to-chu-tich'));
  expect(html).toContain('name="them" value="facts.petition.contents"');
  expect(html).toContain('name="bo" value="facts.petition.contents.0"');
});
