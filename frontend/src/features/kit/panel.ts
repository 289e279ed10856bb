/** What lies over the board, as the address of the page says it. */
export interface Panel {
  show?: 'versions' | 'preview';
  /** The channel of the piece that is meant. */
  piece?: string;
  /** Versions that are compared. */
  from?: number;
  to?: number;
}
