# loyalty: would recommend, stay, come back, buy; or not.
cue loyalty

+ anbefale actor=any
  (anbefale|anbefaler|tilrå|tilrår|skryte av|rose|fortelle) @grad? @selskap? @grad? (gjerne|absolutt|definitivt|videre|til andre|til alle|til venner|varmt|på det varmeste|vidare)? @grad? (videre|vidare|til andre|til alle|til venner|til kjente|varmt|til andre|på det varmeste|gjerne)? !(meg|at|å|en annen|et annet|et|en|ein|eit|produkt)
  (kan|vil|kommer til å|skal) @grad? (anbefale|anbefales|tilrå|tilrås|anbefalast)
  "anbefales"
  "anbefales på det varmeste"
  "tips til andre"
  ja: Jeg [vil anbefale dem] til andre.
  ja: [Anbefales] på det varmeste.
  snu: Jeg [vil ikke anbefale] dette selskapet.
  nei: Hun anbefalte meg et større abonnement.

+ bli-kunde actor=any
  (bli|være|vere|forbli|verte|blir|er) @grad? (gjerne|absolutt|definitivt|garantert|trolig|fremdeles|fortsatt|en|kunde|lojal)? @grad? (en|ein)? @grad? (fornøyd|lojal|trofast|ny|fast|framtidig)? kunde @grad? (her|hos|igjen|hos dere|hos dem|der|videre|i mange år|lenge)?
  (vurdere|vurderer|kan tenke meg|kunne tenke meg|frister|fristet|lyst til|ønsker|har lyst til|kunne godt tenke meg) .. (bli|byte til|bytte til|være|verte) .. kunde?
  (handle|kjøpe|bestille|reise|shoppe|booke|bruke|velge|komme|besøke|kontakte|ringe|velje|nytte|benytte) @grad? (gjerne|absolutt|definitivt|garantert|helt sikkert|nok|trolig)? @grad? (meg)? @grad? (her|der|hos dem|hos dere|dem|dere|hos|dei|de|tilbake|fra dem|med dem)? @grad? (igjen|flere ganger|på nytt|ved en senere anledning|neste gang|på ny|fleire gonger|ein annan gong|att)
  (kommer|kjem|kom) @grad? (gjerne|absolutt|definitivt|garantert|sikkert|helt klart) @grad? (tilbake|attende|igjen)
  (kommer|kjem) @grad? tilbake !(til meg|til deg|med|på)
  (ville|vil|skulle|kunne) @grad? (gjerne|absolutt|definitivt|uten tvil|garantert|godt)? @grad? (handle|handla|handlet|valgt|brukt|kjøpt|tegnet|bestilt|benytte|velge|byttet til|gått for) .. (her|der|hos|dem|dere|selskapet|dette selskapet|denne banken|igjen|dei)
  (bytter|byter|bytte|går over|bytta) @grad? (gjerne|sannsynligvis|nok)? @grad? til (dere|dem|dei|dette selskapet|denne banken|dykk)
  "her vil jeg bli kunde"
  (fast|trofast|lojal) kunde (her|fra nå av|framover)
  (lojalitet)/n
  ja: Jeg [kommer gjerne tilbake].
  ja: [Handler gjerne der igjen].
  ja: Kunne [godt tenke meg å bli kunde].
  ja: Eg [blir gjerne kunde] hos dei.
  snu: Jeg [kommer ikke tilbake].
  snu: [Ville ikke handlet her].

- bytte actor=any
  (bytter|bytte|byter|skifter|skifte|skiftet|byttet|flytter|flytte|vurderer å bytte|vurdere å skifte|byte|skiftar) @grad? (nå|straks|gjerne|snart|trolig|til)? @grad? (en|et|ein|eit|til)? (annen|annet|ny|nytt|annan|anna)? @grad? (leverandør|bank|selskap|operatør|forsikringsselskap|butikk|strømleverandør|mobilselskap|en konkurrent|til konkurrenten|over)
  (går|gå|drar|handler|velger|finner|bruker|leter etter|ser etter|gjekk|finn|vel) @grad? (heller|nok|da|en annen|et annet|til)? @grad? (til|hos|et|en|ein|eit)? @grad? (konkurrenten|konkurrenter|en annen|et annet|andre steder|et annet sted|annet sted|noen andre|ein annan stad|andre plasser|en annen butikk|en annen leverandør)
  (sier|si|sa|sei|har sagt|seier) opp (avtalen|abonnementet|kundeforholdet|forsikringen|forsikringa|medlemskapet|hele kundeforholdet)
  (si|sagt|sier) @grad? opp .. (kundeforhold|avtale|abonnement|medlemskap|forsikring)
  (avslutter|avslutte|avsluttet|avsluttar) @grad? (kundeforhold|kundeforholdet|avtalen|abonnementet|medlemskapet)
  (styre|styrer|holde|holder|held|hold) @grad? (meg|seg|deg)? @grad? (langt)? @grad? (unna|langt unna|klar av)
  (aldri|siste|sist) @grad? (mer|igjen|gang|gangen|meir) .. (handle|kjøpe|her|jeg|ringer|bruker|kunde|kontakter|de|dem|benytte|eg)
  "siste gang jeg"
  "sist gang jeg"
  "siste gong eg"
  "aldri mer"
  "aldri igjen"
  (advare|fraråde|fraråder|advarer|åtvare)/v @grad? (andre|alle|mot|alle mot)? >>
  (mistet|mista|tapte|miste) .. (kunde|meg som kunde|en kunde)
  (mister|miste|mistet) @grad? lysten @grad? (til|på) å >>
  ja: Jeg [bytter leverandør] etter dette.
  ja: Det var [siste gang jeg handlet der].
  nei: Hun hjalp meg å bytte bank fra min gamle.
