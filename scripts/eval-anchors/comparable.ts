/** White space is left out, because browsers put it where layout wants it; case, because styles change it. */
export const comparable = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
