/** Asks for an address in the click itself. Undefined where it may be reached; else why it may not. */
export async function refusalToReach(
  askToReach: (address: string) => Promise<boolean>,
  address: string,
): Promise<'declined' | 'bad-address' | undefined> {
  try {
    return (await askToReach(address)) ? undefined : 'declined';
  } catch {
    return 'bad-address'; // The browser throws what is wrong with an address.
  }
}
