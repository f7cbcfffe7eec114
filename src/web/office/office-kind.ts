import { words } from '../language/words.ts';
import { officeKinds } from './offices-search.ts';

const useWords = words('office-kind', {
  vi: { NATION: 'Trung ương', PROVINCE: 'Tỉnh, thành phố', DISTRICT: 'Huyện, quận', COMMUNE: 'Xã, phường, thị trấn', DEPARTMENT: 'Sở, phòng, ban', PUBLIC_SERVICE_UNIT: 'Đơn vị sự nghiệp', PARTY_BODY: 'Cơ quan Đảng', POLICE: 'Công an', COLLECTIVE: 'Nhóm chưa rõ đơn vị' },
  en: { NATION: 'Nation', PROVINCE: 'Province', DISTRICT: 'District', COMMUNE: 'Commune', DEPARTMENT: 'Department', PUBLIC_SERVICE_UNIT: 'Public service unit', PARTY_BODY: 'Party body', POLICE: 'Police', COLLECTIVE: 'Collective, to be named' },
});

/** What a kind of office is called; kinds are data, and one without a word of its own is shown as it is. */
export function useOfficeKind(): (kind: string) => string {
  const word = useWords();
  return kind => {
    const known = officeKinds.find(one => one === kind);
    return known ? word(known) : kind;
  };
}
