import { useId, useState } from 'preact/hooks';
import { t } from '../../../ui/messages';
import { Camera } from './Camera';
import { Field } from './Field';
import type { SyncPort } from './port';

interface Props {
  port: SyncPort;
  value: string;
  invalid: boolean;
  onChange(key: string): void;
}

/** A key: pasted, read from a picture of its QR code, or seen by the camera. */
export function KeyField({ port, value, invalid, onChange }: Props) {
  const [unread, setUnread] = useState(false);
  const [scanning, setScanning] = useState(false);
  const id = useId();

  async function read(picture: Blob | undefined): Promise<void> {
    const found = picture ? await port.readQr(picture) : null;
    setUnread(found === null);
    if (found !== null) onChange(found);
  }

  return (
    <div class="sync-fields">
      <Field
        label={t('sync_key')}
        placeholder="AGE-SECRET-KEY-1…"
        value={value}
        error={invalid ? t('error_syncBadKey') : null}
        onChange={onChange}
      />
      <div class="labelled">
        <label for={id}>{t('sync_key_picture')}</label>
        <input
          id={id}
          type="file"
          accept="image/*"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        <p class="field-error" role="alert">
          {unread && t('sync_key_unread')}
        </p>
      </div>
      {scanning ? (
        <Camera
          onFound={(found) => {
            setScanning(false);
            onChange(found);
          }}
          onClose={() => setScanning(false)}
        />
      ) : (
        <button type="button" class="button" onClick={() => setScanning(true)}>
          {t('sync_key_scan')}
        </button>
      )}
    </div>
  );
}
