// Browsers look through their tables of languages once, for all threads: not while the page waits for its figures.
Intl.NumberFormat(navigator.language, { style: 'currency', currency: 'USD' }).format(0);
Intl.DateTimeFormat(navigator.language, { month: 'long' }).format(0);
close();
