import type { Theme } from '../types.ts';

/** The colours of the base map: CSS colours. */
export interface BasemapPalette {
  readonly water: string;
  readonly land: string;
  readonly urban: string;
  readonly river: string;
  /** Coasts, and the edge of lakes. */
  readonly shore: string;
  readonly railway: string;
  readonly district: string;
  readonly raion: string;
  readonly hromada: string;
  readonly oblast: string;
  readonly border: string;
  /** The soft band under the state border. */
  readonly band: string;
}

/** Paper-like and calm, so that marks and names carry the meaning. */
export const BASEMAP_PALETTES: Readonly<Record<Theme, BasemapPalette>> = {
  light: {
    water: '#d0e0ea',
    land: '#f3f0e8',
    urban: '#e6e0d4',
    river: '#a3c3d4',
    shore: '#98bacd',
    railway: '#b3aca0',
    district: '#d9d2c4',
    raion: '#cbc3b4',
    hromada: '#d9d2c4',
    oblast: '#b9b2a6',
    border: '#6f6a7d',
    band: 'rgb(111 106 125 / 16%)',
  },
  dark: {
    water: '#11202a',
    land: '#1e2327',
    urban: '#2a2f33',
    river: '#1f3c4c',
    shore: '#294656',
    railway: '#3b4248',
    district: '#2e353a',
    raion: '#3d454b',
    hromada: '#2e353a',
    oblast: '#454c52',
    border: '#8d88a0',
    band: 'rgb(141 136 160 / 13%)',
  },
};

/** Borders over tiles of any colour, light or dark. */
export const BORDERS_OVER_TILES = {
  casing: 'rgb(255 255 255 / 70%)',
  border: '#5d586b',
  oblast: '#7d766c',
} as const;
