import { Component, type ReactNode } from 'react';
import type { PaneTexts } from '../i18n/pane';
import { isUnloaded } from '../jobs/worker/unloaded';

interface Props {
  readonly texts: Pick<PaneTexts['frame'], 'crashed' | 'loadFailed'>;
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** Shows what went wrong, with a way back, in plain HTML: nothing that could fail in turn. */
export class ErrorBoundary extends Component<Props, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch() {
    document.title = this.props.texts.crashed.title;
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    const chunk = isUnloaded(error);
    const { crashed, loadFailed } = this.props.texts;
    return (
      <main role="alert" style={{ padding: 16, font: '14px/1.6 sans-serif', overflowWrap: 'anywhere' }}>
        <h1 style={{ fontSize: 18 }}>{chunk ? loadFailed.title : crashed.title}</h1>
        <p>{chunk ? loadFailed.text : crashed.text}</p>
        <button type="button" onClick={this.props.reload} style={{ font: 'inherit', padding: '6px 16px' }}>
          {crashed.reload}
        </button>
        <details style={{ marginTop: 16 }}>
          <summary>{crashed.details}</summary>
          <pre style={{ whiteSpace: 'pre-wrap' }}>{`${error.name}: ${error.message}`}</pre>
        </details>
      </main>
    );
  }
}
