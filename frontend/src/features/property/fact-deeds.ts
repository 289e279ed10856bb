import { createContext, useContext } from 'react';

/** What can be done from beside a single field. */
export interface FactDeeds {
  lineOf: (offset: number) => number;
  onShow: (field: string) => unknown;
  onConfirm: (field: string) => unknown;
}

export const FactDeedsContext = createContext<FactDeeds | null>(null);
export const useFactDeeds = () => useContext(FactDeedsContext);
