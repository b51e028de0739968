import { namedDatesIn } from './named-date.ts'

/** Africa, and Asia from Iran westward. */
export const AFRICA_AND_MIDDLE_EAST = namedDatesIn(`
1915-04-24 | Beginning of the Armenian genocide | Istanbul | Armenian_genocide | ~Armenian genocide, ~Armenian Genocide | genocide deportation
1980-09-12 | 1980 Turkish coup | Ankara | 1980_Turkish_coup_d'état | | coup junta
2016-07-15 | 2016 Turkish coup attempt | Ankara | 2016_Turkish_coup_attempt | | coup
1948-05-14 | Israeli Declaration of Independence | Tel Aviv | Israeli_Declaration_of_Independence | ~Israeli Declaration of Independence | declaration
1956-10-29/1956-11-07 | Suez Crisis | Suez | Suez_Crisis | ~Suez Crisis, ~Suez crisis |
1967-06-05/1967-06-10 | Six-Day War | Israel | Six-Day_War | Six-Day War, Six Day War | war
1970-09/1971-07 | Black September | Amman | Black_September | ~Black September |
1972-09-05 | Munich massacre | Munich | Munich_massacre | ~Munich massacre | massacre
1973-10-06/1973-10-25 | Yom Kippur War | Israel | Yom_Kippur_War | Yom Kippur War, October War, Ramadan War | war
1982-09-16/1982-09-18 | Sabra and Shatila massacre | Beirut | Sabra_and_Shatila_massacre | ~Sabra and Shatila massacre, ?Sabra and Shatila |
2023-10-07 | October 7 attacks | Israel | October_7_attacks | | * attack massacre assault hostage
1983-10-23 | Beirut barracks bombings | Beirut | 1983_Beirut_barracks_bombings | ~Beirut barracks bombing, ~Beirut barracks bombings | bombing
2005-03-14 | Cedar Revolution | Beirut | Cedar_Revolution | ~Cedar Revolution | alliance coalition demonstration
2020-08-04 | Beirut port explosion | Beirut | 2020_Beirut_explosion | ~Beirut explosion, ~Beirut port explosion, ~Beirut blast | explosion blast
1958-07-14 | 14 July Revolution | Baghdad | 14_July_Revolution | | revolution coup
1988-03-16 | Halabja massacre | Halabja | Halabja_massacre | ~Halabja massacre, ~Halabja chemical attack, ?Halabja | massacre attack
1990-08-02 | Invasion of Kuwait | Kuwait | Iraqi_invasion_of_Kuwait | ~invasion of Kuwait | invasion
1991-01-17/1991-02-28 | Operation Desert Storm | Kuwait | Gulf_War | ~Desert Storm, ~Operation Desert Storm |
2003-03-20 | Invasion of Iraq | Baghdad | 2003_invasion_of_Iraq | ~U.S. invasion of Iraq, ~US invasion of Iraq | invasion
1979-02-11 | Iranian Revolution | Tehran | Iranian_Revolution | ~Iranian Revolution, ~Islamic Revolution | revolution
1979-11-04/1981-01-20 | Iran hostage crisis | Tehran | Iran_hostage_crisis | ~Iran hostage crisis, ~hostage crisis in Iran |
1952-07-23 | Egyptian revolution of 1952 | Cairo | 1952_Egyptian_revolution | | revolution coup
2011-01-25 | Egyptian revolution of 2011 | Tahrir Square, Cairo | 2011_Egyptian_revolution | | * revolution uprising protest
2010-12-17/2012-12 | Arab Spring | Tunisia | Arab_Spring | Arab Spring |
2010-12-17/2011-01-14 | Tunisian revolution | Tunis | Tunisian_revolution | ~Jasmine Revolution, ~Tunisian revolution |
2011-02-17 | Libyan uprising of 2011 | Benghazi | Libyan_civil_war_(2011) | | revolution uprising
1969-09-01 | Libyan revolution of 1969 | Tripoli | 1969_Libyan_revolution | | revolution coup
1954-11-01 | Toussaint Rouge | Algiers | Toussaint_Rouge | Toussaint Rouge | insurrection uprising
1988-10-05 | 1988 October Riots | Algiers | 1988_October_Riots | ~October Riots | riot uprising
1974-09-12 | Overthrow of Haile Selassie | Addis Ababa | 1974_Ethiopian_coup_d'état | | coup revolution
1994-04-07/1994-07-15 | Rwandan genocide | Kigali | Rwandan_genocide | ~Rwandan genocide, ~Rwandan Genocide, ~genocide in Rwanda |
1998-08-07 | Bombings of the US embassies in East Africa | Nairobi | 1998_United_States_embassy_bombings | | bombing
1966-01-15 | 1966 Nigerian coup | Lagos | 1966_Nigerian_coup_d'état | | coup
1993-06-12 | June 12 election | Abuja | 1993_Nigerian_presidential_election | | election annulment
1966-02-24 | Overthrow of Kwame Nkrumah | Accra | 1966_Ghanaian_coup_d'état | | coup
1960-03-21 | Sharpeville massacre | Sharpeville, South Africa | Sharpeville_massacre | ~Sharpeville massacre, ~Sharpeville Massacre, ?Sharpeville | massacre shooting
1976-06-16 | Soweto uprising | Soweto | Soweto_uprising | ~Soweto uprising, ~Soweto Uprising, ?Soweto | uprising
1994-04-27 | First democratic election of South Africa | South Africa | 1994_South_African_general_election | | election
2012-08-16 | Marikana massacre | South Africa | Marikana_massacre | ~Marikana massacre, ?Marikana | massacre
1987-10-15 | Assassination of Thomas Sankara | Ouagadougou | 1987_Burkina_Faso_coup_d'état | | coup
`)
