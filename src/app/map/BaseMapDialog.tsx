/** The choice of the base map. Nothing is asked of another server before its button is pressed. */
import { Suspense, useId, useState } from 'react';
import { readTileAddress } from '../../map/tiles/address.ts';
import { type OnlineTiles, OPENSTREETMAP } from '../../map/tiles/online-tiles.ts';
import { openPreferences } from '../preferences.ts';
import { Dialog } from '../shell/Dialog.tsx';
import { appStore, useApp } from '../state/store.ts';
import type { ToolWords } from '../words/en/tools.ts';
import { LONGEST_CREDIT, rememberedTiles, rememberTiles, tilesAt } from './remembered-tools.ts';
import { useToolWords } from './tool-words.ts';

const CHOICES = ['builtIn', 'openStreetMap', 'own'] as const;
type Choice = (typeof CHOICES)[number];

export function BaseMapDialog() {
  const loading = useApp((state) => state.words.shell.loadingPart);
  return (
    <Suspense fallback={<p className="soft">{loading}</p>}>
      <BaseMapChoice />
    </Suspense>
  );
}

interface Problems {
  readonly address: string | null;
  readonly credit: string | null;
}

const NO_PROBLEMS: Problems = { address: null, credit: null };

function BaseMapChoice() {
  const words = useToolWords().baseMap;
  const current = useApp((state) => state.tools.tiles);
  const { cancel } = words;
  const { setTools, setDialog, announce } = appStore().getState();
  const [choice, setChoice] = useState<Choice>(choiceOf(current));
  const isOwn = choiceOf(current) === 'own';
  const [address, setAddress] = useState(isOwn ? (current?.template ?? '') : '');
  const [credit, setCredit] = useState(isOwn ? (current?.attribution.text ?? '') : '');
  const [remember, setRemember] = useState(
    () => rememberedTiles(openPreferences(() => window.localStorage)) !== null,
  );
  const [problems, setProblems] = useState(NO_PROBLEMS);
  const host = hostOf(choice, address);

  const apply = () => {
    const found = choice === 'own' ? problemsOf(address, credit, words) : NO_PROBLEMS;
    setProblems(found);
    if (found.address !== null || found.credit !== null) return;
    const tiles = tilesOf(choice, address, credit);
    setTools({ tiles });
    rememberTiles(
      openPreferences(() => window.localStorage),
      remember ? tiles : null,
    );
    setDialog(null);
    announce(tiles === null ? words.builtInShown : words.shown(tiles.host));
  };
  const load = host === null ? words.loadNoHost : words.load(host);
  return (
    <Dialog
      heading={words.heading}
      actions={
        <>
          <button type="button" className="button" onClick={() => setDialog(null)}>
            {cancel}
          </button>
          <button type="button" className="button button-primary" onClick={apply}>
            {choice === 'builtIn' ? words.useBuiltIn : load}
          </button>
        </>
      }
    >
      <fieldset className="picker">
        <legend className="visually-hidden">{words.heading}</legend>
        {CHOICES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="base-map"
              checked={choice === name}
              onChange={() => setChoice(name)}
            />
            <span>
              {words[name]}
              <span className="soft">{words[`${name}Note`]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {choice === 'own' && (
        <>
          <TextField
            label={words.address}
            hint={words.addressHint}
            value={address}
            problem={problems.address}
            onChange={(text) => {
              setAddress(text);
              setProblems({ ...problems, address: null });
            }}
          />
          <TextField
            label={words.attribution}
            hint={words.attributionHint}
            value={credit}
            problem={problems.credit}
            onChange={(text) => {
              setCredit(text);
              setProblems({ ...problems, credit: null });
            }}
          />
        </>
      )}
      {choice !== 'builtIn' && (
        <>
          <p className="base-map-consent">
            {host === null ? words.consentNoHost : words.consent(host)}
          </p>
          <div className="picker">
            <label>
              <input
                type="checkbox"
                checked={remember}
                onChange={(event) => setRemember(event.target.checked)}
              />
              <span>
                {words.remember}
                <span className="soft">{words.rememberNote}</span>
              </span>
            </label>
          </div>
        </>
      )}
    </Dialog>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (text: string) => void;
}

function TextField({ label, hint, value, problem, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <div className="base-map-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        value={value}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        aria-invalid={problem !== null}
        onChange={(event) => onChange(event.target.value)}
      />
      <p
        id={`${id}-note`}
        className={problem === null ? 'soft' : 'base-map-problem'}
        role={problem === null ? undefined : 'alert'}
      >
        {problem ?? hint}
      </p>
    </div>
  );
}

function choiceOf(tiles: OnlineTiles | null): Choice {
  if (tiles === null) return 'builtIn';
  return tiles.template === OPENSTREETMAP.template ? 'openStreetMap' : 'own';
}

function tilesOf(choice: Choice, address: string, credit: string): OnlineTiles | null {
  if (choice === 'builtIn') return null;
  return choice === 'openStreetMap' ? OPENSTREETMAP : tilesAt(address, credit.trim());
}

/** The server that would see the reader; null while the address is not one. */
function hostOf(choice: Choice, address: string): string | null {
  if (choice === 'openStreetMap') return OPENSTREETMAP.host;
  const read = readTileAddress(address);
  return read.ok ? read.host : null;
}

function problemsOf(address: string, credit: string, words: ToolWords['baseMap']): Problems {
  const read = readTileAddress(address);
  const isLong = credit.trim().length > LONGEST_CREDIT;
  return {
    address: read.ok ? null : words.problems[read.problem](read.detail),
    credit:
      credit.trim() === '' ? words.attributionMissing : isLong ? words.attributionTooLong : null,
  };
}
