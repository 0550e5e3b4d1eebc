/** In the browser a request that never reached the server fails as a TypeError of fetch; on the server nothing does. */
export function isBrokenNetwork(error: unknown): boolean {
  return typeof document !== 'undefined' && error instanceof TypeError && /fetch|network|load failed/i.test(error.message);
}

/**
 * Sends a form from the browser. Where the link to the server is lost the page stays as it is, with what was chosen and typed
 * and with `unsent` as the action's answer, instead of making way for an error page that would not find its way back.
 */
export async function unlessUnsent(send: () => Promise<unknown>, unsent: unknown): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    // A later press has overtaken this one in the browser: nobody reads its answer any more.
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    if (!isBrokenNetwork(error)) throw error;
    // A refusal by its status: nothing is asked of the server anew.
    return Response.json(unsent, { status: 503 });
  }
}
