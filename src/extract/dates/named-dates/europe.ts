import { namedDatesIn } from './named-date.ts'

/** Europe, Russia and the Caucasus. */
export const EUROPE = namedDatesIn(`
1066-10-14 | Battle of Hastings | Hastings | Battle_of_Hastings | ~Battle of Hastings, ~Norman Conquest |
1215-06-15 | Magna Carta | England | Magna_Carta | ~Magna Carta |
1453-05-29 | Fall of Constantinople | Istanbul | Fall_of_Constantinople | ~fall of Constantinople |
1517-10-31 | Ninety-five Theses | Wittenberg | Ninety-five_Theses | ~Ninety-five Theses, ~95 Theses |
1572-08-24 | St. Bartholomew's Day massacre | Paris | St._Bartholomew's_Day_massacre | St. Bartholomew's Day massacre, St. Bartholomew's Day Massacre |
1605-11-05 | Gunpowder Plot | London | Gunpowder_Plot | ~Gunpowder Plot | plot
1618-05-23 | Defenestration of Prague | Prague | Defenestrations_of_Prague | ~Defenestration of Prague, ~defenestration of Prague |
1648-10-24 | Peace of Westphalia | Münster | Peace_of_Westphalia | ~Peace of Westphalia, ~Treaty of Westphalia |
1666-09-02/1666-09-06 | Great Fire of London | London | Great_Fire_of_London | ~Great Fire of London |
1755-11-01 | Lisbon earthquake | Lisbon | 1755_Lisbon_earthquake | ~Lisbon earthquake | earthquake
1789-07-14 | Storming of the Bastille | Bastille, Paris | Storming_of_the_Bastille | ~storming of the Bastille, ~Storming of the Bastille, ~fall of the Bastille |
1792-08-10 | Insurrection of 10 August 1792 | Paris | Insurrection_of_10_August_1792 | | insurrection uprising
1792-09-02/1792-09-06 | September Massacres | Paris | September_Massacres | September Massacres |
1794-07-27 | Fall of Robespierre | Paris | Fall_of_Maximilien_Robespierre | 9 Thermidor, Ninth of Thermidor, ~fall of Robespierre |
1795-10-05 | 13 Vendémiaire | Paris | 13_Vendémiaire | 13 Vendémiaire, 13 Vendemiaire |
1799-11-09 | Coup of 18 Brumaire | Paris | Coup_of_18_Brumaire | 18 Brumaire, Eighteenth Brumaire |
1805-10-21 | Battle of Trafalgar | Cádiz | Battle_of_Trafalgar | ~Battle of Trafalgar, ?Trafalgar |
1815-03-20/1815-07-08 | Hundred Days | Paris | Hundred_Days | Hundred Days |
1815-06-18 | Battle of Waterloo | Waterloo | Battle_of_Waterloo | ~Battle of Waterloo, ?Waterloo |
1819-08-16 | Peterloo Massacre | Manchester | Peterloo_Massacre | ~Peterloo Massacre, ~Peterloo massacre, ?Peterloo | massacre
1825-12-26 | Decembrist revolt | Saint Petersburg | Decembrist_revolt | ~Decembrist revolt, ~Decembrist uprising |
1830-07-26/1830-07-29 | July Revolution | Paris | July_Revolution | July Revolution |
1830-11-29/1831-10-21 | November Uprising | Warsaw | November_Uprising | November Uprising |
1832-06-05/1832-06-06 | June Rebellion | Paris | June_Rebellion | June Rebellion |
1848-03-18/1848-03-19 | March Revolution | Berlin | German_revolutions_of_1848–1849 | March Revolution |
1848-06-22/1848-06-26 | June Days uprising | Paris | June_Days_uprising | June Days |
1851-12-02 | French coup of 1851 | Paris | 1851_French_coup_d'état | | coup
1863-01-22/1864-06 | January Uprising | Warsaw | January_Uprising | January Uprising |
1871-03-18/1871-05-28 | Paris Commune | Paris | Paris_Commune | ~Paris Commune |
1905-01-22 | Bloody Sunday of 1905 | Saint Petersburg | Bloody_Sunday_(1905) | ~Bloody Sunday in St. Petersburg, ~Bloody Sunday in Saint Petersburg |
1912-04-15 | Sinking of the Titanic | North Atlantic Ocean | Sinking_of_the_Titanic | ~sinking of the Titanic, ~Titanic disaster |
1914-06-28 | Assassination of Archduke Franz Ferdinand | Sarajevo | Assassination_of_Archduke_Franz_Ferdinand | ~assassination of Archduke Franz Ferdinand, ~assassination of Franz Ferdinand | assassination
1914-06-28/1914-08-04 | July Crisis | Vienna | July_Crisis | July Crisis |
1914-12-24/1914-12-25 | Christmas truce | Ypres | Christmas_truce | Christmas Truce, Christmas truce |
1916-04-24/1916-04-29 | Easter Rising | Dublin | Easter_Rising | Easter Rising | rising
1917-03-08/1917-03-16 | February Revolution | Saint Petersburg | February_Revolution | February Revolution |
1917-07-16/1917-07-20 | July Days | Saint Petersburg | July_Days | July Days |
1917-11-07 | October Revolution | Saint Petersburg | October_Revolution | October Revolution, Great October Socialist Revolution | revolution
1918-11-11 | Armistice of 11 November 1918 | Compiègne | Armistice_of_11_November_1918 | ~Armistice of 1918 | armistice
1919-06-28 | Treaty of Versailles | Versailles | Treaty_of_Versailles | ~Treaty of Versailles, ~Versailles Treaty |
1922-10-28 | March on Rome | Rome | March_on_Rome | ~March on Rome |
1923-11-08/1923-11-09 | Beer Hall Putsch | Munich | Beer_Hall_Putsch | ~Beer Hall Putsch | putsch
1932/1933 | Holodomor | Ukraine | Holodomor | ~Holodomor |
1933-02-27 | Reichstag fire | Berlin | Reichstag_fire | ~Reichstag fire, ~Reichstag Fire | fire
1934-06-30/1934-07-02 | Night of the Long Knives | Munich | Night_of_the_Long_Knives | Night of the Long Knives |
1937-04-26 | Bombing of Guernica | Guernica | Bombing_of_Guernica | ~bombing of Guernica, ?Guernica | bombing
1938-09-30 | Munich Agreement | Munich | Munich_Agreement | ~Munich Agreement | agreement
1938-11-09/1938-11-10 | Kristallnacht | Germany | Kristallnacht | Kristallnacht, Night of Broken Glass | pogrom
1939-08-23 | Molotov–Ribbentrop Pact | Moscow | Molotov–Ribbentrop_Pact | ~Molotov-Ribbentrop Pact, ~Molotov–Ribbentrop Pact | pact
1939-09-01 | Invasion of Poland | Poland | Invasion_of_Poland | ~invasion of Poland | invasion
1940-05-26/1940-06-04 | Dunkirk evacuation | Dunkirk | Dunkirk_evacuation | ~Dunkirk evacuation, ?Dunkirk |
1941-06-22 | Operation Barbarossa | Russia | Operation_Barbarossa | ~Operation Barbarossa | invasion
1942-01-20 | Wannsee Conference | Berlin | Wannsee_Conference | ~Wannsee Conference | conference
1942-08-23/1943-02-02 | Battle of Stalingrad | Volgograd | Battle_of_Stalingrad | ~Battle of Stalingrad, ?Stalingrad |
1943-04-19/1943-05-16 | Warsaw Ghetto Uprising | Warsaw | Warsaw_Ghetto_Uprising | ~Warsaw Ghetto Uprising, ~Warsaw Ghetto uprising |
1943-09-08 | Armistice of Cassibile | Italy | Armistice_of_Cassibile | | armistice
1944-06-06 | Normandy landings | Normandy | Normandy_landings | D-Day, D-day | landing invasion
1944-07-20 | 20 July plot | Kętrzyn | 20_July_plot | July Plot | * plot conspirator assassination
1944-08-01/1944-10-02 | Warsaw Uprising | Warsaw | Warsaw_Uprising | ~Warsaw Uprising, ~Warsaw uprising |
1945-02-04/1945-02-11 | Yalta Conference | Yalta | Yalta_Conference | ~Yalta Conference, ~Yalta conference, ?Yalta |
1945-02-13/1945-02-15 | Bombing of Dresden | Dresden | Bombing_of_Dresden | ~bombing of Dresden |
1945-05-08 | V-E Day | Berlin | Victory_in_Europe_Day | V-E Day, VE Day, Victory in Europe Day | surrender capitulation
1953-06-17 | East German uprising | Berlin | East_German_uprising_of_1953 | ~East German uprising | uprising
1956-10-23/1956-11-04 | Hungarian Revolution of 1956 | Budapest | Hungarian_Revolution_of_1956 | ~Hungarian Uprising, ~Hungarian uprising, ~Hungarian Revolution | uprising revolution
1961-08-13 | Building of the Berlin Wall | Berlin | Berlin_Wall | ~building of the Berlin Wall, ~construction of the Berlin Wall |
1961-10-17 | Paris massacre of 1961 | Paris | Paris_massacre_of_1961 | | massacre
1967-04-21 | Greek coup of 1967 | Athens | Greek_junta | | coup junta
1968-01-05/1968-08-21 | Prague Spring | Prague | Prague_Spring | Prague Spring |
1972-01-30 | Bloody Sunday | Derry | Bloody_Sunday_(1972) | Bloody Sunday | massacre
1973-11-17 | Athens Polytechnic uprising | Athens | Athens_Polytechnic_uprising | ~Polytechnic uprising | uprising
1974-04-25 | Carnation Revolution | Lisbon | Carnation_Revolution | Carnation Revolution | * revolution coup
1980-08-02 | Bologna massacre | Bologna | Bologna_massacre | ~Bologna massacre, ~Bologna bombing | massacre bombing
1981-02-23 | Spanish coup attempt of 1981 | Madrid | 1981_Spanish_coup_attempt | | coup
1981-12-13 | Martial law in Poland | Warsaw | Martial_law_in_Poland | | crackdown
1986-04-26 | Chernobyl disaster | Chernobyl | Chernobyl_disaster | ~Chernobyl disaster, ~Chernobyl accident, ?Chernobyl | accident explosion disaster
1988-12-21 | Lockerbie bombing | Lockerbie | Pan_Am_Flight_103 | ~Lockerbie bombing, ?Lockerbie | bombing
1989-04-09 | April 9 tragedy | Tbilisi | April_9_tragedy | | tragedy massacre
1989-04-15 | Hillsborough disaster | Sheffield | Hillsborough_disaster | ~Hillsborough disaster, ?Hillsborough | disaster
1989-08-23 | Baltic Way | Vilnius | Baltic_Way | ~Baltic Way |
1989-11-09 | Fall of the Berlin Wall | Berlin | Fall_of_the_Berlin_Wall | ~fall of the Berlin Wall, ~fall of the Wall |
1989-11-17/1989-11-28 | Velvet Revolution | Prague | Velvet_Revolution | Velvet Revolution | demonstration
1989-12-16/1989-12-25 | Romanian Revolution | Bucharest | Romanian_revolution | ~Romanian Revolution, ~Romanian revolution |
1990-01-20 | Black January | Baku | Black_January | Black January | tragedy massacre
1990-10-03 | German reunification | Berlin | German_reunification | ~German reunification | reunification unification
1991-01-13 | January Events | Vilnius | January_Events | | event killing
1991-08-19/1991-08-21 | August Coup | Moscow | 1991_Soviet_coup_attempt | August Coup, August coup, August Putsch, August putsch |
1992-09-16 | Black Wednesday | London | Black_Wednesday | Black Wednesday |
1995-07-11 | Srebrenica massacre | Srebrenica | Srebrenica_massacre | ~Srebrenica massacre, ~Srebrenica genocide, ?Srebrenica | massacre
1998-04-10 | Good Friday Agreement | Belfast | Good_Friday_Agreement | Good Friday Agreement |
1998-08-15 | Omagh bombing | Omagh | Omagh_bombing | ~Omagh bombing, ?Omagh | bombing
2000-10-05 | Overthrow of Slobodan Milošević | Belgrade | Overthrow_of_Slobodan_Milošević | | overthrow revolution
2003-11-03/2003-11-23 | Rose Revolution | Tbilisi | Rose_Revolution | ~Rose Revolution |
2004-03-11 | Madrid train bombings | Madrid | 2004_Madrid_train_bombings | ~Madrid train bombings, ~Madrid bombings | bombing
2004-09-01/2004-09-03 | Beslan school siege | Beslan | Beslan_school_siege | ~Beslan school siege, ~Beslan siege, ?Beslan |
2004-11-22/2005-01-23 | Orange Revolution | Kyiv | Orange_Revolution | ~Orange Revolution |
2005-07-07 | London bombings of 2005 | London | 7_July_2005_London_bombings | 7/7 | bombing attack bomber
2011-07-22 | Norway attacks of 2011 | Oslo | 2011_Norway_attacks | ?Utøya, ?Utoya | attack massacre
2013-11-21/2014-02-22 | Euromaidan | Kyiv | Euromaidan | ~Euromaidan, ~Revolution of Dignity, ?Maidan |
2015-01-07 | Charlie Hebdo shooting | Paris | Charlie_Hebdo_shooting | ~Charlie Hebdo attack, ~Charlie Hebdo shooting, ?Charlie Hebdo |
2015-11-13 | Paris attacks of November 2015 | Paris | November_2015_Paris_attacks | ~Bataclan attack, ?Bataclan | attack
2016-06-23 | Brexit referendum | United Kingdom | 2016_United_Kingdom_European_Union_membership_referendum | ~Brexit referendum, ~Brexit vote | referendum
2017-10-01 | Catalan independence referendum | Barcelona | 2017_Catalan_independence_referendum | | referendum
2022-02-24 | Russian invasion of Ukraine | Ukraine | Russian_invasion_of_Ukraine | ~full-scale invasion of Ukraine | invasion
`)
