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

/**
 * The address that phones type, for a page that was asked for under `origin`: on the machine itself that says `localhost`, which
 * means another machine to everybody else. Left as it is when nothing better is known.
 */
export function hallOrigin(origin: string, options: { everywhere: boolean; addresses: () => readonly string[] }): string {
  const { hostname, port, protocol } = new URL(origin);
  const isLocal = hostname === 'localhost' || hostname === '[::1]' || /^127\./.test(hostname);
  const address = isLocal && options.everywhere ? options.addresses()[0] : undefined;
  return address !== undefined ? `${protocol}//${address}${port === '' ? '' : `:${port}`}` : origin;
}
