import type { ReactNode } from "react";

interface Props {
  title: string;
  text: string;
  children?: ReactNode;
}

/** Nothing here yet, and what to do next. */
export function Empty({ title, text, children }: Props) {
  return (
    <div className="empty" data-testid="empty">
      <p className="empty-title">{title}</p>
      <p>{text}</p>
      {children}
    </div>
  );
}
