import { createContext, type ReactNode, useContext } from 'react';
import type { Panel } from './panel';

/** What the cards of a kit are told by the page around them. */
export interface Telling {
  factName: (name: string) => string;
  /** A fact in words, such as "Bedrooms: 3"; its name alone when nobody knows it any more. */
  factWords: (name: string) => string;
  /** Facts that say these very words, where a claim names none: a name of a place, say. */
  factsSaying: (words: string) => string[];
  /** Who sends and posts, in previews. */
  office: string;
  toUsage: ReactNode;
  toFacts: ReactNode;
  toProfile: ReactNode;
  onPanel: (panel: Panel) => unknown;
}

const Context = createContext<Telling | null>(null);
export const TellingProvider = Context.Provider;

export function useTelling(): Telling {
  const telling = useContext(Context);
  if (!telling) throw new Error('Outside of a kit.');
  return telling;
}
