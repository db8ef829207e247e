import { Component, type ReactNode } from 'react';
import type { Words } from '../words/en.ts';

interface FailsafeProps {
  readonly words: Words['errors'];
  readonly children: ReactNode;
}

/** Keeps the failure of one part from taking the rest of the page along. */
export class Failsafe extends Component<FailsafeProps, { readonly reason: string | null }> {
  override state = { reason: null };

  static getDerivedStateFromError(error: unknown) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { words, children } = this.props;
    if (this.state.reason === null) return children;
    return (
      <div className="failsafe" role="alert">
        <p>{words.crashed}</p>
        <p>{words.crashedRemedy}</p>
        <p className="soft">{this.state.reason}</p>
      </div>
    );
  }
}
