import type { ComponentType } from 'preact';
import { type Section, section } from '../../state/commune/sections.ts';
import { ContactsSection } from './contacts-section.tsx';
import { CriteriaSection } from './criteria-section.tsx';
import { DevicesSection } from './devices-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { KiosksSection } from './kiosks-section.tsx';
import { OfficersSection } from './officers-section.tsx';
import { SitesSection } from './sites-section.tsx';

const contents: Readonly<Record<Section, ComponentType>> = {
  officers: OfficersSection,
  devices: DevicesSection,
  kiosks: KiosksSection,
  keys: KeysSection,
  sites: SitesSection,
  criteria: CriteriaSection,
  contacts: ContactsSection,
};

/** The section that the address names. */
export function SectionContent() {
  const Content = contents[section.value];
  return <Content />;
}
