import { namedDatesIn } from './named-date.ts'

/** North and South America and Hawaii. */
export const AMERICAS = namedDatesIn(`
1770-03-05 | Boston Massacre | Boston | Boston_Massacre | ~Boston Massacre | massacre
1773-12-16 | Boston Tea Party | Boston | Boston_Tea_Party | ~Boston Tea Party |
1776-07-04 | United States Declaration of Independence | Philadelphia | United_States_Declaration_of_Independence | | declaration
1810-05-18/1810-05-25 | May Revolution | Buenos Aires | May_Revolution | May Revolution | revolution
1810-09-16 | Cry of Dolores | Mexico | Cry_of_Dolores | ~Grito de Dolores, ~Cry of Dolores |
1836-03-06 | Battle of the Alamo | San Antonio | Battle_of_the_Alamo | ~Battle of the Alamo, ~fall of the Alamo |
1863-01-01 | Emancipation Proclamation | Washington | Emancipation_Proclamation | ~Emancipation Proclamation |
1863-07-01/1863-07-03 | Battle of Gettysburg | Gettysburg | Battle_of_Gettysburg | ~Battle of Gettysburg, ?Gettysburg |
1863-11-19 | Gettysburg Address | Gettysburg | Gettysburg_Address | ~Gettysburg Address |
1865-04-14 | Assassination of Abraham Lincoln | Washington | Assassination_of_Abraham_Lincoln | ~assassination of Abraham Lincoln, ~Lincoln assassination, ~Lincoln's assassination |
1871-10-08/1871-10-10 | Great Chicago Fire | Chicago | Great_Chicago_Fire | ~Great Chicago Fire |
1886-05-04 | Haymarket affair | Chicago | Haymarket_affair | ~Haymarket affair, ~Haymarket riot, ?Haymarket | bombing riot
1890-12-29 | Wounded Knee Massacre | Wounded Knee | Wounded_Knee_Massacre | ~Wounded Knee Massacre, ~Wounded Knee massacre, ?Wounded Knee |
1906-04-18 | San Francisco earthquake | San Francisco | 1906_San_Francisco_earthquake | ~San Francisco earthquake | earthquake
1911-03-25 | Triangle Shirtwaist Factory fire | New York City | Triangle_Shirtwaist_Factory_fire | ~Triangle Shirtwaist fire, ~Triangle fire | fire
1917-12-06 | Halifax Explosion | Halifax, Nova Scotia | Halifax_Explosion | ~Halifax Explosion, ~Halifax explosion | explosion
1929-02-14 | Saint Valentine's Day Massacre | Chicago | Saint_Valentine's_Day_Massacre | St. Valentine's Day Massacre, Saint Valentine's Day Massacre |
1929-10-24 | Black Thursday | New York City | Wall_Street_crash_of_1929 | Black Thursday |
1929-10-29 | Black Tuesday | New York City | Wall_Street_crash_of_1929 | Black Tuesday | crash
1937-05-06 | Hindenburg disaster | New Jersey | Hindenburg_disaster | ~Hindenburg disaster |
1941-12-07 | Attack on Pearl Harbor | Pearl Harbor, Hawaii | Attack_on_Pearl_Harbor | ~attack on Pearl Harbor, ~bombing of Pearl Harbor, ?Pearl Harbor | attack
1945-07-16 | Trinity test | New Mexico | Trinity_(nuclear_test) | ~Trinity test | test
1948-04-09 | Bogotazo | Bogotá | Bogotazo | ~Bogotazo, ~El Bogotazo | riot
1953-07-26 | Attack on the Moncada Barracks | Santiago de Cuba | Attack_on_the_Moncada_Barracks | 26th of July Movement, 26 July Movement | movement attack assault
1959-01-01 | Triumph of the Cuban Revolution | Havana | Cuban_Revolution | ~Cuban Revolution, ~Cuban revolution | revolution triumph
1961-04-17/1961-04-20 | Bay of Pigs Invasion | Cuba | Bay_of_Pigs_Invasion | ~Bay of Pigs Invasion, ~Bay of Pigs invasion, ?Bay of Pigs |
1962-10-16/1962-10-28 | Cuban Missile Crisis | Cuba | Cuban_Missile_Crisis | ~Cuban Missile Crisis, ~Cuban missile crisis |
1963-08-28 | March on Washington | Washington | March_on_Washington_for_Jobs_and_Freedom | ~March on Washington |
1963-11-22 | Assassination of John F. Kennedy | Dallas | Assassination_of_John_F._Kennedy | ~Kennedy assassination, ~assassination of John F. Kennedy, ~assassination of President Kennedy | assassination
1964-03-31 | Brazilian coup of 1964 | Brasília | 1964_Brazilian_coup_d'état | | coup
1965-03-07 | Bloody Sunday of Selma | Selma | Selma_to_Montgomery_marches | ~Bloody Sunday in Selma |
1968-04-04 | Assassination of Martin Luther King Jr. | Memphis | Assassination_of_Martin_Luther_King_Jr. | ~assassination of Martin Luther King, ~King assassination | assassination
1968-10-02 | Tlatelolco massacre | Mexico City | Tlatelolco_massacre | ~Tlatelolco massacre, ?Tlatelolco | massacre
1969-06-28 | Stonewall riots | New York City | Stonewall_riots | ~Stonewall riots, ~Stonewall uprising, ?Stonewall | riot
1969-07-20 | Moon landing | | Apollo_11 | ~moon landing, ~Moon landing | landing
1969-08-15/1969-08-18 | Woodstock | Bethel, New York | Woodstock | ~Woodstock festival, ?Woodstock |
1970-05-04 | Kent State shootings | Kent, Ohio | Kent_State_shootings | ~Kent State shootings, ?Kent State | shooting
1970-10-05/1970-12-28 | October Crisis | Montreal | October_Crisis | October Crisis |
1972-06-17 | Watergate break-in | Washington | Watergate_scandal | ~Watergate break-in | burglary
1973-09-11 | Chilean coup of 1973 | Santiago, Chile | 1973_Chilean_coup_d'état | | coup
1976-03-24 | Argentine coup of 1976 | Buenos Aires | 1976_Argentine_coup_d'état | | coup
1979-03-28 | Three Mile Island accident | Pennsylvania | Three_Mile_Island_accident | ~Three Mile Island accident, ?Three Mile Island | accident
1982-04-02/1982-06-14 | Falklands War | Falkland Islands | Falklands_War | ~Falklands War, ~Falklands war |
1985-09-19 | Mexico City earthquake of 1985 | Mexico City | 1985_Mexico_City_earthquake | | earthquake
1985-11-13 | Armero tragedy | Colombia | Armero_tragedy | ~Armero tragedy, ?Armero | tragedy
1986-01-28 | Challenger disaster | Florida | Space_Shuttle_Challenger_disaster | ~Challenger disaster, ~Challenger explosion | disaster explosion
1987-10-19 | Black Monday | New York City | Black_Monday_(1987) | Black Monday | crash
1989-02-27 | Caracazo | Caracas | Caracazo | ~Caracazo | riot
1989-12-06 | École Polytechnique massacre | Montreal | École_Polytechnique_massacre | ~Polytechnique massacre, ~Montreal massacre | massacre shooting
1992-02-04 | Venezuelan coup attempt of 1992 | Caracas | 1992_Venezuelan_coup_attempts | | coup
1992-04-05 | Peruvian self-coup | Lima | 1992_Peruvian_self-coup | | coup self-coup
1994-07-18 | AMIA bombing | Buenos Aires | AMIA_bombing | ~AMIA bombing | bombing
1995-04-19 | Oklahoma City bombing | Oklahoma City | Oklahoma_City_bombing | ~Oklahoma City bombing | bombing
1999-04-20 | Columbine massacre | Colorado | Columbine_High_School_massacre | ~Columbine massacre, ~Columbine shooting, ?Columbine | massacre shooting
2001-09-11 | September 11 attacks | New York City | September_11_attacks | 9/11 | * attack hijack terror victim commission bombing tragedy
2002-04-11 | Venezuelan coup attempt of 2002 | Caracas | 2002_Venezuelan_coup_attempt | | coup
2003-02-01 | Columbia disaster | Texas | Space_Shuttle_Columbia_disaster | ~Columbia disaster | disaster
2005-08-29 | Hurricane Katrina | New Orleans | Hurricane_Katrina | ~Hurricane Katrina, ?Katrina |
2008-09-15 | Bankruptcy of Lehman Brothers | New York City | Bankruptcy_of_Lehman_Brothers | ~collapse of Lehman Brothers, ~bankruptcy of Lehman Brothers, ~Lehman collapse | collapse bankruptcy
2010-01-12 | Haiti earthquake of 2010 | Port-au-Prince | 2010_Haiti_earthquake | ~Haiti earthquake | earthquake quake
2010-04-20 | Deepwater Horizon explosion | Gulf of Mexico | Deepwater_Horizon_explosion | ~Deepwater Horizon disaster, ~Deepwater Horizon explosion | explosion
2012-12-14 | Sandy Hook shooting | Connecticut | Sandy_Hook_Elementary_School_shooting | ~Sandy Hook shooting, ?Sandy Hook | shooting
2013-04-15 | Boston Marathon bombing | Boston | Boston_Marathon_bombing | ~Boston Marathon bombing | bombing
2021-01-06 | Capitol attack | Washington | January_6_United_States_Capitol_attack | | * attack insurrection riot committee commission
2023-01-08 | Attack on Brazil's Congress | Brasília | 2023_Brazilian_Congress_attack | | attack riot
`)
