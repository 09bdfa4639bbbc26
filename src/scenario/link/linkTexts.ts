/** Why a link is not made, or not opened. */
export const linkTexts = {
  damaged:
    'The link is damaged: part of it is missing or was changed on the way. Ask for it again, or for the scenario as a file.',
  tooLarge: 'The link is too large to be a scenario of this program.',
  newer:
    'The link was made by a newer version of this program, and this one cannot read it. Reload the page to update it.',
  noLink: 'This scenario is too large for a link. Save it as a file and send that instead.',
} as const;
