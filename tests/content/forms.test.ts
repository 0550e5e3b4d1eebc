import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLaw } from '#content/compile/law.ts';
import { ACT_DATA, PAPER_KINDS } from '#simulations/desk/act-data.ts';
import { fieldLabel, fieldsOnSheet, gapsIn, inPaperOrder, unplaced } from '#simulations/desk/forms/fields.ts';
import { isAct, maker, sheetKindOfAct } from '#simulations/desk/forms/made.ts';
import { blankSheet } from '#simulations/desk/forms/print.ts';
import { DESK_SLOTS } from '#simulations/desk/forms/template.ts';
import { isLayoutRead, sheetName, TEMPLATES, templateOf } from '#simulations/desk/forms/templates.ts';
import { dayOf, isoOf } from '#simulations/law/day.ts';
import { createLawView } from '#simulations/law/view.ts';

const { register } = loadLaw('content/law');
const law = createLawView(register!);
const acts = Object.keys(ACT_DATA).filter(isAct);
const paperActs = acts.filter((type) => sheetKindOfAct(type) !== undefined);
const FIRST = dayOf('2024-01-01');
const LAST = dayOf('2027-12-31');

/** The form of each paper by period, written down from the law notes: from that day on, until the next. */
const FORMS: Record<string, [from: string, form: string | null][]> = {
  receptionRefusal: [['2024-01-01', 'tt04-2021/mau-01@2021'], ['2026-07-01', 'nd154-2026/mau-01-tcd@2026']],
  receipt: [['2024-01-01', 'tt04-2021/mau-02@2021'], ['2026-07-01', 'nd154-2026/mau-02-tcd@2026']],
  receptionLogbook: [['2024-01-01', 'tt04-2021/mau-03@2021'], ['2026-07-01', 'nd154-2026/mau-03-tcd@2026']],
  receptionConclusion: [['2024-01-01', null]],
  acceptanceProposal: [['2024-01-01', 'tt05-2021/mau-01@2021']],
  guidance: [['2024-01-01', 'tt05-2021/mau-02@2021']],
  insufficientReply: [['2024-01-01', 'tt05-2021/mau-02@2021']],
  denunciationTransfer: [['2024-01-01', 'tt05-2021/mau-03@2021']],
  recommendationTransfer: [['2024-01-01', 'tt05-2021/mau-04@2021']],
  separationGuidance: [['2024-01-01', 'tt05-2021/mau-05@2021']],
  transferLetter: [['2024-01-01', null]],
  replyLetter: [['2024-01-01', null]],
  complaintPetition: [['2024-01-01', 'nd124-2020/mau-01@2020'], ['2026-07-01', 'nd124-2020/mau-01@2026']],
  authorizationLetter: [['2024-01-01', 'nd124-2020/mau-02@2020'], ['2026-07-01', 'nd124-2020/mau-02@2026']],
  acceptanceNotice: [['2024-01-01', 'nd124-2020/mau-03@2020'], ['2026-07-01', 'nd124-2020/mau-03@2026']],
  refusalNotice: [['2024-01-01', 'nd124-2020/mau-04@2020'], ['2026-07-01', 'nd124-2020/mau-04@2026']],
  verificationDecision: [['2024-01-01', 'nd124-2020/mau-05@2020']],
  workingMinutes: [['2024-01-01', 'nd124-2020/mau-06@2020']],
  documentRequest: [['2024-01-01', 'nd124-2020/mau-07@2020']],
  handoverMinutes: [['2024-01-01', 'nd124-2020/mau-08@2020']],
  expertDecision: [['2024-01-01', 'nd124-2020/mau-09@2020']],
  expertRequest: [['2024-01-01', 'nd124-2020/mau-10@2020']],
  executionSuspension: [['2024-01-01', 'nd124-2020/mau-11@2020']],
  executionSuspensionLifted: [['2024-01-01', 'nd124-2020/mau-12@2020']],
  verificationReport: [['2024-01-01', 'nd124-2020/mau-13@2020']],
  dialogueMinutes: [['2024-01-01', null], ['2026-07-01', 'nd124-2020/mau-14@2026']],
  secondDialogueMinutes: [['2024-01-01', 'nd124-2020/mau-14@2020'], ['2026-07-01', 'nd124-2020/mau-14@2026']],
  suspensionDecision: [['2024-01-01', null], ['2026-07-01', 'nd124-2020/mau-14a@2026']],
  terminationDecision: [['2024-01-01', null], ['2026-07-01', 'nd124-2020/mau-14a@2026']],
  resumptionDecision: [['2024-01-01', null], ['2026-07-01', 'nd124-2020/mau-14b@2026']],
  settlementDecision: [['2024-01-01', 'nd124-2020/mau-15@2020']],
  secondSettlementDecision: [['2024-01-01', 'nd124-2020/mau-16@2020']],
  complexityRecord: [['2024-01-01', null]],
  dialogueInvitation: [['2024-01-01', null]],
  enforcementOrder: [['2024-01-01', null]],
  forwarderReport: [['2024-01-01', null]],
  denunciationExtension: [['2024-01-01', 'nd31-2019/mau-01@2019']],
  withdrawalPetition: [['2024-01-01', 'nd31-2019/mau-02@2019'], ['2026-07-01', 'nd31-2019/mau-02@2026']],
  withdrawalMinutes: [['2024-01-01', 'nd31-2019/mau-03@2019'], ['2026-07-01', 'nd31-2019/mau-03@2026']],
  denunciationDecision: [['2024-01-01', 'nd31-2019/mau-04@2019']],
  acceptanceToDenouncer: [['2024-01-01', 'nd31-2019/mau-05@2019']],
  noticeToDenounced: [['2024-01-01', 'nd31-2019/mau-06@2019']],
  verificationTeam: [['2024-01-01', 'nd31-2019/mau-07@2019']],
  denunciationMinutes: [['2024-01-01', 'nd31-2019/mau-08@2019']],
  denunciationExpert: [['2024-01-01', 'nd31-2019/mau-09@2019']],
  teamReport: [['2024-01-01', 'nd31-2019/mau-10@2019']],
  unitReport: [['2024-01-01', 'nd31-2019/mau-11@2019']],
  denunciationConclusion: [['2024-01-01', 'nd31-2019/mau-12@2019']],
  denunciationSuspension: [['2024-01-01', null]],
  denunciationResumption: [['2024-01-01', null]],
  denunciationTermination: [['2024-01-01', null]],
  denunciationRefusal: [['2024-01-01', null]],
  mediationNotice: [['2024-01-01', null]],
  mediationRefusal: [['2024-01-01', null]],
  mediationCouncil: [['2024-01-01', null]],
  mediationInvitation: [['2024-01-01', null]],
  mediationMinutes: [['2024-01-01', null]],
  mediationGuidance: [['2024-01-01', null]],
  mediationRecognition: [['2024-01-01', null]],
  disputeNotice: [['2024-01-01', null]],
  disputeReport: [['2024-01-01', null]],
  disputeDecision: [['2024-01-01', null]],
  petitionReport: [['2024-01-01', null], ['2025-09-30', 'tt06-2025/mau-02@2025']],
  superiorReport: [['2024-01-01', null]],
  receptionStatistics: [['2024-01-01', null], ['2025-09-30', 'tt06-2025/bieu-01-tcd@2025']],
  petitionStatistics: [['2024-01-01', null], ['2025-09-30', 'tt06-2025/bieu-02-xld@2025']],
  complaintStatistics: [['2024-01-01', null], ['2025-09-30', 'tt06-2025/bieu-03-gqkn@2025']],
  denunciationStatistics: [['2024-01-01', null], ['2025-09-30', 'tt06-2025/bieu-04-gqtc@2025']],
  enforcementStatistics: [['2024-01-01', null], ['2025-09-30', 'tt06-2025/bieu-05-kqth@2025']],
  managementStatistics: [['2024-01-01', null], ['2025-09-30', 'tt06-2025/bieu-06-qlkntc@2025']],
};

test('on every day of 2024 to 2027 each paper has the form of its period, or none, and the days of change are among them', () => {
  const kinds = Object.keys(FORMS);
  const expected = (kind: string, day: number): string | null => FORMS[kind]!.filter(([from]) => dayOf(from) <= day).at(-1)![1];
  const agrees = (kind: string, day: number): void => {
    expect(law.form(kind, day)?.id ?? null, `${kind} ${isoOf(day)}`).toBe(expected(kind, day));
  };
  for (const kind of kinds) for (const [from] of FORMS[kind]!) for (const day of [dayOf(from) - 1, dayOf(from), dayOf(from) + 1]) if (day >= FIRST) agrees(kind, day);
  fc.assert(fc.property(fc.constantFrom(...kinds), fc.integer({ min: FIRST, max: LAST }), agrees), { numRuns: 5000 });
});

test('every form in use since 2024 is among those that were written down', () => {
  const known = new Set(Object.values(FORMS).flatMap((periods) => periods.map(([, form]) => form)));
  expect(register!.forms.filter(({ to }) => to === null || to > FIRST).map(({ id }) => id).filter((id) => !known.has(id))).toEqual([]);
});

test('every kind of paper that the desk knows is made by an act, and every paper that an act makes has words of its own', () => {
  const made = paperActs.map((type) => sheetKindOfAct(type)!);
  expect(PAPER_KINDS.filter((kind) => !made.includes(kind))).toEqual([]);
  for (const kind of made) expect(TEMPLATES.has(kind), kind).toBe(true);
});

test.each(paperActs)('%s: every field that is filled in stands on its paper just once', (type) => {
  const template = templateOf(sheetKindOfAct(type)!);
  const names = Object.keys(ACT_DATA[type].shape);
  const order = fieldsOnSheet(type, template);
  expect([...order].sort()).toEqual([...names].sort());
  expect(new Set(order).size).toBe(order.length);
  for (const name of names) expect(fieldLabel(type, name), name).not.toBe(name);
  expect(inPaperOrder(type, names.map((name) => ({ name }))).map(({ name }) => name)).toEqual(order);
  for (const name of unplaced(type, template)) expect(names).toContain(name);
});

test('every gap of a template is a field of the act that makes the paper, something the desk knows, a slot of its own, or for the pen', () => {
  const wrong: string[] = [];
  for (const [kind, template] of TEMPLATES) {
    const makers = acts.filter((type) => sheetKindOfAct(type) === kind || maker(kind) === type);
    const names = new Set(makers.flatMap((type) => Object.keys(ACT_DATA[type].shape)));
    const texts = [template.about ?? '', template.to ?? '', ...template.body.flatMap((block) => (typeof block === 'string' ? [block] : Object.values(block).filter((value): value is string => typeof value === 'string'))), ...template.signers.map(({ title }) => title)];
    for (const gap of texts.flatMap(gapsIn)) {
      const known = gap === '_' || gap === 'signatory' || gap === 'recipients' || names.has(gap) || DESK_SLOTS.some((slot) => slot === gap) || template.slots?.[gap] !== undefined;
      if (!known) wrong.push(`${kind}: ${gap}`);
    }
    for (const [name, { list = 'items' }] of Object.entries(template.slots ?? {})) {
      if (!names.has(list)) wrong.push(`${kind}: ${name} of ${list}`);
      if (!texts.some((text) => gapsIn(text).includes(name))) wrong.push(`${kind}: ${name} is nowhere`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(register!.forms.map((form) => [form.id, form] as const))('%s has a blank page with its number, a title or subject, and nothing filled in', (_id, form) => {
  const sheet = blankSheet(form);
  expect(TEMPLATES.has(form.paper), form.paper).toBe(true);
  expect(sheet.formNumber).toBe(form.number);
  expect(sheet.title !== '' || sheet.about !== null).toBe(true);
  expect(sheet.name).toBe(sheetName(form.paper));
  expect(sheet.fields.every(({ value, name }) => value === null || name === 'form')).toBe(true);
  expect(JSON.stringify(sheet)).not.toMatch(/\{\w*\}|undefined/);
});

test('forms whose layout is called read are forms of the register', () => {
  expect(register!.forms.filter(({ id }) => isLayoutRead(id)).length).toBe(12);
});
