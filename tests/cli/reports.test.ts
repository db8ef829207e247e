import { afterAll, describe, expect, it } from 'vitest';
import { runNamesake } from '../fixtures/cli.ts';
import { makeReportRoot } from './report-root.ts';

const { root, remove } = makeReportRoot();
afterAll(remove);

describe('namesake reports', () => {
  it('lists the shipped report', async () => {
    const { code, stdout, stderr } = await runNamesake(root, ['reports']);
    expect(code).toBe(0);
    expect(stdout).toContain('2025-06-01-istanbul-talks');
    expect(stdout).toContain('18 claims');
    expect(stderr).toBe('');
  });

  it('lists it as JSON', async () => {
    const { stdout } = await runNamesake(root, ['reports', '--json']);
    expect(JSON.parse(stdout)).toEqual([
      expect.objectContaining({ id: '2025-06-01-istanbul-talks', claims: 18, language: 'en' }),
    ]);
  });

  it.each([[['reports', 'x']], [['reports', '--jsn']]])('does not understand %j', async (args) => {
    const { code, stdout, stderr } = await runNamesake(root, args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).not.toBe('');
  });

  it('explains itself', async () => {
    const { code, stdout } = await runNamesake(root, ['reports', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('namesake reports');
  });
});
