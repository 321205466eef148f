import { useState, type FormEvent } from "react";
import type { FailRule } from "../../api";

interface Props {
  rules: FailRule[];
  onChange: (rules: FailRule[]) => void;
}

const METHODS = [
  "*",
  "chat.postMessage",
  "chat.update",
  "chat.postEphemeral",
  "views.open",
  "views.update",
  "views.publish",
  "conversations.open",
  "users.info",
  "teams.*",
  "teams.activities.post",
  "teams.activities.update",
  "teams.conversations.create",
  "teams.members.one",
];
const FRESH: FailRule = { method: "chat.postMessage", status: 429, retryAfterSeconds: 5, times: 1 };

const FOR_EVER = -1;
const TIMES = [1, 2, 3, 5, 10, FOR_EVER];

const often = (times: number): string => (times === FOR_EVER ? "always" : times === 1 ? "once" : `${times} times`);

const NAMES: Record<string, string> = { "*": "any call", "teams.*": "any call of Teams" };

/** Answers of a chat that are to fail: which call, how, and how often. */
export function FailRules({ rules, onChange }: Props) {
  const [rule, setRule] = useState(FRESH);
  const add = (event: FormEvent) => {
    event.preventDefault();
    onChange([...rules, rule]);
  };
  return (
    <div className="fail-rules" role="group" aria-label="Failing calls">
      <p>
        Failing calls
        <span className="switch-about">The chat answers “too many requests” (429) or an error of its own (500).</span>
      </p>
      <ul>
        {rules.map((each, at) => (
          <li key={at} data-testid="fail-rule">
            <code>{each.method}</code> {each.status}
            {each.status === 429 ? `, retry after ${each.retryAfterSeconds} s` : ""}, {often(each.times)}
            <button
              type="button"
              className="icon-button"
              aria-label={`Remove ${each.method} ${each.status}`}
              onClick={() => onChange(rules.filter((_, index) => index !== at))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <form className="fail-new" onSubmit={add}>
        <label>
          Call
          <select
            className="control"
            data-testid="fail-method"
            value={rule.method}
            onChange={(event) => setRule({ ...rule, method: event.target.value })}
          >
            {METHODS.map((method) => (
              <option key={method} value={method}>
                {NAMES[method] ?? method}
              </option>
            ))}
          </select>
        </label>
        <label>
          Answer
          <select
            className="control"
            data-testid="fail-status"
            value={rule.status}
            onChange={(event) => setRule({ ...rule, status: Number(event.target.value) })}
          >
            <option value={429}>429</option>
            <option value={500}>500</option>
          </select>
        </label>
        <Count
          label="Retry after (s)"
          value={rule.retryAfterSeconds}
          onChange={(retryAfterSeconds) => setRule({ ...rule, retryAfterSeconds })}
          off={rule.status !== 429}
        />
        <label>
          How often
          <select
            className="control"
            data-testid="fail-times"
            value={rule.times}
            onChange={(event) => setRule({ ...rule, times: Number(event.target.value) })}
          >
            {TIMES.map((times) => (
              <option key={times} value={times}>
                {often(times)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button button-small" data-testid="fail-add">
          Add
        </button>
      </form>
    </div>
  );
}

interface CountProps {
  label: string;
  value: number;
  onChange: (value: number) => void;
  off?: boolean;
}

function Count({ label, value, onChange, off = false }: CountProps) {
  return (
    <label>
      {label}
      <input
        className="control control-number"
        type="number"
        min={0}
        value={value}
        disabled={off}
        onChange={(event) => onChange(Math.max(0, Number(event.target.value)))}
      />
    </label>
  );
}
