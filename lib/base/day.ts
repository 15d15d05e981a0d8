const thisYear = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const anyYear = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' });

/** A day as the reader writes it, with the year where it is another one than now. */
export function day(instant: string): string {
  const date = new Date(instant);
  const isNow = date.getFullYear() === new Date().getFullYear();
  return (isNow ? thisYear : anyYear).format(date);
}

const withTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A day and a time of day as the reader writes them. */
export const moment = (instant: string): string => {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? '' : withTime.format(date);
};
