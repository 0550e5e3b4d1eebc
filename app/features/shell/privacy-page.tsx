import { privacy as words } from '../../messages/office.ts';

/** What is kept about whoever uses this, why, where, and what is not done. */
export function PrivacyPage() {
  return (
    <main className="page narrow" id="noi-dung" tabIndex={-1}>
      <div className="page-head">
        <h1>{words.title}</h1>
        <p className="read">{words.lead}</p>
      </div>
      {words.sections.map((section) => (
        <section key={section.heading} className="sec">
          <h2>{section.heading}</h2>
          <ul className="facts">{section.items.map((item) => <li key={item}>{item}</li>)}</ul>
        </section>
      ))}
    </main>
  );
}
