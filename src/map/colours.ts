/** The colours of what we draw above the base map, resolved before any canvas sees them. */
import type { Side } from '../claims/vocabulary.ts';
import type { Theme } from './types.ts';

export interface MapColours {
  /** Of halos and of the inside of discs. */
  readonly paper: string;
  readonly ink: string;
  readonly softInk: string;
  /** Of the names of villages: between the two. */
  readonly quietInk: string;
  /** Of the names of regions. */
  readonly regionInk: string;
  readonly accent: string;
  /** Under labels, so that lines of the base map do not cross letters. */
  readonly labelHalo: string;
  /** Of the claimant: Okabe and Ito's palette, darkened or lightened until it keeps 3:1 on land, water and towns (WCAG 1.4.11). */
  readonly sides: Readonly<Record<Side, string>>;
}

const COLOURS: Readonly<Record<Theme, MapColours>> = {
  light: {
    paper: '#fbfaf7',
    ink: '#1d2327',
    softInk: '#59636b',
    quietInk: '#414a51',
    regionInk: '#645d6c',
    accent: '#0b5cad',
    labelHalo: 'rgba(246, 244, 238, 0.92)',
    sides: { RU: '#c85800', UA: '#0072b2', other: '#008a64' },
  },
  dark: {
    paper: '#171b1f',
    ink: '#e8e6e1',
    softInk: '#9aa3a9',
    quietInk: '#c3c8ca',
    regionInk: '#a09cae',
    accent: '#7ab8f5',
    labelHalo: 'rgba(24, 28, 32, 0.92)',
    sides: { RU: '#f28a42', UA: '#56b4e9', other: '#3cc79c' },
  },
};

export function mapColours(theme: Theme): MapColours {
  return COLOURS[theme];
}
