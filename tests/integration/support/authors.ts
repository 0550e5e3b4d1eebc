import { addPerson } from '#app/use-cases/add-person.server.ts';
import type { Caller } from '#app/use-cases/contracts.ts';
import { redeemFirstSignInLink } from '#app/use-cases/redeem-first-sign-in-link.server.ts';
import { listUnits } from '#db/repositories/author-rights.ts';
import { PASSWORD, value, type World } from './world.ts';

/** A trainer of a commune, signed in. */
export async function trainerOf(world: World, admin: Caller, { phone, name, commune }: { phone: string; name: string; commune: string }): Promise<Caller> {
  const added = value(addPerson(world.ports, admin, { name, phone, role: 'trainer', commune }));
  return value(await redeemFirstSignInLink(world.ports, { token: added.linkToken, name, phone, password: PASSWORD })).caller;
}

/** The id of a unit; empty where there is none of the name. */
export const unitNamed = (world: World, name: string): string => listUnits(world.db).find((unit) => unit.name === name)?.id ?? '';
