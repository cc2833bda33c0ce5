# Shared by the context cues.

set tidsrom
  sekund/n minutt/n minutter/n min/n time/n timer/n dag/n dager/n uke/n uker/n måned/n kvarter/n halvtime/n døgn/n evighet/n virkedag/n arbeidsdag/n sekunder/n veke/n dagar/n månad/n vekesvis "en halvtime" "et kvarter" helg/n

set kort-tid
  rask/a kjapp/a hurtig/a snar/a kvikk/a omgående prompt umiddelbar/a straks øyeblikkelig/a snøgg/a tvert "med en gang" "med ein gong" "med det samme" "på direkten" "på flekken" "på rappen" "på null komma niks" "på et blunk" "på rekordtid" "i løpet av kort tid" "på kort tid" "med én gang" "på strak arm" "uten ventetid" "utan ventetid" "uten å vente" "uten venting"

set selskap
  selskap/n firma/n butikk/n bank/n leverandør/n kjede/n bedrift/n dere de dem dei her hos her/n nettbutikk/n operatør/n forsikringsselskap/n

set svarord
  svar/n hjelp/n løsning/n bistand/n assistanse/n avklaring/n tilbakemelding/n oppklaring/n løysing/n avklåring/n
