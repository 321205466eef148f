import type { Offer } from "../../teams/offers";

interface Props {
  label: string;
  offers: Offer[];
  /** Which one Enter would take; -1 for none. */
  at: number;
  onPick: (offer: Offer) => void;
}

export const OFFERS_ID = "teams-offers";
export const offerId = (at: number): string => `teams-offer-${at}`;

/** The list above the composer: the bot's commands, or whom to mention. */
export function Offers({ label, offers, at, onPick }: Props) {
  return (
    <ul className="commands" id={OFFERS_ID} role="listbox" aria-label={label}>
      {offers.map((offer, index) => (
        <li
          key={offer.key}
          id={offerId(index)}
          role="option"
          aria-selected={index === at}
          className="command"
          data-testid={`teams-offer-${offer.key}`}
          onMouseDown={(event) => {
            event.preventDefault();
            onPick(offer);
          }}
        >
          <span className="command-name">{offer.title}</span>
          <span className="command-about">{offer.about}</span>
        </li>
      ))}
    </ul>
  );
}
