/** The bars of a tally: decoration beside the number in words, which says the same. */
import type { ScaleLinear } from 'd3-scale';
import type { TallyBar } from './tally-rows.ts';

export const BAR_WIDTH = 132;
const HEIGHT = 14;
/** Room for an end that points beyond the number. */
const BEYOND = 8;

interface BarProps {
  readonly bar: TallyBar;
  readonly scale: ScaleLinear<number, number>;
  readonly colour: string;
  readonly small?: boolean;
}

export function Bar({ bar, scale, colour, small = false }: BarProps) {
  const width = scale(bar.value);
  return (
    <svg
      className="tally-bar"
      width={(small ? width : BAR_WIDTH) + BEYOND}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {bar.end === 'closed' ? (
        // "Up to": an outline with a lid, for the number lies somewhere inside.
        <>
          <rect
            x="0.5"
            y="2.5"
            width={width}
            height={HEIGHT - 5}
            fill={colour}
            fillOpacity="0.25"
          />
          <path
            d={`M0 2.5H${width}M0 ${HEIGHT - 2.5}H${width}`}
            stroke={colour}
            strokeOpacity="0.6"
          />
          <path d={`M${width} 0V${HEIGHT}`} stroke={colour} strokeWidth="2.5" />
        </>
      ) : (
        <rect x="0" y="2" width={width} height={HEIGHT - 4} fill={colour} fillOpacity="0.8" />
      )}
      {bar.end === 'open' && (
        <path
          d={`M${width + 2} 2L${width + 7} ${HEIGHT / 2}L${width + 2} ${HEIGHT - 2}`}
          fill="none"
          stroke={colour}
          strokeWidth="1.8"
        />
      )}
      {bar.end === 'rough' && (
        <path
          d={`M${width + 1.5} 0V${HEIGHT}`}
          stroke={colour}
          strokeWidth="2"
          strokeDasharray="2 2"
        />
      )}
    </svg>
  );
}

/** Where the numbers of the scale stand, above the bars. */
export function TallyAxis({ scale }: { readonly scale: ScaleLinear<number, number> }) {
  return (
    <svg
      className="tally-axis"
      width={BAR_WIDTH + BEYOND}
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      {scale.ticks(3).map((tick) => (
        <g key={tick} transform={`translate(${scale(tick)} 0)`}>
          <path d="M0.5 15v5" stroke="currentColor" />
          <text y="11" textAnchor={tick === 0 ? 'start' : 'middle'} fill="currentColor">
            {scale.tickFormat(3)(tick)}
          </text>
        </g>
      ))}
    </svg>
  );
}
