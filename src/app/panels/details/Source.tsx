import type { Claim } from '../../../claims/claim.ts';
import { useApp } from '../../state/store.ts';
import { instantInWords } from './when.ts';

/** Which report the claim stands in; what is not known of it is said. */
export function Source({ claim }: { readonly claim: Claim }) {
  const words = useApp((state) => state.words);
  const { source, when, locale } = words.details;
  const { title, publisher, url, archiveUrl, date, language, cites } = claim.report;
  return (
    <section className="details-section">
      <h3>{source.heading}</h3>
      <p lang={language}>{url ? <ExternalLink href={url} text={title} /> : title}</p>
      <p className="details-soft">
        {[
          publisher ?? source.publisherNotStated,
          source.published(instantInWords(date, when, locale)),
          ...(url ? [] : [source.addressNotKnown]),
        ].join(' · ')}
        {archiveUrl ? (
          <>
            {' · '}
            <ExternalLink href={archiveUrl} text={source.archived} />
          </>
        ) : null}
      </p>
      {cites.length > 0 ? (
        <p className="details-soft">
          {source.cites(new Intl.ListFormat(locale, { type: 'conjunction' }).format(cites))}
        </p>
      ) : null}
    </section>
  );
}

/** The schema has let only http and https through. */
function ExternalLink({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {text}
    </a>
  );
}
