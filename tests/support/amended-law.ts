import type { ContentLibrary } from '#app/use-cases/ports.ts';
import { registerToJson } from '#content/compile/law-json.ts';
import type { LawRegister, Provision, ProvisionVersion } from '#simulations/law/types.ts';
import { hashText } from '#simulations/grading/depends.ts';

/** Content with the wordings of one provision written otherwise, under a version of its own. */
export function amend(content: ContentLibrary, provision: string, edit: (versions: readonly ProvisionVersion[]) => readonly ProvisionVersion[]): ContentLibrary {
  const known = content.register.provisions.get(provision);
  if (known === undefined) throw new Error(`no provision ${provision}`);
  return withProvision(content, { ...known, versions: edit(known.versions) });
}

function withProvision(content: ContentLibrary, provision: Provision): ContentLibrary {
  const provisions = new Map([...content.register.provisions, [provision.id, provision]]);
  const register: LawRegister = { ...content.register, provisions };
  const amended = { ...register, version: `sua-${hashText(registerToJson(register))}` };
  const registerJson = registerToJson(amended);
  return { ...content, register: content.registerFromJson(registerJson), registerJson };
}

/** A wording in force on `day` with something changed. */
export function changeWording(day: number, change: (version: ProvisionVersion) => ProvisionVersion) {
  return (versions: readonly ProvisionVersion[]): ProvisionVersion[] => versions.map((version) => (version.from <= day && (version.to === null || day < version.to) ? change(version) : version));
}

/** The present wording ends on `day` and another begins. */
export function wordingFrom(day: number, change: (version: ProvisionVersion) => ProvisionVersion) {
  return (versions: readonly ProvisionVersion[]): ProvisionVersion[] => versions.flatMap((version) => (version.to === null ? [{ ...version, to: day }, change({ ...version, from: day })] : [version]));
}
