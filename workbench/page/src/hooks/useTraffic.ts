import { useCallback, useEffect, useRef, useState } from "react";
import { api, type Traffic } from "../api";
import { listen } from "../stream";

const KEPT = 300;

export interface TrafficLog {
  records: Traffic[];
  waiting: number;
  paused: boolean;
  pause: (paused: boolean) => void;
}

/** The latest requests in and out, newest first. Pausing holds new ones back without losing them. */
export function useTraffic(): TrafficLog {
  const [records, setRecords] = useState<Traffic[]>([]);
  const [held, setHeld] = useState<Traffic[]>([]);
  const [paused, setPaused] = useState(false);
  const pausedNow = useRef(false);

  useEffect(() => {
    const silence = listen("traffic", (record) => {
      const add = (before: Traffic[]) => merge([record], before);
      if (pausedNow.current) setHeld(add);
      else setRecords(add);
    });
    // Each time the stream is heard (again) the past is asked for: what was missed, or all of it after a restart.
    const again = listen("heard", (heard) => {
      if (!heard) return;
      api.traffic(KEPT).then(
        (past) => setRecords(newestFirst(past)),
        () => undefined,
      );
    });
    return () => {
      silence();
      again();
    };
  }, []);

  const pause = useCallback((value: boolean) => {
    pausedNow.current = value;
    setPaused(value);
    if (value) return;
    setHeld((waiting) => {
      setRecords((before) => merge(waiting, before));
      return [];
    });
  }, []);
  return { records, waiting: held.length, paused, pause };
}

/** By number where ids are numbers: the clock that stamps the records may be moved back. */
const newestFirst = (records: Traffic[]) =>
  [...records].sort((one, other) => Number(other.id) - Number(one.id) || other.at.localeCompare(one.at));

function merge(newer: Traffic[], older: Traffic[]): Traffic[] {
  const known = new Set(newer.map((record) => record.id));
  return [...newer, ...older.filter((record) => !known.has(record.id))].slice(0, KEPT);
}
