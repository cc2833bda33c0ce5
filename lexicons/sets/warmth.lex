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
