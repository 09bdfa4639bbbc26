/**
 * Words that everybody who buys support knows. A label, a unit, a hint or a choice may use these without more
 * ado; any other word belongs in the glossary, with how a sentence writes it.
 */
export const PLAIN_WORDS: ReadonlySet<string> = new Set(
  `
  a above absorb account add advance affected after again ahead all already also amount an and anniversary
  another answer applies april are around as assumptions at august automatically average avoids back bad band
  be bear because before begins believe belong below benefits beside between beyond bill billed bills blue
  both bought break breaks business buy by called cap carried catching ceiling chance change changes changing
  charge charged chasing cheaper clock closer closes closure colleagues colleague’s colour comes compounding
  computer computers contact contract converts cost costs could count counted counting counts covered currency
  day december decided dependence desktops device devices discount divided divides does each earned effect
  elsewhere employee empty end entered estate eur events every everyday everyone everything evidence exact
  expire expires extended extra extras february fee fees fewer first fix fixed flat follow follows for force
  fraud free from full full-time further general give gives goes going grows growth h halfway handled happen
  hardware has headcount held help hidden hire hired holds hour hourly hours how idle if implies in incident
  incidents included includes increase inflation insurance insurer interrupted into invoices is it its january
  july june kept kind kiosks label labour laptops large lasts later lease least leave left legal length less
  letters life lilac limit longest look looks loses loss losses lost magenta maintained maintains maintenance
  major many march materials may mean meeting meetings minimum minus moderate money month monthly months more
  most move moves much multiple multiplied must name navy needs never new next no nobody normal not note
  nothing notice november number october of often on once one one-off ones only or orange ordinary
  organisation other over own paid part parts part’s pay pays people per person person’s phones plan planned
  plans plan’s post postponed posts price priced prices productive productivity project projects promise
  promised promises provider provider’s pure put quarter raise raises rate rates recovered recovery
  recruitment recurring remote renews replaced report reported rest revenue rooms rose salary sale same sand
  scales scenario security separately september server servers service sets share shared shop short
  short-notice should show site sites skill slate so somebody something staff stand standard start starts
  stated steps stops such support switch systems teal technician technicians technicians’ term terms than that
  the them then there they things this three tie tills time to today together tools top total totals training
  trip twice under until up usd use used vary verdict violet visit visits wage wages waiting waits waived
  watch weak weighs weight were what when where which while who whole wine with within without work working
  worth year yearly years yellow you your yourself yr
`.split(/\s+/),
);
