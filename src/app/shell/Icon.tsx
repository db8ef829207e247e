/** The few signs of the tool bar, drawn in the colour of their text; always beside or instead of a spoken name. */
const DRAWINGS = {
  fit: 'M3 6.5V3h3.5M11.5 3H15v3.5M15 11.5V15h-3.5M6.5 15H3v-3.5M9 7.6a1.4 1.4 0 1 0 .01 0z',
  names: 'M2.5 6V4.5h8V6M6.5 4.5v9M4.8 13.5h3.4M10.5 10V9h5v1M13 9v4.5M12 13.5h2',
  legend: 'M4.5 3.2 6.8 7H2.2zM10 5.2h5.5M10 12.8h5.5M4.5 10.9a1.9 1.9 0 1 0 .01 0z',
  theme: 'M9 3.5a5.5 5.5 0 1 0 .01 0zM9 3.5v11M9 6.2h4.4M9 9h5.4M9 11.8h4.4',
  about: 'M9 3a6 6 0 1 0 .01 0zM9 8.3v4M9 5.8v.1',
  keys: 'M2.5 4.5h13v9h-13zM5 7.5h.1M8 7.5h.1M11 7.5h.1M13.2 7.5h.1M5.5 10.7h7',
  menu: 'M3 5h12M3 9h12M3 13h12',
  measure: 'M2.6 11.4 11.4 2.6l4 4-8.8 8.8zM5.6 8.4l1.6 1.6M8.2 5.8l2.2 2.2M3.9 10.2',
  layers: 'M9 3 2.5 6.5 9 10l6.5-3.5zM2.5 9.3 9 12.8l6.5-3.5M2.5 12 9 15.5l6.5-3.5',
  close: 'm4.5 4.5 9 9M13.5 4.5l-9 9',
  up: 'm4.5 11 4.5-4.5L13.5 11',
  down: 'M4.5 7 9 11.5 13.5 7',
  export: 'M9 3v8M5.8 8 9 11.2 12.2 8M3.5 14.5h11',
  undo: 'M6.5 4 3 7.5 6.5 11M3.2 7.5h7.3a4 4 0 0 1 0 8H8',
  redo: 'M11.5 4 15 7.5 11.5 11M14.8 7.5H7.5a4 4 0 0 0 0 8H10',
  open: 'M2.5 14.5v-10h4.2l1.5 2h7.3v8zM9 12.3V9M7.3 10.4 9 8.8l1.7 1.6',
} as const;
export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className="icon"
      width="18"
      height="18"
      viewBox="0 0 18 18"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
