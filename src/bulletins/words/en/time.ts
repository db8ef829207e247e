/** How English bulletins tell the time. How phrases are written: `../claims-types.ts`. */
import type { TimeWords } from '../claims-types.ts';

export const EN_TIME: TimeWords = {
  months: [
    'january, jan',
    'february, feb',
    'march, mar',
    'april, apr',
    'may',
    'june, jun',
    'july, jul',
    'august, aug',
    'september, sep, sept',
    'october, oct',
    'november, nov',
    'december, dec',
  ],
  nightTo: `night of, night to, overnight on, overnight to, the night before, in the night of, on the night of, night into`,
  since: `since, starting from, beginning from, from the start of`,
  today: `today, this morning, this afternoon, so far today, since the start of the day, since the beginning of the day`,
  yesterday: `yesterday, the previous day, the day before`,
  pastDay: `over the past day, past day, last day, over the past 24 hours, past 24 hours, last 24 hours, in the past 24 hours, over the last 24 hours, in the last 24 hours, in 24 hours, over 24 hours, during the day, in a day, in the course of the day, previous 24 hours, per day`,
  pastNight: `last night, overnight, this night, during the night`,
  pastWeek: `over the past week, past week, last week, this week, in a week, during the week, over the week, in the past week`,
  loose: [
    ['recent weeks', 'week', 'recent weeks, past few weeks, last few weeks, past weeks'],
    ['recent days', 'week', 'recent days, past few days, last few days, past days'],
    ['recent months', 'month', 'recent months, past few months'],
    ['recently', 'unknown', 'recently'],
  ],
  year: '',
  zones: {
    moscow: 'moscow time, msk',
    kyiv: 'kyiv time, kiev time, local time in kyiv',
    utc: 'utc, gmt',
  },
  clock: `at, around, about, by, as of, until, since, before, after`,
};
