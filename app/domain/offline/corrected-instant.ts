/**
 * When something was done on a device, by the clock of the server. The device says what its clock showed then and what it showed
 * when it sent; the difference to the server's clock at receipt is how wrong it is. Somebody may have set it in between: so never
 * after the receipt, and never before what is known to have come first, since an order is worth more than an instant.
 *
 * @param at, sentAt ISO instants by the clock of the device
 * @param receivedAt ISO instant by the clock of the server
 * @param notBefore instants by the clock of the server that came first: of the event before, of the last answer that the device had
 */
export function correctedInstant(at: string, sentAt: string, receivedAt: string, notBefore: readonly string[]): string {
  const received = Date.parse(receivedAt);
  const corrected = Date.parse(at) + received - Date.parse(sentAt);
  return new Date(Math.min(received, Math.max(corrected, ...notBefore.map((instant) => Date.parse(instant))))).toISOString();
}
