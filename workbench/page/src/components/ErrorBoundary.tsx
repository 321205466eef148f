import { Component, type ReactNode } from "react";

interface Props {
  fallback: string;
  children: ReactNode;
}

/** Blocks that cannot be drawn must not take the page with them. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <p className="undrawn">{this.props.fallback}</p> : this.props.children;
  }
}
