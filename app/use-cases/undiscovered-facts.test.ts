import { describe, expect, test } from 'vitest';
import type { Json } from '#simulations/procedures/case-event.ts';
import { builtDraft, builtIds } from '#tests/support/built-drafts.ts';
import { realLaw, realRegister } from '#tests/support/complaint-case.ts';
import { applyChanges, isList, type DraftDocument } from '../domain/authoring/document.ts';
import { formValues } from '../domain/authoring/fact-conditions.ts';
import { ADD_ROW } from '../domain/authoring/fact-form-view.ts';
import { postedByForm } from '../domain/authoring/fact-shown.ts';
import { proveCase } from '../domain/authoring/prove-case.ts';
import { stepChanges, stepForm } from '../domain/authoring/step-form.ts';
import { readDraftCase } from './read-draft-case.ts';
import { undiscoveredIn } from './undiscovered-facts.ts';

const register = realRegister();
const CASES = ['dat-vuon-bai-sa', 'don-to-chu-tich', 'ranh-vuon-xom-bua', 'so-lieu-quy-ba', 'bon-dieu-mot-to-giay', 'phong-tiep-tu-ban-xa', 'doan-nguoi-truoc-cong', 'ben-kia-man-hinh'];

test.each(builtIds)('nothing that counts in the built case %s is out of reach', (id) => {
  expect(undiscoveredIn(builtDraft(id), register)).toEqual([]);
});

describe.each(CASES)('the case %s without anything to be found out', (id) => {
  const bare: DraftDocument = { ...builtDraft(id), discoveries: [] };
  const wants = stepForm(bare, 'sources', undiscoveredIn(bare, register)).sections[0]?.wants;
  const press = (value: string): DraftDocument => applyChanges(bare, stepChanges(bare, 'sources', formValues([...postedByForm(stepForm(bare, 'sources')), [ADD_ROW, value]])));
  const rowsOf = (draft: DraftDocument): readonly Json[] => (isList(draft['discoveries']) ? draft['discoveries'] : []);

  test('names every fact that counts in words, each with a button of its own', () => {
    expect(wants?.items.length).toBeGreaterThan(2);
    expect(wants?.items.map(({ says }) => says).filter((says) => /[a-z]\.[a-z]|[a-z]-[a-z]|\p{Ll}\p{Lu}/u.test(says))).toEqual([]);
    expect(new Set(wants?.items.map(({ says }) => says)).size).toBe(wants?.items.length);
  });

  test('has one fewer after each press, and the new row says what it is about', () => {
    for (const { value, says } of wants?.items ?? []) {
      const draft = press(value);
      expect(rowsOf(draft)).toEqual([{ id: 'dieu-1', facts: [value.split(':')[1]], known: says }]);
      expect(stepForm(draft, 'sources', undiscoveredIn(draft, register)).sections[0]?.wants?.items.map((item) => item.value)).toEqual(wants?.items.map((item) => item.value).filter((each) => each !== value));
    }
  });

  test('lacks nothing to be found out after one press for all, once a way is chosen', () => {
    const draft = press(wants?.all?.value ?? '');
    const [row] = rowsOf(draft);
    const paper = { id: 'to-giay', name: 'Tờ giấy', body: ['Mọi điều.'] };
    const made: DraftDocument = { ...draft, papers: [paper], discoveries: [{ ...(row as DraftDocument), found: [{ read: 'to-giay' }] }], happenings: [] };
    const { readable, faults } = readDraftCase(made, register);
    const proved = readable === null ? [] : proveCase(readable, realLaw()).faults;
    expect(readable).not.toBeNull();
    expect([...faults, ...proved].filter(({ text }) => text.includes('tìm ra')).map(({ text }) => text)).toEqual([]);
  });
});

test('while the facts cannot be read, nothing is said of what counts in them', () => {
  expect(undiscoveredIn({}, register)).toBeNull();
  const [first, ...others] = stepForm({}, 'sources', undiscoveredIn({}, register)).sections;
  expect(first?.wants).toEqual({ lead: expect.stringContaining('Ghi xong phần Sự việc'), items: [], all: null });
  expect(others.map(({ id }) => id)).toEqual(['sources', 'discoveries']);
});
