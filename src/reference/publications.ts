interface Publication {
  readonly publisher: string;
  readonly title: string;
  readonly url: string;
}

/** The pages that the figures were read in, by a short name. */
export const publications = {
  iknowtech: {
    publisher: 'I Know Tech',
    title: 'Rate Schedule - Break/Fix (No Contract) Services 2023',
    url: 'https://iknowtech.com/rate-schedule-2023-break-fix/',
  },
  transoft: {
    publisher: 'Transoft Labs',
    title: 'Statement of Billing Practices',
    url: 'https://www.transoftlabs.com/statement-of-billing-practices',
  },
  darron: {
    publisher: 'Darron.net',
    title: 'Block of Time - 10 Hours',
    url: 'http://darron.net/product/block-of-time-10-hours/',
  },
  capitol: {
    publisher: 'Capitol Computers',
    title: 'Network Block Time',
    url: 'http://capcomp.com/network-block-time/',
  },
  adelyte: {
    publisher: 'Adelyte',
    title: 'Hourly Support',
    url: 'https://www.adelyte.com/products/hourly-support',
  },
  alcott: {
    publisher: 'Alcott Enterprises',
    title: 'How do we bill for our services as an MSP?',
    url: 'https://alcottenterprises.com/post/howmspbillforservices',
  },
  scopeMsp: {
    publisher: 'ScopeMSP',
    title: 'IT Support Pricing Models: The Complete 2026 Guide',
    url: 'https://scopemsp.com/blog/it-support-pricing-models-guide-2026',
  },
  microIt: {
    publisher: 'Micro-IT',
    title: 'The four common pricing models',
    url: 'https://micro-it.net/resources/article-pricing-models',
  },
  technoir: {
    publisher: 'Technoir Solutions',
    title: 'MSP pricing examples',
    url: 'https://technoirsolutions.com/services/msp_pricing-examples/',
  },
  rewired: {
    publisher: 'Rewired MSP',
    title: 'The Economics Behind the Handcuffs',
    url: 'http://rewiredmsp.com/blog/the-economics-behind-the-handcuffs/',
  },
  monjur: {
    publisher: 'Monjur / Scott & Scott',
    title: 'Termination Clauses in IT Managed Services Contracts',
    url: 'https://monjur.com/2022/04/21/termination-clauses-in-it-managed-services-contracts/',
  },
  upperEdge: {
    publisher: 'UpperEdge',
    title: 'IT Services Contracts: Beware of Cumulative Price Increases',
    url: 'https://upperedge.com/contract-negotiations/how-it-services-vendors-pocket-aces-with-cumulative-yearly-price-increases/',
  },
  sequentur: {
    publisher: 'Sequentur',
    title: 'What is an SLA and why it matters for your IT support',
    url: 'https://www.sequentur.com/what-is-an-sla-and-why-it-matters-for-your-it-support/',
  },
  defendWise: {
    publisher: 'DefendWise',
    title: 'Per-user licensing killing MSP margins? MSP guide',
    url: 'https://www.defendwise.com/blog/per-user-licensing-killing-msp-margins',
  },
  channelPro: {
    publisher: 'ChannelPro Network',
    title: 'Metrics That Matter',
    url: 'http://www.channelpronetwork.com/article/metrics-matter',
  },
  fixify: {
    publisher: 'Fixify',
    title: 'How do I reduce IT ticket resolution time?',
    url: 'https://www.fixify.com/blog/reduce-it-ticket-resolution-time',
  },
  intraSec: {
    publisher: 'IntraSec (summarising Fixify)',
    title: 'What 50,000 IT support tickets reveal for small business',
    url: 'https://www.intrasec.ca/blog/2026-06-04-it-support-benchmark-small-business',
  },
  uci: {
    publisher: 'UCI Machine Learning Repository',
    title: 'Incident management process enriched event log (DOI 10.24432/C57S4H)',
    url: 'https://archive.ics.uci.edu/dataset/498/incident+management+process+enriched+event+log',
  },
  commsAdvisor: {
    publisher: 'CommsAdvisor (citing ICMI)',
    title: 'Help desk metrics that actually matter in 2026',
    url: 'https://commsadvisor.com/blog/help-desk-metrics-2026/',
  },
  happySignals2019: {
    publisher: 'HappySignals',
    title: 'Happiness Score - The ITSM Benchmark Q4 2019',
    url: 'https://vdocument.in/happiness-scorea-happiness-scorea-q4-2019-it-management-internal-service.html',
  },
  happySignals2022: {
    publisher: 'HappySignals / Service Desk Show (mirror)',
    title:
      '80% of employee lost productivity comes from 12.6% of tickets (Global IT Experience Benchmark H1/2022)',
    url: 'https://kreafolk.netlify.app/hoki-https-www.servicedeskshow.com/blog-spot/80-of-the-employee-lost-productivity-caused-by-it-support-comes-from-just-12-6-of-tickets',
  },
  musa: {
    publisher: 'M. O. Musa (IHS Towers data, student capstone)',
    title: 'Exploratory & Inferential Analysis of IT Network Infrastructure Incidents',
    url: 'https://rstudio-pubs-static.s3.amazonaws.com/1435887_7b61f1a5b76d4a138c01ed276f314bf2.html',
  },
  intelTechaisle: {
    publisher: 'Channel Insider (Intel/Techaisle)',
    title: 'Older PCs Drain Time, Resources From Small Businesses: Intel',
    url: 'https://www.channelinsider.com/smb-partner/older-pcs-drain-time-resources-from-small-businesses-intel.html',
  },
  microsoftTechaisle: {
    publisher: 'Microsoft/Intel/Techaisle press release',
    title: 'New Research Uncovers Impact of Owning an Old PC on SMBs in Asia Pacific',
    url: 'https://miscw.com/new-research-uncovers-impact-of-owning-an-old-pc-on-smbs-in-asia-pacific-15486.html',
  },
  gartnerRegister: {
    publisher: 'The Register (Gartner)',
    title: 'Personal computer failure rates reduce',
    url: 'https://www.theregister.com/2006/06/27/gartner_hardware_failure_rates/',
  },
  awd: {
    publisher: 'AWD',
    title: 'Typical response time SLA offered by managed IT support providers',
    url: 'https://www.awd.com.au/it-solutions/typical-response-time-sla-managed-it-support-providers-guide',
  },
  caNorthAmerica: {
    publisher: 'CA Technologies (PR Newswire)',
    title: 'North American Businesses Lose $26.5 Billion Annually From Avoidable Downtime',
    url: 'https://www.prnewswire.com/news-releases/north-american-businesses-lose-265-billion-annually-from-avoidable-downtime-according-to-new-ca-technologies-study-111591859.html',
  },
  caGlobal: {
    publisher: 'Firstpost (CA Technologies / Coleman Parkes survey)',
    title: 'IT systems failures cost businesses 127 million lost person-hours',
    url: 'https://www.firstpost.com/business/biztech/business-tech/security/it-systems-failures-cost-businesses-127-million-lost-person-hours-1883231.html',
  },
  ibs: {
    publisher: 'IBS (citing IDC)',
    title: "Downtime Is Money and SMBs Can't Always Pay the Bill",
    url: 'https://ibsre.com/downtime-is-money-and-smbs-cant-always-pay-the-bill/',
  },
  infrascale: {
    publisher: 'Solutions Review (Infrascale)',
    title: 'Infrascale Survey Reveals the Negative Impact of Unexpected Downtime',
    url: 'https://solutionsreview.com/backup-disaster-recovery/infrascale-survey-reveals-the-negative-impact-of-unexpected-downtime/',
  },
  iris2025: {
    publisher: 'Cyentia Institute',
    title: 'Information Risk Insights Study (IRIS) 2025',
    url: 'https://www.cyentia.com/wp-content/uploads/2026/03/IRIS-2025.pdf',
  },
  ukBreaches2025: {
    publisher: 'AI Zones (CSBS 2025)',
    title: 'Cyber breaches fall to 43% of UK businesses',
    url: 'https://aizones.org/cyber-breaches-fall-to-43-of-uk-businesses-but-cybercrime-remains-high-7605.html',
  },
  corvus: {
    publisher: 'Reinsurance News',
    title: 'Corvus: average ransoms paid by quarter down',
    url: 'https://www.reinsurancene.ws/corvus-insurance-finds-2021-average-ransoms-paid-by-quarter-were-down-44-2/',
  },
  coalition2022: {
    publisher: 'Carrier Management (Coalition)',
    title: '2022 Cyber Claims Report mid-year update',
    url: 'https://carriermanagement.com/news/2022/09/15/240383.htm',
  },
  verizonImpact: {
    publisher: 'samyoga.ai',
    title: 'The median breach costs $83,000 (on Verizon 2026 Breach Impact Study)',
    url: 'https://samyoga.ai/blog/the-median-breach-costs-83000',
  },
  netDiligence: {
    publisher: 'Scott Insurance (syndicated)',
    title: 'Cyber Risk Trends to Watch (NetDiligence 2025 Cyber Claims Study)',
    url: 'https://blog.healthinsuranceusa.io/article/NGcxTTNZalBkTjFBKzJ5V1g2enhOZz09/cyber-risk-trends-to-watch-what-smart-companies-are-doing-about-it-scott-insurance.html',
  },
  coveware2019: {
    publisher: 'Centrality',
    title: 'Ransomware Payments Doubled and Downtime Grew in Q4 (Coveware)',
    url: 'https://www.centralitytech.com/blog/ransomware-payments-doubled-and-downtime-grew-in-q4/',
  },
  sophos2024: {
    publisher: 'Arkable',
    title: 'How significant is the threat from ransomware (Sophos 2024)',
    url: 'https://www.arkable.me/post/how-significant-is-the-threat-from-ransomware',
  },
  marsh: {
    publisher: 'Marsh McLennan (via AI-TechPark)',
    title: 'Using data to prioritize cybersecurity investments (Cyber Risk Analytics Center)',
    url: 'https://ai-techpark.com/marsh-mclennan-releases-a-report-from-cyber-risk-analytics-center/',
  },
  ececBySize: {
    publisher: 'U.S. Bureau of Labor Statistics',
    title:
      'ECEC Table 6. Private industry workers by establishment size and industry group [Mar. 2026]',
    url: 'https://www.bls.gov/news.release/ecec.t06.htm',
  },
  supportSpecialists: {
    publisher: 'U.S. BLS (ProQuest copy)',
    title: 'Computer support specialists (Occupational Outlook Handbook)',
    url: 'https://www.proquest.com/docview/3205901214/fulltext/embedded/IZYTEZ3DIR4FRXA2?source=fedsrch',
  },
  sysadminWages: {
    publisher: 'Candid Creative (citing BLS OEWS)',
    title: 'Pre-cloud sysadmin wages BLS 2024',
    url: 'https://candidcreative.ca/kb/pre-cloud-sysadmin-wages-bls-2024',
  },
  susb2022: {
    publisher: 'U.S. Census Bureau',
    title: 'Statistics of U.S. Businesses 2022 (us_state_naics_detailedsizes_2022.txt)',
    url: 'https://www2.census.gov/programs-surveys/susb/tables/2022/us_state_naics_detailedsizes_2022.txt',
  },
  eci: {
    publisher: 'U.S. Bureau of Labor Statistics',
    title: 'Employment Cost Index - March 2026',
    url: 'https://www.bls.gov/news.release/archives/eci_04302026.htm',
  },
  nfib: {
    publisher: 'Coleman Report',
    title: 'Almost a Third of Small Businesses Borrow Once Every Quarter (NFIB April 2024)',
    url: 'https://colemanreport.com/almost-a-third-of-small-businesses-borrow-once-every-quarter',
  },
} as const satisfies Record<string, Publication>;
