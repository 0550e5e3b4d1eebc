import { expect, test } from 'vitest';
import { deskSetting } from '#tests/fixtures/desk-case.ts';
import { actDataFromForm } from './form-data.ts';
import { openCase, play } from './play.ts';
import { viewDesk, viewOffer } from './view.ts';
import type { ActOffer } from './view-types.ts';

function offer(key: string): ActOffer {
  const setting = deskSetting();
  const found = viewOffer(setting, openCase(setting), key);
  if (found === null) throw new Error(key);
  return found;
}

test('a plain form becomes the data of its act', () => {
  const posted: [string, string][] = [
    ['contents', 'dat'],
    ['contents', 'gia'],
    ['form', 'none'],
    ['signatory', 'chair'],
    ['dated', ' 4/8/2026 '],
    ['stray', 'x'],
  ];
  expect(actDataFromForm(offer('complaint.accepted'), posted)).toEqual({ contents: ['dat', 'gia'], form: 'none', items: [], signatory: 'chair', dated: '2026-08-04' });
  expect(actDataFromForm(offer('petition.classified'), [['classes.dat', 'complaint'], ['classes.gia', ''], ['classes.khac', 'x']])).toEqual({ classes: { dat: 'complaint' } });
  expect(actDataFromForm(offer('statement.recorded'), [['readBack', 'yes'], ['signed', 'no']])).toEqual({ readBack: true, signed: false });
  expect(actDataFromForm(offer('documents.requested'), [['from', 'tho'], ['days', ' 7 '], ['form', 'none']])).toEqual({ from: 'tho', days: 7, form: 'none' });
  expect(actDataFromForm(offer('person.asked:tho'), [['person', 'hai']])).toEqual({ person: 'tho' });
});

test('what cannot be read stays as it was typed, for the desk to refuse in words', () => {
  expect(actDataFromForm(offer('petition.registered'), [['receivedOn', '31/2/2026']])).toEqual({ receivedOn: '31/2/2026' });
  expect(actDataFromForm(offer('documents.requested'), [['days', 'bảy']])).toEqual({ days: 'bảy' });
});

test('an empty form gives no exception, only faults in words', () => {
  const setting = deskSetting();
  for (const { acts } of viewDesk(setting, openCase(setting)).groups) {
    for (const { key } of acts) {
      const each = offer(key);
      const result = play(setting, openCase(setting), { do: each.type, data: actDataFromForm(each, []) });
      if (!result.ok) expect(result.message).toMatch(/[.]$/);
    }
  }
});
