import { errorText } from './error-text';
import { t } from './messages';
import { Notice } from './Notice';
import type { Trouble } from './use-attempt';

/** Tells the reader why nothing happened; nothing where there is no trouble. */
export function TroubleNotice({ trouble }: { trouble: Trouble }) {
  if (trouble === null) {
    return null;
  }
  return trouble === 'declined' ? (
    <Notice urgent text={t('permission_declined')} />
  ) : (
    <Notice urgent title={t('state_error_title')} text={errorText(trouble)} />
  );
}
