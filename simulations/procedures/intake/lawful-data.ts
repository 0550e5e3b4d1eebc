import type { Authority } from '../../desk/act-data.ts';
import { isoOf } from '../../law/day.ts';
import { classByDemand, mainContent } from '../../scenario/classify.ts';
import { PETITION_CLASSES } from '../../scenario/facts.ts';
import type { PetitionClass } from '../../scenario/facts.ts';
import type { Json } from '../case-event.ts';
import { rulesFor } from '../class-rules.ts';
import type { Circumstances } from '../procedure.ts';
import { listOfLaw } from '../rules/law-lists.ts';
import { formFor, idsOf, recipientsBy, recipientsIn } from '../rules/makers.ts';
import type { Maker } from '../rules/makers.ts';
import { cameInPerson, receivedOn } from '../rules/reading.ts';

/** How each act of intake is done rightly. Repairs, lawful runs and the answer of `saban derive` fill acts in with it. */

/** Every content in the class that it has; the main one in that of the way that is taken, where the law leaves a choice. */
function classesOf({ facts }: Circumstances, way: string | undefined): Record<string, PetitionClass> {
  const chosen = PETITION_CLASSES.find((petitionClass) => petitionClass === way);
  return Object.fromEntries(facts.petition.contents.map((content): [string, PetitionClass] => [content.id, content.id === mainContent(facts).id && chosen !== undefined ? chosen : classByDemand(content, facts)]));
}

/** Where a petition belongs that the commune does not settle; the level above where the law leaves it open. */
function placeFor({ facts, law, day }: Circumstances): Authority {
  return rulesFor(facts).competence(facts, law, day).authority ?? 'province-chair';
}

export const intakeMakers: Readonly<Record<string, Maker<Readonly<Record<string, Json>>>>> = {
  'citizen.identified': ({ facts, law, day }) => ({
    how: 'stated',
    ...(facts.reception === undefined && facts.online === undefined ? {} : { asked: [...listOfLaw(law, 'ltcd-2013/d25/k1', 'identity_items', day)] }),
  }),
  'statement.recorded': () => ({ readBack: true, signed: true }),
  'petition.registered': ({ facts }) => ({ receivedOn: isoOf(receivedOn(facts)), book: cameInPerson(facts) ? 'reception-logbook' : 'petition-logbook' }),
  'receipt.issued': (c) => ({ form: formFor(c, 'receipt'), documents: [...c.facts.petition.documents] }),
  'database.updated': () => ({}),
  'petition.classified': (c, _key, choice) => ({ classes: classesOf(c, choice) }),
  'separation.guided': (c) => ({ contents: idsOf(rulesFor(c.facts).toSeparate(c.facts, c.law, c.day)), form: formFor(c, 'separationGuidance') }),
  'complainant.guided': (c) => ({ to: placeFor(c), form: formFor(c, 'guidance'), signatory: 'chair' }),
  'petition.transferred': (c) => ({ to: placeFor(c), form: formFor(c, 'transferLetter'), signatory: 'chair' }),
  'petition.returned': (_c, _key, choice) => ({ to: choice === 'forwarder' ? 'forwarder' : 'complainant' }),
  'petition.receiptRefused': () => ({ reason: 'not-our-business' }),
  'paper.sent#transferLetter': (c) => ({ kind: 'transferLetter', recipients: recipientsBy(c, [recipientsIn('lkn-2011/d14/k2/a')]) }),
  'petition.filed': () => ({ ground: 'tt05-2021/d28' }),
  'petition.linked': () => ({}),
  'petition.overdueReported': () => ({}),
};
