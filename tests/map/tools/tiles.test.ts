/** Addresses of tiles that a reader enters, and when a server counts as lost. */
import { describe, expect, it } from 'vitest';
import { rememberedTiles, rememberTiles, tilesAt } from '../../../src/app/map/remembered-tools.ts';
import { openPreferences } from '../../../src/app/preferences.ts';
import { tools } from '../../../src/app/words/en/tools.ts';
import { readTileAddress, tileAddress } from '../../../src/map/tiles/address.ts';
import { afterFailure, afterTile, HEALTHY, verdict } from '../../../src/map/tiles/health.ts';
import { OPENSTREETMAP } from '../../../src/map/tiles/online-tiles.ts';

describe('an address of tiles', () => {
  it.each([
    ['https://tile.openstreetmap.org/{z}/{x}/{y}.png', 'tile.openstreetmap.org'],
    ['  https://{s}.tiles.example.org/{z}/{x}/{y}{r}.png ', 'tiles.example.org'],
    ['https://tiles-{s}.example.org/{z}/{x}/{y}.png', 'tiles-a.example.org'],
    ['https://example.org/wmts?layer=a&zoom={z}&col={x}&row={y}&key=K', 'example.org'],
    ['https://example.org:8443/{z}/{y}/{x}', 'example.org:8443'],
    ['http://localhost:8080/{z}/{x}/{y}.png', 'localhost:8080'],
  ])('%s is taken', (text, host) => {
    expect(readTileAddress(text)).toEqual({ ok: true, template: text.trim(), host });
  });

  it.each([
    ['', 'empty', ''],
    ['   ', 'empty', ''],
    ['tiles.example.org/{z}/{x}/{y}.png', 'not-an-address', 'tiles.example.org/{z}/{x}/{y}.png'],
    ['https:///{z}/{x}/{y}', 'not-an-address', 'https:///{z}/{x}/{y}'],
    ['http://example.org/{z}/{x}/{y}.png', 'not-secure', 'http:'],
    ['http://localhost.example.org/{z}/{x}/{y}.png', 'not-secure', 'http:'],
    ['javascript:alert(1)//{z}/{x}/{y}', 'not-secure', 'javascript:'],
    ['data:image/png,{z}{x}{y}', 'not-secure', 'data:'],
    ['file:///{z}/{x}/{y}.png', 'not-secure', 'file:'],
    ['https://me:secret@example.org/{z}/{x}/{y}.png', 'credentials', ''],
    ['https://example.org/{z}/{x}.png', 'missing', '{y}'],
    ['https://example.org/tiles.png', 'missing', '{z}, {x}, {y}'],
    ['https://example.org/{z}/{x}#{y}', 'missing', '{y}'],
    ['https://example.org/{z}/{x}/{-y}.png', 'unknown', '{-y}'],
    ['https://example.org/{z}/{x}/{y}?key={apikey}', 'unknown', '{apikey}'],
    ['https://{z}.example.org/{z}/{x}/{y}.png', 'in-host', '{z}'],
    [`https://example.org/{z}/{x}/{y}?${'k'.repeat(500)}`, 'too-long', '532'],
  ])('%s is refused: %s', (text, problem, detail) => {
    expect(readTileAddress(text)).toEqual({ ok: false, problem, detail });
  });

  it('is refused with a sentence that names what is wrong', () => {
    for (const text of ['', 'x', 'http://a.org/{z}/{x}/{y}', 'https://a.org/{z}/{-y}']) {
      const read = readTileAddress(text);
      if (read.ok) throw new Error(`${text} was taken.`);
      const sentence = tools.baseMap.problems[read.problem](read.detail);
      expect(sentence).toContain(read.detail);
      expect(sentence).toMatch(/[.}]|png$/);
    }
  });

  it('is filled in for a tile, the same tile always from the same server', () => {
    const template = 'https://{s}.example.org/{z}/{x}/{y}{r}.png?again={z}';
    const tile = { z: 9, x: 309, y: 176 };
    expect(tileAddress(template, tile, 1)).toBe('https://c.example.org/9/309/176.png?again=9');
    expect(tileAddress(template, tile, 2)).toBe('https://c.example.org/9/309/176@2x.png?again=9');
    const servers = [0, 1, 2, 3].map((x) => tileAddress('{s}', { z: 9, x, y: 0 }, 1));
    expect(servers).toEqual(['a', 'b', 'c', 'a']);
  });
});

describe('a server', () => {
  const failing = (tiles: readonly string[], now = 0) =>
    tiles.reduce((health, tile) => afterFailure(health, tile, now), HEALTHY);

  it('is well when one tile fails, however often', () => {
    expect(verdict(failing(['a', 'a', 'a', 'a', 'a', 'a']), 60_000)).toBe('good');
    expect(verdict(failing(['a', 'b']), 60_000)).toBe('good');
  });

  it('is in trouble when several fail and none comes, and lost when that lasts', () => {
    const health = afterFailure(failing(['a', 'b'], 1000), 'c', 5000);
    expect(verdict(health, 5000)).toBe('troubled');
    expect(verdict(health, 12_999)).toBe('troubled');
    expect(verdict(health, 13_000)).toBe('lost');
  });

  it('is well again with the first tile that comes', () => {
    expect(verdict(afterTile(), 99_000)).toBe('good');
    expect(verdict(afterFailure(afterTile(), 'd', 99_000), 99_000)).toBe('good');
  });
});

describe('what this device remembers of tiles', () => {
  const memory = () => openPreferences(() => null);

  it('is nothing until the reader says so, and nothing again when it is taken back', () => {
    const preferences = memory();
    expect(rememberedTiles(preferences)).toBeNull();
    rememberTiles(preferences, OPENSTREETMAP);
    expect(rememberedTiles(preferences)).toEqual(OPENSTREETMAP);
    rememberTiles(preferences, null);
    expect(rememberedTiles(preferences)).toBeNull();
  });

  it('keeps an address with its credit', () => {
    const preferences = memory();
    const tiles = tilesAt('https://example.org/{z}/{x}/{y}.png', '© Example');
    rememberTiles(preferences, tiles);
    expect(rememberedTiles(preferences)).toEqual(tiles);
    expect(tiles?.attribution).toEqual({ text: '© Example', href: null });
  });

  it.each([
    '{',
    'null',
    '{"template":"https://example.org/{z}/{x}/{y}"}',
    '{"template":"https://example.org/{z}/{x}/{y}","attribution":""}',
    '{"template":"http://example.org/{z}/{x}/{y}","attribution":"x"}',
    '{"template":"javascript:0//{z}{x}{y}","attribution":"x"}',
  ])('is nothing where it was tampered with: %s', (text) => {
    const preferences = memory();
    preferences.set('tiles', text);
    expect(rememberedTiles(preferences)).toBeNull();
  });
});
