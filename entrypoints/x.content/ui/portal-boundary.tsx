import { Component, type ReactNode } from 'react';

export interface PortalBoundaryProps {
  /** What is drawn. After a failure nothing is, until this is another one. */
  readonly subject: unknown;
  readonly onFailure?: (() => void) | undefined;
  readonly children: ReactNode;
}

interface PortalBoundaryState {
  readonly subject: unknown;
  readonly failed: boolean;
}

/** Keeps what goes wrong in one portal (X's page belongs to other scripts too) from ending all the others. */
export class PortalBoundary extends Component<PortalBoundaryProps, PortalBoundaryState> {
  override state: PortalBoundaryState = { subject: this.props.subject, failed: false };

  static getDerivedStateFromError(): Partial<PortalBoundaryState> {
    return { failed: true };
  }

  static getDerivedStateFromProps(
    { subject }: PortalBoundaryProps,
    state: PortalBoundaryState,
  ): PortalBoundaryState | null {
    return Object.is(subject, state.subject) ? null : { subject, failed: false };
  }

  override componentDidCatch(): void {
    this.props.onFailure?.();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
