import { Component, type ReactNode, Suspense } from "react";
import { FaultNotice } from "./FaultNotice";
import { Skeleton } from "./Skeleton";

interface PartBoundaryProps {
  readonly children: ReactNode;
  /** Loads the parts anew. */
  readonly onRetry: () => void;
}

/** A part of the pane while it loads, and in its place, when it can't be loaded, the reason in words. */
export class PartBoundary extends Component<PartBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return <Suspense fallback={<Skeleton />}>{this.props.children}</Suspense>;
    const retry = () => {
      this.props.onRetry();
      this.setState({ failed: false });
    };
    return <FaultNotice problem={{ fault: { code: "part-not-loaded" }, retry }} />;
  }
}
