/** More in one run is a server that never ends. What was read is kept, and the next run goes on from there. */
export const MOST_PAGES = 1000;
