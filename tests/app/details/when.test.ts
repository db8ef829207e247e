import { describe, expect, test } from 'vitest';
import { instantInWords, whenInWords, zoneOffset } from '../../../src/app/panels/details/when.ts';
import { en } from '../../../src/app/words/en.ts';
import type { ClaimTime } from '../../../src/claims/claim.ts';

const { when: words } = en.details;

function time(changes: Partial<ClaimTime>): ClaimTime {
  return { from: null, to: null, precision: 'day', zone: null, asStated: null, ...changes };
}

function when(changes: Partial<ClaimTime>) {
  return whenInWords(time(changes), words, 'en-GB');
}

describe('the time of a claim in words', () => {
  test('a day is a date in no zone, with no hour', () => {
    const { text, beside } = when({ from: '2025-06-01', to: '2025-06-01' });
    expect(text).toBe('1 June 2025');
    expect(beside).toBeNull();
  });

  test('the source’s own words come first, with the dates behind them', () => {
    expect(
      when({ from: '2025-05-31', to: '2025-06-01', asStated: 'the 24 hours before 1 June 2025' }),
    ).toMatchObject({ text: 'the 24 hours before 1 June 2025', beside: '31 May – 1 June 2025' });
  });

  test('a date that the source’s words contain is not said twice', () => {
    const { text, beside } = when({
      from: '2025-06-01',
      to: '2025-06-01',
      asStated: 'Sunday 1 June 2025',
    });
    expect([text, beside]).toEqual(['Sunday 1 June 2025', null]);
  });

  test('a day counted back from an hour is said as 24 hours, in the source’s zone', () => {
    const { text } = when({
      from: '2025-05-30T21:00Z',
      to: '2025-05-31T21:00Z',
      zone: 'Moscow time (UTC+3)',
    });
    expect(text).toBe('the 24 hours before 1 June 2025');
  });

  test('an hour is shown in the source’s zone and in UTC', () => {
    const { text, beside, dateTime } = when({
      from: '2025-06-02T10:00Z',
      to: '2025-06-02T10:00Z',
      precision: 'hour',
      zone: 'Moscow time (UTC+3)',
      asStated: '2 June 2025, 13:00 Moscow time',
    });
    expect(text).toBe('2 June 2025, 13:00 Moscow time (UTC+3)');
    expect(beside).toBe('10:00 UTC');
    expect(dateTime).toBe('2025-06-02T10:00Z');
  });

  test('where the date differs in UTC, the date is said too', () => {
    const { text, beside } = when({
      from: '2025-06-01T22:30Z',
      to: '2025-06-01T22:30Z',
      precision: 'minute',
      zone: 'Europe/Kyiv',
    });
    expect(text).toBe('2 June 2025, 01:30 Europe/Kyiv');
    expect(beside).toBe('1 June 2025, 22:30 UTC');
  });

  test('an hour without a zone is UTC', () => {
    expect(when({ from: '2025-06-02T10:00Z', precision: 'hour' }).text).toBe(
      '2 June 2025, 10:00 UTC',
    );
  });

  test('no hour is made up where the source gave only a date', () => {
    const { text } = when({
      from: '2025-06-02',
      to: '2025-06-02',
      precision: 'hour',
      zone: 'UTC+3',
    });
    expect(text).toBe('2 June 2025');
    expect(text).not.toMatch(/\d:\d/);
  });

  test('recent weeks have an end and no beginning', () => {
    const { text, beside, dateTime } = when({
      to: '2025-06-01',
      precision: 'week',
      asStated: 'recent weeks',
    });
    expect([text, beside]).toEqual(['recent weeks', 'up to 1 June 2025']);
    expect(dateTime).toBe('2025-06-01');
  });

  test('months and years show no day', () => {
    expect(when({ from: '2025-06-01', to: '2025-06-01', precision: 'month' }).text).toBe(
      'June 2025',
    );
    expect(when({ from: '2022-02-01', to: '2025-06-01', precision: 'month' }).text).toBe(
      'February 2022 – June 2025',
    );
    expect(when({ from: '2025-01-01', precision: 'year' }).text).toBe('2025');
  });

  test('an unknown time is said to be unknown, or said as the source said it', () => {
    expect(when({ precision: 'unknown' }).text).toBe('time not stated');
    expect(when({ precision: 'unknown', asStated: 'lately' })).toEqual({
      text: 'lately',
      beside: null,
      dateTime: null,
    });
  });

  test('zones are read from their offset; words without one give none', () => {
    expect(zoneOffset('Moscow time (UTC+3)', 0)).toBe(180);
    expect(zoneOffset('UTC−3:30', 0)).toBe(-210);
    expect(zoneOffset('UTC', 0)).toBe(0);
    expect(zoneOffset('local time', 0)).toBeNull();
    expect(zoneOffset('Nowhere/Atlantis', 0)).toBeNull();
  });

  test('a report’s date carries no hour', () => {
    expect(instantInWords('2025-06-01', words, 'en-GB')).toBe('1 June 2025');
    expect(instantInWords('2025-06-01T10:00Z', words, 'en-GB')).toBe('1 June 2025, 10:00 UTC');
  });
});
