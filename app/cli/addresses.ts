import { networkInterfaces } from 'node:os';

/** Addresses under which other machines of the local network reach this one, likeliest first. */
export function networkAddresses(): string[] {
  const found = Object.entries(networkInterfaces()).flatMap(([name, addresses]) =>
    (addresses ?? []).filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.')).map(({ address }) => ({ name, address })),
  );
  // Bridges of virtual machines and containers are of no use to a phone.
  const real = found.filter(({ name }) => !/^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|utun)/.test(name));
  return (real.length > 0 ? real : found).map(({ address }) => address);
}
