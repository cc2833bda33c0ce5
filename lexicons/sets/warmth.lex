# Words about the agent's manner that more than one entry of empathy.warmth uses.

set hyggelig
  hyggelig/a "vennlig" "vennlige" "vennligere" blid/a høflig/a hjelpsom/a behjelpelig/a imøtekommende/a trivelig/a koselig/a smilende/a
  serviceinnstilt/a servicevillig/a "serviceminded" "service minded" "serviceorientert" elskverdig/a forekommende/a hjertelig/a omgjengelig/a sympatisk/a jovial/a
  gemyttlig/a folkelig/a godslig/a godlynt/a lattermild/a blidspent/a velvillig/a hyggjeleg/a triveleg/a venleg/a koseleg/a høfleg/a
  imøtekomande/a hjelpsam/a velviljug/a

set sur
  "sur" "sure" "surere" uhøflig/a uvennlig/a uhyggelig/a gretten/a grinete/a mutt/a "tverr" "tverre" bister/a amper/a frekk/a ufin/a uforskammet/a brysk/a krass/a
  bitsk/a spydig/a sarkastisk/a hissig/a aggressiv/a avvisende/a furten/a furt/a snurt/a snurpete/a morsk/a hånlig/a nesevis/a utrivelig/a
  surmulende/a gryntete/a vrang/a vranten/a bøs/a uhøfleg/a uvenleg/a avvisande/a bitende/a
  arrogant/a irritabel/a grettent/a utriveleg/a uhyggjeleg/a

set stemme
  stemme/n tone/n tonefall/n toneleie/n røst/n stil/n framtoning/n fremtoning/n vesen/n måte/n oppførsel/n holdning/n haldning/n opptreden/n innstilling/n

set hilse
  hilse/v ønske/v helse/v ynskje/v

# Persons, as what a warm or sour word is said of: «trivelig kar», «iskald type».
set w-person
  dame/n mann/n kar/n fyr/n jente/n gutt/n type/n person/n menneske/n kvinne/n sjel/n folk/n typ/n tøs/n kjerring/n gubbe/n unggutt/n ungdom/n guttunge/n guteunge/n jentunge/n
  kundebehandler/n kundebehandlar/n rådgiver/n rådgjevar/n medarbeider/n medarbeidar/n saksbehandler/n sakshandsamar/n ekspeditør/n selger/n seljar/n konsulent/n operatør/n veileder/n betjening/n stemme/n røst/n vakt/n vert/n resepsjonist/n
  "kundevert" "sjåfør" "herremann" "frøken" "frue" "tante" "onkel" "pensjonist" "trønder" "bergenser"

# The sounds of a sour person, as verbs; said of dogs and cats too.
set w-surlyd
  glefse/v bjeffe/v snerre/v hvese/v kvese/v frese/v fnyse/v knurre/v "freste" "fræste" "glefsa" "bjeffa" "hveste" "kveste" "fnøs" "fnyste" "snerra" "knurra" "glefste" "glefset" "glefser" "glefs" "kvesset"

# What may be done in a friendly manner.
set w-opptreden
  "tonen" "stemmen" "stemma" "manerene" "manerane" "høfligheten" "høflegheita" "vennligheten" "venlegheita" "oppførselen" "åtferda" "framferden" "framferda" "fremferden" "væremåten" "veremåten" "mottakelsen" "mottagelsen" "mottakinga" "velkomsten" "humøret" "innstillingen" "holdningen" "haldninga" "fremtoningen" "framtoningen" "framtoninga" "opptredenen" "folkeskikken" "serviceviljen" "hjelpsomheten" "blidheten" "imøtekommenheten" "viljen" "personligheten" "smilet" "lynnet" "gemyttet"
