/** Locales that differ in where they put signs, in their marks, digits and words for powers of ten. */
export const locales: readonly string[] = [
  'en-US en-GB en-AU en-CA en-IN en-ZA en-CH de-DE de-AT de-CH fr-FR fr-CH fr-CA it-IT it-CH es-ES',
  'es-MX es-AR pt-PT pt-BR nl-NL nb-NO sv-SE da-DK fi-FI is-IS pl-PL cs-CZ sk-SK sl-SI hr-HR hu-HU',
  'ro-RO bg-BG el-GR tr-TR eu-ES lt-LT lv-LV et-EE ru-RU uk-UA he-IL ar-EG ar-AE fa-IR hi-IN mr-IN',
  'bn-BD ne-NP my-MM th-TH vi-VN id-ID ms-MY fil-PH sw-KE af-ZA ja-JP ko-KR zh-CN zh-TW',
].flatMap((line) => line.split(' '));

/** Their signs are characters of their own in some of the locales, letters or both in others. */
export const currencies: readonly string[] = [
  'USD CAD AUD SGD MXN BRL EUR GBP CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY UAH RUB ILS EGP AED',
  'SAR IRR KWD INR BDT NPR MMK THB VND IDR MYR PHP KES ZAR JPY KRW CNY TWD',
].flatMap((line) => line.split(' '));
