/** Letters without accents, one for one, so that what is found in it stands at the same place in the (NFC) text: Đường is duong. */
export const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
