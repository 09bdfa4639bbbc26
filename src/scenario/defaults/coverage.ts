import type { Coverage, ServiceCover } from '../../engine/index.ts';

const included: ServiceCover = { by: 'included', hours: 'business' };
const aroundTheClock: ServiceCover = { by: 'included', hours: 'roundTheClock' };
const separate: ServiceCover = { by: 'separate', hours: 'business' };
const nobody: ServiceCover = { by: 'nobody', hours: 'business' };

/** Repairs on call; antivirus, backup and patching are the own tools bought beside it. */
export const hourlyCoverage: Coverage = {
  services: {
    helpDesk: included,
    monitoring: nobody,
    patching: separate,
    backup: separate,
    endpointSecurity: separate,
    securityResponse: nobody,
    compliance: nobody,
    strategy: nobody,
    hardware: nobody,
  },
  changesDecidedBy: 'organisation',
  adminAccessHeldBy: 'organisation',
};

/** What the sourced fee per user buys: help desk around the clock and endpoint security. */
export const subscriptionCoverage: Coverage = {
  services: {
    helpDesk: aroundTheClock,
    monitoring: aroundTheClock,
    patching: included,
    backup: included,
    endpointSecurity: aroundTheClock,
    securityResponse: nobody,
    compliance: nobody,
    strategy: nobody,
    hardware: nobody,
  },
  changesDecidedBy: 'shared',
  adminAccessHeldBy: 'provider',
};

export const staffCoverage: Coverage = {
  services: {
    helpDesk: included,
    monitoring: included,
    patching: included,
    backup: separate,
    endpointSecurity: separate,
    securityResponse: nobody,
    compliance: nobody,
    strategy: included,
    hardware: nobody,
  },
  changesDecidedBy: 'organisation',
  adminAccessHeldBy: 'organisation',
};
