import { ConfirmDialog } from "../ConfirmDialog";
import { Control } from "./Control";
import { Drawn } from "./Drawn";
import { ErrorBoundary } from "../ErrorBoundary";
import { InputBlock } from "./InputBlock";
import { usePresses, type Presses } from "./usePresses";
import type { Place } from "../../api";
import type { Form } from "../../hooks/useForm";
import { words, type SlackBlock, type SlackElement } from "../../slack/blocks";
import { fieldKey } from "../../slack/fields";
import { segmentsOf, type Segment } from "../../slack/segments";

interface Props {
  blocks: SlackBlock[];
  /** Where these blocks stand: a message, the Home tab or a modal. */
  place: Place;
  form: Form;
  /** A prefix that keeps DOM ids of fields unique on the page. */
  name: string;
  errors?: Record<string, string>;
}

/** A message, a Home tab or a modal's page: everything that can be seen, pressed or filled in. */
export function Blocks({ blocks, place, form, name, errors = {} }: Props) {
  const presses = usePresses(place, blocks, form);
  const shared = { form, name, errors, presses };
  return (
    <ErrorBoundary fallback="These blocks could not be drawn.">
      {segmentsOf(blocks).map((segment, at) => (
        <SegmentView key={`${segment.kind}-${at}`} segment={segment} {...shared} />
      ))}
      {presses.asking && <ConfirmDialog confirm={presses.asking.confirm} onAnswer={presses.answer} />}
    </ErrorBoundary>
  );
}

interface Shared {
  form: Form;
  name: string;
  errors: Record<string, string>;
  presses: Presses;
}

function SegmentView({ segment, ...shared }: { segment: Segment } & Shared) {
  const { presses, form, name, errors } = shared;
  switch (segment.kind) {
    case "drawn":
      return <Drawn blocks={segment.blocks} onPress={presses.press} />;
    case "input":
      return (
        <InputBlock
          key={fieldKey(segment.block, segment.element)}
          {...segment}
          form={form}
          name={name}
          error={errors[segment.block.block_id ?? ""]}
          presses={presses}
        />
      );
    case "accessory":
      return (
        <div className="with-accessory">
          <Drawn blocks={[segment.section]} onPress={presses.press} />
          <Bare block={segment.block} element={segment.element} about={words(segment.block.text)} {...shared} />
        </div>
      );
    case "row":
      return (
        <div className="action-row" role="group">
          {segment.runs.map((run, at) =>
            run.kind === "buttons" ? (
              <Drawn key={at} blocks={[run.block]} onPress={presses.press} />
            ) : (
              <Bare key={at} block={segment.block} element={run.element} about="" {...shared} />
            ),
          )}
        </div>
      );
  }
}

interface BareProps extends Shared {
  block: SlackBlock;
  element: SlackElement;
  about: string;
}

/** A control without a label of its own: it is named by its placeholder and by the text that it stands beside. */
function Bare({ block, element, about, form, name, presses }: BareProps) {
  const key = fieldKey(block, element);
  const label = [words(element.placeholder), about].filter(Boolean).join(": ");
  return (
    <Control
      element={element}
      id={`${name}-${key}`.replace(/\s/g, "-")}
      value={form.values[key] ?? null}
      naming={{ "aria-label": element.accessibility_label ?? (label || "Choose") }}
      onChange={(value) => presses.choose({ block, element }, value, true)}
      onDispatch={() => undefined}
    />
  );
}
