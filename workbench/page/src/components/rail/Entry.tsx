import type { ComponentProps, ReactNode } from "react";
import { Icon } from "../Icon";

interface Props {
  testId: string;
  current: boolean;
  unread: number;
  icon: ComponentProps<typeof Icon>["name"];
  onOpen: () => void;
  children: ReactNode;
}

/** A conversation that can be opened. */
export function Entry({ testId, current, unread, icon, onOpen, children }: Props) {
  return (
    <button
      type="button"
      className={unread ? "entry entry-unread" : "entry"}
      data-testid={testId}
      aria-current={current ? "page" : undefined}
      onClick={onOpen}
    >
      <Icon name={icon} />
      <span className="entry-name">{children}</span>
      {unread > 0 && (
        <span className="badge">
          {unread}
          <span className="hidden"> unread</span>
        </span>
      )}
    </button>
  );
}
