import { useMemo } from 'react';
import { encode } from 'uqr';

/** The link as a QR code, dark on light whatever the page wears: cameras expect that. */
export function LinkPicture({ link }: { readonly link: string }) {
  const { size, data } = useMemo(() => encode(link, { border: 4 }), [link]);
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      role="img"
      aria-label="The link as a QR code"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      style={{ inlineSize: 'min(18rem, 100%)', background: '#fff' }}
    >
      <path d={path} fill="#000" />
    </svg>
  );
}
