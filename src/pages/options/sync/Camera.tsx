import { useEffect, useRef, useState } from 'preact/hooks';
import { QRCanvas, rearCamera } from 'qr/dom.js';
import { t } from '../../../ui/messages';

interface Props {
  /** A QR code was seen that says this. */
  onFound(text: string): void;
  onClose(): void;
}

/** What the camera sees, until it sees a QR code. */
export function Camera({ onFound, onClose }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [blocked, setBlocked] = useState(false);

  useEffect(() => {
    const closed = new AbortController();
    if (video.current) {
      watch(video.current, closed.signal, onFound).catch(() => setBlocked(true));
    }
    return () => closed.abort();
  }, []);

  return (
    <div class="camera">
      {blocked ? (
        <p class="field-error" role="alert">
          {t('sync_camera_blocked')}
        </p>
      ) : (
        <video ref={video} class="camera-view" aria-label={t('sync_camera')} muted playsInline />
      )}
      <button type="button" class="button" onClick={onClose}>
        {t('action_cancel')}
      </button>
    </div>
  );
}

/** @throws DOMException where there is no camera or the reader declined */
async function watch(
  video: HTMLVideoElement,
  signal: AbortSignal,
  onFound: (text: string) => void,
): Promise<void> {
  const camera = await rearCamera(video);
  // The reader sees the whole picture, so the code may be anywhere in it.
  const canvas = new QRCanvas({}, { cropToSquare: false });
  try {
    while (!signal.aborted) {
      const found = await camera.readFrame(canvas);
      if (typeof found === 'string' && !signal.aborted) {
        onFound(found);
      }
      await new Promise(requestAnimationFrame);
    }
  } finally {
    camera.stop();
  }
}
