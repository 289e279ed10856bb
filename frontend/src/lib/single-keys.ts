import { keepDraft, readDraft } from './drafts';

const name = 'single-keys';

/** Single letters may do something on this device, unless its user said no: dictation and stray fingers hit them too. */
export const singleKeys = () => readDraft<boolean>(name) !== false;
export const keepSingleKeys = (on: boolean) => keepDraft(name, on);
