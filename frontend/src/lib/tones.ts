import type { Tone } from '../api/schema';

export const toneNames: Record<Tone, string> = {
  plain: 'Plain',
  warm: 'Warm',
  lively: 'Lively',
  elegant: 'Elegant',
};
