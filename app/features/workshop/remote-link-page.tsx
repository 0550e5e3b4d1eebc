import { Form } from '@remix-run/react';
import { remoteWords as words } from '../../messages/hall-projector.ts';
import { FormSummary } from '../../ui/fields.tsx';
import type { RemoteLinkView } from '../../use-cases/remote-contracts.ts';

/** The one tap by which a second device takes over. Opening the page does not use the link up. */
export function RemoteLinkPage({ link, refusal }: { link: RemoteLinkView; refusal: string | null }) {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.takeTitle}</h1>
        <p>{words.takeLead(link.title, link.name)}</p>
      </div>
      <FormSummary title={refusal} />
      <Form method="post"><p><button className="btn full-sm wide" type="submit">{words.take}</button></p></Form>
    </main>
  );
}
