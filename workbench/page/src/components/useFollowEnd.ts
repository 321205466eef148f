import { useEffect, useLayoutEffect, type RefObject, useRef } from "react";

const NEAR_PIXELS = 120;

/** Keeps the end of a growing list in sight, unless the person has scrolled up. */
export function useFollowEnd<T extends HTMLElement>(...content: unknown[]): RefObject<T | null> {
  const list = useRef<T>(null);
  const atEnd = useRef(true);

  useLayoutEffect(() => {
    if (atEnd.current && list.current) list.current.scrollTop = list.current.scrollHeight;
  }, content);
  useEffect(() => {
    const node = list.current;
    if (!node) return undefined;
    const onScroll = () => {
      atEnd.current = node.scrollHeight - node.scrollTop - node.clientHeight < NEAR_PIXELS;
    };
    node.addEventListener("scroll", onScroll, { passive: true });
    // A banner or a longer draft makes the list shorter; its end stays in sight.
    const resized = new ResizeObserver(() => {
      if (atEnd.current) node.scrollTop = node.scrollHeight;
    });
    resized.observe(node);
    return () => {
      node.removeEventListener("scroll", onScroll);
      resized.disconnect();
    };
  }, []);
  return list;
}
