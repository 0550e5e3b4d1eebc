import { dayOf } from '#simulations/law/day.ts';
import type { CitationInForce, LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';
import type { CiteView } from './view-types.ts';
import { debriefWords } from './vi.ts';

function viewOf(register: LawRegister, provision: Provision, version: ProvisionVersion): CiteView {
  return {
    provision: provision.id,
    article: provision.article,
    instrument: register.instruments.get(version.by)?.short ?? version.by,
    summary: version.summary,
    applies: debriefWords.applies(version.from, version.to),
    verified: debriefWords.verified(version.confidence, register.asOf),
    otherVersions: provision.versions
      .filter((other) => other !== version)
      .map((other) => ({ applies: debriefWords.applies(other.from, other.to), summary: other.summary })),
  };
}

/** A citation with the wording it names. A report never outlives its register, but a counting rule is cited like a provision. */
export function citeView(register: LawRegister, cite: CitationInForce): CiteView {
  const provision = register.provisions.get(cite.provision);
  const version = provision?.versions.find(({ from }) => from === dayOf(cite.version));
  if (provision && version) return viewOf(register, provision, version);
  const rule = register.countingRules.get(cite.provision);
  return {
    provision: cite.provision,
    article: rule?.article ?? cite.provision,
    instrument: debriefWords.countingRule,
    summary: rule?.summary ?? debriefWords.unknownProvision,
    applies: debriefWords.applies(dayOf(cite.version), null),
    verified: debriefWords.verified(rule?.confidence ?? 'memory', register.asOf),
    otherVersions: [],
  };
}

/** Citations in their order, each wording once. */
export function citeViews(register: LawRegister, cites: readonly CitationInForce[]): CiteView[] {
  const seen = new Set<string>();
  return cites
    .filter(({ provision, version }) => {
      const key = `${provision}@${version}`;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .map((cite) => citeView(register, cite));
}
