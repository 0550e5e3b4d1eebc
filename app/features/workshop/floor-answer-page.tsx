import { Form } from '@remix-run/react';
import { answerForm as words, floor, moderation } from '../../messages/hall-questions.ts';
import { FormSummary, OptionGroup, TextArea, TextField, firstError } from '../../ui/fields.tsx';
import type { FormState } from '../../ui/fields.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Toast } from '../../ui/notice.tsx';
import type { LoadedAnswerForm } from '../../use-cases/floor-contracts.ts';
import { answerPath } from '../answers/paths.ts';
import { StaleNote } from '../currency/stale-note.tsx';

interface FloorAnswerPageProps {
  form: LoadedAnswerForm;
  errors: FormState['errors'];
  refusal: string | null;
  isWarned: boolean;
  /** The provisions have just been searched for. */
  isSearched: boolean;
  saved: 'draft' | 'published' | null;
}

const provisionOptions = (provisions: LoadedAnswerForm['choices']) => provisions.map(({ id, article, summary }) => ({ value: id, label: article, hint: summary }));

/** Writing an answer to a question from the floor, with what it rests on. Works without script; a search loses nothing typed. */
export function FloorAnswerPage({ form, errors, refusal, isWarned, isSearched, saved }: FloorAnswerPageProps) {
  const { workshop, question, fields, published, ticked, choices } = form;
  const focus = firstError({ values: {}, errors }, ['asked', 'body', 'provisions']);
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <a className="back" href={`/lop-dieu-hanh/${workshop}/cau-hoi#cau-${question.number}`}><Icon name="arrow-left" />{words.back}</a>
        <h1>{words.page(question.number)}</h1>
        <p className="sub">{form.title}</p>
      </div>
      <StaleNote note={form.stale} />
      <section className="sec strong" aria-labelledby="cau-goc">
        <h2 id="cau-goc">{words.original}</h2>
        <p className="read">{question.body}</p>
        <p className="sub">{floor.votes(question.votes)}</p>
      </section>
      <FormSummary title={refusal} />
      <div aria-live="polite" id="vua-xong" tabIndex={-1}>{saved === null ? null : <Toast>{words.saved[saved]}</Toast>}</div>
      {published === null ? null : <p className="mt3"><a href={answerPath(published)}>{moderation.read}</a></p>}
      <Form key={`${form.revision}`} method="post" className="mt5" preventScrollReset>
        <input type="hidden" name="phien-ban" value={form.revision} />
        <TextArea name="asked" label={words.asked} hint={words.askedHint} value={fields.asked} error={errors['asked']} maxLength={500} focus={focus === 'asked'} />
        <div className="tall"><TextArea name="body" label={words.body} hint={words.bodyHint} value={fields.body} error={errors['body']} maxLength={4000} focus={focus === 'body'} /></div>
        {ticked.length === 0
          ? <p className="empty mt4">{words.noTicked}</p>
          : <OptionGroup kind="checkbox" name="provisions" label={words.ticked} options={provisionOptions(ticked)} values={ticked.map(({ id }) => id)} error={errors['provisions']} focus={focus === 'provisions'} />}
        <TextField kind="search" name="search" label={words.search} hint={words.searchHint} value={fields.search} error={ticked.length === 0 ? errors['provisions'] : undefined} maxLength={80} focus={ticked.length === 0 && focus === 'provisions'} />
        <p className="mt3"><button className="btn line full-sm" type="submit" name="viec" value="tim">{words.searchButton}</button></p>
        <div aria-live="polite">{fields.search.trim() === '' ? null : <p className="sub mt3">{words.found(form.found, choices.length)}</p>}</div>
        {choices.length === 0 ? null : <div className="pick-list mt3"><OptionGroup key={fields.search} kind="checkbox" name="provisions" label={words.choices} hint={words.choicesHint} options={provisionOptions(choices)} values={[]} focus={isSearched} /></div>}
        {isWarned ? <OptionGroup kind="checkbox" name="xac-nhan" label={words.confirm} hideLabel options={[{ value: 'co', label: words.confirm }]} values={[]} /> : null}
        <p className="sub mt5">{words.dated}{form.answeredOn === null ? '' : ` ${words.savedOn(form.answeredOn)}`}</p>
        <p className="row mt3">
          <button className="btn full-sm" type="submit" name="viec" value="dang">{published === null ? words.publish : words.republish}</button>
          <button className="btn line full-sm" type="submit" name="viec" value="nhap">{published === null ? words.draft : words.withdraw}</button>
        </p>
      </Form>
    </main>
  );
}
