/** What the results do not tell, in plain words. */
export const limits: readonly string[] = [
  'Expected figures are averages. A real month, and a real year, will lie above or below them; the simulated futures show how far luck and the ranges of the inputs can carry each plan.',
  'The effect of managed services on how often things break rests on vendors’ claims and on a stand-in measure. No before-and-after study of support models was found. It is an input that you can set to no effect, not a fact.',
  'Kinds of incident are independent of each other except for what they share: headcount, ageing and upkeep. One bad month does not make the next one worse.',
  'Taxes, financing and the residual value of equipment are left out. So are currency conversion and payment terms.',
  'Reputation, staff morale, customers lost for good and fines are not counted unless you enter them as a direct loss.',
  'Response times are averages over the year. Queues that build up when many incidents arrive at once are not modelled beyond the monthly limits of staff and included hours.',
  'Quality of work is not modelled beyond hours, response, prevention and scope. Two providers at the same figures count as the same.',
  'Monthly limits (included hours, prepaid hours, own staff’s capacity) are shared among incidents in proportion, and the expected excess is an approximation.',
  'Money defaults are US figures. Changing the currency changes their label and converts nothing.',
  'No multipliers by industry are applied to tickets or downtime, because no source supports them. The examples differ in size, wages, sites and hours only.',
  'Direct losses of security incidents are rare and very uneven. Their average is far above what most years bring and far below what a bad year brings.',
  'Contracts are read by their figures: fees, terms, notice, exit charges. Clauses on liability, data and handover are not weighed.',
];
