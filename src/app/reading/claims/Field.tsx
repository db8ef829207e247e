/** Labelled native controls of a claim's form, each with its problem below it. */
import { type ReactNode, useId } from 'react';
import { readingStore } from '../state.ts';

interface Told {
  readonly label: string;
  /** A sentence: what is wrong and what to write instead. */
  readonly problem?: string | null | undefined;
  readonly hint?: string;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
  /** Read aloud, not shown: what it belongs to is plain to see. */
  readonly labelHidden?: boolean;
}

interface TextFieldProps extends Told {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'date' | 'datetime-local' | 'number';
  /** More than one line. */
  readonly long?: boolean;
  /** Offered while typing. */
  readonly known?: readonly string[];
}

/** Letters typed without leaving the field are one step. */
export function TextField(props: TextFieldProps) {
  const { label, value, onChange, problem, hint, type = 'text', long = false, known = [] } = props;
  const id = useId();
  const about = { id, value, placeholder: hint, ...describedBy(id, problem) };
  const leave = () => readingStore.getState().endEdit();
  return (
    <Frame id={id} {...props} label={label}>
      {long ? (
        <textarea
          {...about}
          rows={3}
          onChange={(event) => onChange(event.target.value)}
          onBlur={leave}
        />
      ) : (
        <input
          {...about}
          type={type}
          {...(type === 'number' && { min: 0, step: 'any', inputMode: 'decimal' as const })}
          {...(known.length > 0 && { list: `${id}-known` })}
          onChange={(event) => onChange(event.target.value)}
          onBlur={leave}
        />
      )}
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </Frame>
  );
}

interface SelectFieldProps<Value extends string> extends Told {
  readonly value: Value;
  readonly choices: readonly (readonly [Value, string])[];
  readonly onChange: (value: Value) => void;
  readonly disabled?: boolean;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { value, choices, onChange, problem, disabled = false } = props;
  const id = useId();
  return (
    <Frame id={id} {...props}>
      <select
        id={id}
        value={value}
        disabled={disabled}
        {...describedBy(id, problem)}
        onChange={(event) => {
          const chosen = choices.find(([choice]) => choice === event.target.value);
          if (chosen) onChange(chosen[0]);
        }}
      >
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </Frame>
  );
}

/** The choices of a vocabulary in its order, in the words of the interface. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly (readonly [Value, string])[] {
  return values.map((value) => [value, words[value]] as const);
}

function describedBy(id: string, problem: Told['problem']) {
  return problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {};
}

interface FrameProps extends Told {
  readonly id: string;
  readonly children: ReactNode;
}

function Frame({ id, label, problem, wide = false, labelHidden = false, children }: FrameProps) {
  return (
    <div className="claim-field" data-wide={wide || undefined}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {children}
      {problem && (
        <p id={`${id}-problem`} className="claim-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
