import type { KitRequest } from '../../api/schema';
import { words } from './words';

export type OpenHouse = NonNullable<KitRequest['openHouse']>;
export type OpenHouseErrors = Partial<Record<keyof OpenHouse, string>>;

const { missing, gone, backwards } = words.order.openWrong;

/** What is wrong with the hours, field by field. Days and times are as their fields give them, so they compare as words. */
export function wrongHours({ date, from, to }: OpenHouse, today: string): OpenHouseErrors {
  return {
    ...(!date ? { date: missing.date } : date < today && { date: gone }),
    ...(!from && { from: missing.from }),
    ...(!to ? { to: missing.to } : from && to <= from && { to: backwards }),
  };
}

/** The day it is here, as a date field has it. */
export function todayHere(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
