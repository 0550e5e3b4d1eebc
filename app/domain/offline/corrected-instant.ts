/**
 * When something was done on a device, by the clock of the server. The device says what its clock showed then and what it showed
 * when it sent; the difference to the server's clock at receipt is how wrong it is. Never after the receipt, and never before what
 * the device did just before: an order is worth more than an instant.
 *
 * @param at, sentAt ISO instants by the clock of the device
 * @param receivedAt ISO instant by the clock of the server
 * @param notBefore the instant given to the event before, or null
 */
export function correctedInstant(at: string, sentAt: string, receivedAt: string, notBefore: string | null): string {
  const received = Date.parse(receivedAt);
  const corrected = Date.parse(at) + received - Date.parse(sentAt);
  const earliest = notBefore === null ? Number.NEGATIVE_INFINITY : Math.min(Date.parse(notBefore), received);
  return new Date(Math.min(received, Math.max(earliest, corrected))).toISOString();
}
