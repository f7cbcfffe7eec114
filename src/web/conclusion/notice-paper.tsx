import './notice-paper.css';
import { type FragmentType, unmasked } from '../graphql/fragment-masking.ts';
import { graphql } from '../graphql/gql.ts';
import { dayInWords, inSentence, placeOf } from './notice-text.ts';

export const MeetingOfNotice = graphql(`
  fragment MeetingOfNotice on Meeting {
    id title heldOn place chairPosition chair { id name position } host { id name kind parent { id name } }
    notices { id series number issuedOn signerPosition signer { id name position } }
    conclusions(first: 100) { totalCount nodes { id series ordinal text replaces { id ordinal series } } }
  }
`);
/** They have no body above them on their papers; an office of theirs does. */
const governments = ['PROVINCE', 'DISTRICT', 'COMMUNE'];

export interface NoticeToShow {
  series: number;
  number: string;
  issuedOn: string;
  signer: string;
  signerPosition: string;
}

/** The notice as it is signed and sent. An official paper is Vietnamese, whatever the language of the page, so that its words stand here and not among the page’s. */
export function NoticePaper({ meeting, notice, recipients }: { meeting: FragmentType<typeof MeetingOfNotice>; notice: NoticeToShow; recipients: string[] }) {
  const { title, heldOn, place, chair, chairPosition, host, notices, conclusions } = unmasked(MeetingOfNotice, meeting);
  const chairInWords = [chairPosition ?? chair?.position, chair?.name].filter(Boolean).join(' ');
  const first = notices.find(({ series }) => series === 0);
  const isSupplement = notice.series > 0;
  const numberOf = (series: number) => notices.find(other => other.series === series)?.number;
  return (
    <article className="notice-paper" lang="vi" aria-label="Thông báo">
      <header>
        <div>
          {host.parent && !governments.includes(host.kind) && <div>{host.parent.name.toLocaleUpperCase('vi')}</div>}
          <div className="rule"><strong>{host.name.toLocaleUpperCase('vi')}</strong></div>
          <div>Số: {notice.number || '…'}</div>
        </div>
        <div>
          <div><strong>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong></div>
          <div className="rule"><strong>Độc lập - Tự do - Hạnh phúc</strong></div>
          <div><em>{placeOf(host.name)}, {notice.issuedOn ? dayInWords(notice.issuedOn) : 'ngày … tháng … năm …'}</em></div>
        </div>
      </header>
      <h2>THÔNG BÁO</h2>
      <p className="about rule">{isSupplement && 'Bổ sung '}{isSupplement ? 'kết' : 'Kết'} luận của {chairInWords || '…'} tại {inSentence(title)}</p>
      <p>
        {dayInWords(heldOn).replace('ngày', 'Ngày')}{place && `, tại ${place}`}, {host.name} tổ chức {inSentence(title)}{chairInWords && ` do ${chairInWords} chủ trì`}.
        {isSupplement && first && ` Thông báo này bổ sung Thông báo số ${first.number} ${dayInWords(first.issuedOn)}.`} Kết luận của người chủ trì như sau:
      </p>
      {conclusions.nodes.filter(({ series }) => series === notice.series).map(({ id, ordinal, text, replaces }) => (
        <p key={id}>{ordinal}. {text}{replaces && ` (Thay thế kết luận ${replaces.ordinal} tại Thông báo số ${numberOf(replaces.series) ?? ''}.)`}</p>
      ))}
      {conclusions.totalCount > conclusions.nodes.length && <p><strong>(Chỉ hiện {conclusions.nodes.length} trong {conclusions.totalCount} kết luận của cuộc họp.)</strong></p>}
      <p>{host.name} thông báo để các cơ quan, đơn vị biết, thực hiện./.</p>
      <footer>
        <div className="recipients">
          <strong><em>Nơi nhận:</em></strong>
          <ul>
            {recipients.map(name => <li key={name}>- {name};</li>)}
            <li>- Lưu: VT.</li>
          </ul>
        </div>
        <div className="signature">{notice.signerPosition.toLocaleUpperCase('vi')}<span>{notice.signer}</span></div>
      </footer>
    </article>
  );
}
