# guidance: advice, tips, alternatives, the best solution; or left to oneself.
cue guidance

+ råd
  (gi|ga|gav|få|fikk|fekk|gje|gjev|komme med|kom med|bidra med|by på|dele) @grad? (meg|oss)? @grad? (mange|noen|flere|veldig|mye|et|eit|en|ein|par|nokre)? @grad? (god|gode|nyttig|nyttige|konkrete|konkret|fin|fine|flott|flotte|praktiske|smarte|lure|verdifulle|grundig|kyndig|gratis|solid|rett|saklig|klare|fornuftige|kloke|ryddig|bra)? @grad? (råd|tips|veiledning|rådgivning|anbefaling|anbefalinger|forslag|innspill|hint|alternativ|alternativer|rettledning|rettleiing|vegleiing|veiledninger|rettleing|rådgjeving|råd og vink|løsningsforslag|ideer|knep|valgmuligheter) @grad? (om|til|for|på|med)? >>
  (god|gode|nyttig|nyttige|konkrete|konkret|fin|fine|flott|flotte|praktiske|smarte|lure|grundig|kyndig|solid|kloke|bra|utmerket|glimrende|saklig|kvalifisert|profesjonell|personlig|skikkelig|dyktig)/a @grad? (råd|tips|veiledning|rådgivning|anbefaling|anbefalinger|forslag|innspill|rettledning|rettleiing|vegleiing|råd og vink|løsningsforslag|rådgjeving)/n
  (veilede|rettlede|rådgi|råde|anbefale|foreslå|tipse|tilrå|loset|lose|rettleie|vegleie|guide|hjelpe|hjalp|føreslå|rådet|rådde|assistere) @grad? (meg|oss|deg)? @grad? (godt|grundig|fint|riktig|trygt|gjennom|videre|frem|fram|steg for steg|på en god måte|rett|i riktig retning|vidare)? @grad? >>
  ja: Jeg fikk [gode råd] om sparing.
  ja: Hun [anbefalte et mindre abonnement].
  ja: Ho [rettleidde meg gjennom skjemaet].
  snu: Jeg [fikk ingen råd].
  nei: Jeg vil anbefale dem til andre.

+ beste-løsning
  (finne|fant|fann|komme|kom|søkte|lete|leitte|lette|se|så|jobbe|gå) @grad? (sammen|frem|fram|meg|oss|aktivt)? @grad? (frem|fram)? @grad? (til|etter|på|for)? @grad? (en|ein|ei|den|et)? @grad? (beste|god|bedre|fin|rett|riktig|passende|betre|annen|alternativ|rimeligere|billigere|skreddersydd|mest|gunstig|ny|smart|gode)/a @grad? (løsning|løsningen|løsninger|løysing|løysinga|alternativ|alternativet|alternativer|mulighet|avtale|utvei|måte|tilbud|variant|abonnement|vei)/n
  (løsningsorientert|løysingsorientert|løsningsfokusert|kreativ|initiativrik|proaktiv|løsningsvillig|løsningsorienterte)/a
  (tilby|tilbød|tilbydde|gi|ga|gav|legge fram|la frem|la fram|vise|viste|presentere|presenterte|nevne|nevnte|skissere|tilbaud|nemnde) @grad? (meg|oss)? @grad? (et|en|noen|to|flere|tre|ulike|forskjellige|andre|alle|eit|fleire|mange|valget mellom|gode)? @grad? (alternativ|alternativer|valg|muligheter|løsninger|valgmuligheter|varianter|mulighet|løsning|måter|opsjoner|moglegheiter|val|alternative|valget|pakker|produkter) @grad? >>
  "ga meg valget mellom" >>
  (valget|valet|velge|val) mellom >>
  (vise|viste|forklare|forklarte|hjelpe|hjalp|lære|lærte|synte) @grad? (meg|oss) @grad? (hvor|hvordan|korleis|kor|veien|vei|frem|fram) @grad? (jeg|eg|vi|på|i|å)? @grad? (finner|fant|kan finne|skulle finne|kunne finne|i systemet|på nettsiden|til|på nettsida) >>
  (vise|viste|henvise|peke|pekte|lede|ledet|leie|leidde|hjelpe|hjalp|tipse|tipset|opplyse|gjorde) @grad? (meg|oss)? @grad? (videre|vidare|i riktig retning|på rett vei|på rett spor|i rett retning|inn på|oppmerksom på|rett|til rett (person|avdeling)|til riktig) >>
  (gjøre|gjorde|gjere) meg @grad? (oppmerksom|merksam|obs|klar over) @grad? på >>
  (tipse|tipset|tipsa|minne|minnet|minte) @grad? (meg)? @grad? (om|på) >>
  "anbefalte meg" >>
  (spare|sparte|sparer) @grad? (penger|en del|mye|meg for|meg|pengar)
  ja: Hun var [løsningsorientert].
  ja: Han [fant en god løsning] for meg.
  ja: Ho [tilbaud fleire alternativ].
  ja: Hun [tipset om en rabatt].
  snu: Han [fant ingen god løsning].

- ingen-råd turn=no
  (få|fikk|fekk|ga|gav|gi|kom|komme|hadde) @grad? (aldri|ikke|ikkje|ingen|null|lite|heller ikke|knapt) @grad? (med|noen|noe|meg|nokon|noko|så mye som et)? @grad? (god|gode|konkrete|nyttige)? @grad? (råd|veiledning|tips|rådgivning|anbefaling|anbefalinger|forslag|alternativ|alternativer|rettledning|rettleiing|hjelp til å velge|innspill|vegleiing|valg) >>
  (ingen|null|lite|manglende|dårlig|mangelfull|ikke noe|ikke noen|inga|elendig|svak|liten|dårleg|minimal|tynn)/a @grad? (råd|veiledning|tips|rådgivning|anbefaling|anbefalinger|forslag|alternativer|alternativ|rettledning|rettleiing|løsningsforslag|vegleiing|rådgjeving)/n
  (måtte|matte|fikk|laut|skulle|overlatt til å|fekk|må|endte med å) @grad? (jeg|eg|selv|meg|sjøl)? @grad? (finne|lete|leite|søke|google|gjette|ordne|lese|løse|sjekke|undersøke|velge|grave|leite) @grad? (det|ut|meg|alt|resten|frem|fram|svaret|seg)? @grad? (ut|frem|fram|opp|av|til|av det|etter|meg til)? @grad? (av det|det|svaret|alt|resten)? @grad? (selv|sjølv|sjøl|på egen hånd|på eiga hand|på nettet|helt alene|på egenhånd|åleine)
  (overlatt|overlate|overlete|levne|stå|sto|stod)  @grad? (til|igjen)? @grad? (meg selv|alene|seg selv|selv|meg sjølv|aleine|åleine|på bar bakke)
  (på egen hånd|på eiga hand)
  (bare|berre|kun|kort|rett og slett) @grad? (henvise|henviste|vise|viste|vist|henvist|sendte|sende|fikk|linke|ba|bad|peke|pekte|lenke|lenket|fekk|peika) @grad? (meg|jeg|oss)? @grad? (til|videre til|en|ein|på|å lese|å gå inn på|et|rett til|inn på|ei|bare|kun)? @grad? (nettsiden|nettsidene|nettsida|hjemmesiden|hjemmesida|nettet|lenke|link|vilkårene|faq|app|appen|internett|heimesida|nettside|en lenke|en link|lenkje|brosjyre|websiden)
  (henvise|henviste|henvist|sendt|sendte|bedt|ba|vist|viste) @grad? (meg)? @grad? (bare|berre|kun) @grad? (til|om å|å)  .. (nettsiden|nettsidene|nettsida|nettet|lenke|link|hjemmesiden|vilkårene|faq|lese|heimesida)
  (få|fikk|fekk) @grad? (jeg|eg)? @grad? (bare|berre|kun) @grad? (en|ei|et|ein|tilsendt)? @grad? (lenke|link|nettadresse|lenkje|brosjyre|henvisning) @grad? (til)? >>
  (finn|finne|les|lese|sjekk|sjekke|se) (det)? @grad? (ut|selv|på nettet|på nettsiden|nettsiden)
  "finne ut av det selv"
  "finne ut av det sjølv"
  ja: Jeg [måtte finne ut av det selv].
  ja: Hun [henviste bare til nettsiden].
  ja: Eg [fekk ingen råd] om kva eg burde gjere.

- lite-løsningsvillig
  (lite|ikke|ikkje|mindre|dårlig) @grad? (løsningsorientert|løsningsvillig|løysingsorientert|kreativ|proaktiv)
  (rigid|firkantet|firkanta|paragrafrytter|regelrytter|lite fleksibel|ufleksibel|bastant|firkantede|stivnakket)/a
  (ingen|null|ikke noe|lite|inga)/a (fleksibilitet|vilje til å finne|initiativ|løsningsvilje)
  ja: Han var [lite løsningsorientert].
