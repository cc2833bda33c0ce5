# resolution: solved, answered, helped; or not, sent around, had to call again.
cue resolution

+ løst actor=any
  (løse|løst|løste|ordne|ordnet|fikse|fikset|rydde|ryddet|utføre|oppklare|løyst|løyse|ordna|fiksa|rette|rettet|retta|komme|fullføre|behandle|ekspedere|avklare|avklart|avklarte|gjennomføre|registrere|registrert) @grad? (saken|saka|problemet|henvendelsen|det|alt|feilen|meg|biffen|floken|sakene|bestillingen|utfordringen|seg|det hele|opp|opp i)? @grad? (opp|seg|i|til|ut|greit)? @grad? (i|det|saken|problemet|alt|saka)? @grad? (der og da|med en gang|raskt|på stedet|på strak arm|for meg|på flekken|med ein gong|på få minutter|på fem minutter|greit|fint|samme dag|tvert|umiddelbart|på første forsøk|på dagen)?
  (saken|saka|problemet|alt|henvendelsen|det|feilen|problemet mitt|saken min) @grad? (ble|blei|vart|var|er|blir) @grad? (løst|ordnet|fikset|oppklart|løyst|ordna|fiksa|rettet|avklart|ryddet opp|i orden|i boks|klart|retta|avklara|behandlet) @grad? (der og da|med en gang|raskt|på stedet|på strak arm|for meg|på flekken|med ein gong)?
  "i boks"
  "i orden"
  "gikk i orden"
  (ordne|rydde|fikse|ordna|ryddet|rydda|ordnet) @grad? opp @grad? (i)? >>
  (ordne|ordnet|ordna|fikset|fiksa|fikse) @grad? (det|alt|biffen|saken|saka|opp)? @grad? (for meg)?
  "der og da"
  (effektiv|handlekraftig|effektive|effektivt)/a !(måte å)
  ja: Saken ble [løst] med en gang.
  ja: Hun [ordnet opp] der og da.
  ja: Han var [effektiv].
  ja: Saka [vart løyst].
  snu: Problemet [ble ikke løst].

+ fikk-svar actor=any
  (få|fikk|fekk|får|fått|ga|gav|gi|gje) @grad? (jeg|eg|meg|oss|vi)? @grad? (et|eit|den|all|god|rask|raskt|gode|fullgodt|konkret|klart|tydelig|det|min)? @grad? (svar|svaret|hjelp|hjelpen|hjelpa|assistanse|bistand|avklaring|løsning|ordnet|løst|svara|svarene|erstatning|pengene|refusjon|refundert|opprettet|byttet|ny) @grad? (på|med|til)? @grad? (alt|det|alle|mine|spørsmålet|spørsmålene|spørsmål|mitt|hele|saken)? @grad? (jeg|eg|vi|hva|det|mine)? @grad? (lurte på|spurte om|trengte|ønsket|trong|ringte for|trengde|lurte|var ute etter|hadde behov for|ville|kom for)? !(etter)
  (få|fikk|fekk) @grad? (jeg|eg)? @grad? den hjelpen @grad? (jeg|eg) (trengte|trengde|ba om|trong)
  (svare|svarte|besvare|besvarte|svart|besvart|svara) @grad? (på)? @grad? (alt|alle|det|spørsmålet|spørsmålene|spørsmål|mine|mitt|alle spørsmål) @grad? (mine|jeg|eg|spørsmål|mitt)? @grad? (lurte på|spurte om|hadde|lurte)?
  (hjelpe|hjalp|hjelpte|hjulpet|hjelpt|assistere|bistå) @grad? (meg|oss)? @grad? (med)? @grad? (det|saken|problemet|alt|godt|veldig|masse|raskt|fint|gjennom|ut|hele veien|på vei)? @grad? (jeg trengte|jeg lurte på|jeg ringte om|jeg ville)?
  "god hjelp"
  (god|super|kjempegod|flott|utmerket|rask|topp|glimrende|fin|upåklagelig|fantastisk|kjapp|skikkelig|uvurderlig)/a @grad? (hjelp|bistand|assistanse)/n
  (trengte|trengde|behøvde|slapp|trenger) @grad? (ikke|ikkje)? @grad? (å)? (spørre på nytt|ringe igjen|ringe tilbake|ta kontakt igjen|ta ny kontakt|spørje på nytt|sende ny|ringe på nytt|mase)
  (mål|hensikt|ærend)/n .. (oppnådd|nådd|utført|i havn)
  (kom|komme) @grad? (i mål|i havn|videre med saken)
  ja: Jeg [fikk svar på det jeg lurte på].
  ja: Han [hjalp meg] med alt.
  ja: Eg [fekk god hjelp].
  snu: Jeg [fikk ikke svar] på spørsmålet mitt.
  snu: Hun [kunne ikke hjelpe meg].
  nei: Jeg fikk svar etter tre uker.

- ikke-løst actor=any turn=no
  (saken|saka|problemet|feilen|spørsmålet|alt|henvendelsen|det) @grad? (ble|blei|vart|er|var|står|forble|sto|blir|er fortsatt) @grad? (aldri|ikke|ikkje|fortsatt|fremdeles|framleis|fremdeles ikke|fortsatt ikke) @grad? (uløst|ubesvart|løst|ordnet|åpen|i orden|der|avklart|besvart|løyst|ordna|uavklart|like uløst)
  (uløst|ubesvart|uavklart|uløyst|ubesvarte|uoppklart|uavklarte|uløyste)/a
  (like|akkurat like|omtrent like) @grad? (langt|klok|klar|vis|hjelpeløs|forvirret|blank|uvitende|lite klok|uvis)
  "like langt"
  "ingen vei videre"
  (til ingen nytte|bortkastet tid|bortkasta tid|bortkastet|bomtur|fånyttes|sløsing med tid|bortkasta|nytteløst|forgjeves)
  (gå|gikk|gjekk|sto|stod|står) @grad? (jeg)? @grad? (derfra|fra samtalen|igjen|tomhendt) @grad? (uten|med uforrettet sak|tomhendt|med tomme hender|utan) >>
  "med uforrettet sak"
  (uten|utan) @grad? (å)? (få|ha fått|at jeg fikk|at eg fekk)? @grad? (svar|løsning|hjelp|å få hjelp|å få svar|at saken ble løst|løysing|å bli hjulpet|at det ble løst|resultat|avklaring)
  (fikk|få|fekk|ga|hadde) @grad? (jeg|eg|meg)? @grad? (aldri|ikke|ikkje|ingen|verken|korkje|null|ingenting|heller ikke|inga|ikke noe|lite|minimalt med|dårlig) @grad? (noe|noen|noko|nokon|et|eit|svar|hjelp)? @grad? (svar|hjelp|løsning|løst|ordnet|svaret|avklaring|ut av|løysing|resultat|hjelpen|bistand|ordna|utbytte av) @grad? (på|med|til|av)? @grad? (det|spørsmålet|spørsmålene|noe|saken)? @grad? (jeg|eg|mitt|mine)? @grad? (lurte på|spurte om|trengte|lurte|ba om)?
  (kunne|ville|klarte|evnet|greide|orket|kan|vil|makta) @grad? (dessverre|visst)? @grad? (ikke|ikkje|itj) @grad? (å)? (hjelpe|løse|ordne|fikse|bistå|svare|finne ut|gjøre noe|gjøre noe med|besvare|gi meg svar|løyse|rette|assistere|gjere noko) @grad? (meg|oss|det|saken|på|noe|med)?
  (hjalp|hjelpte|svarte) (ikke|ikkje|aldri) @grad? (meg|på|noe|det|stort)? @grad? (spørsmålet|spørsmål|det jeg spurte om|stort|noe|det jeg lurte på|spørsmålet mitt)?
  (unngikk|unnlot|unngå|vegret|nektet|nekta|nekte|avslo|avviste|avvist|avvise) @grad? (å|meg|seg|for å)? @grad? (svare|hjelpe|svar|blankt|spørsmålet|henvendelsen|gjøre noe|løse) 
  (svarte|svare) @grad? (unnvikende|utenom|på noe annet|ikke på|på noe helt annet|utanom|forbi)
  ja: Saken [er fortsatt uløst].
  ja: Jeg [fikk ikke hjelp] i det hele tatt.
  ja: Problemet er [like uløst].

- satt-over actor=any
  (sette|satt|sett|sende|sendt|kaste|kastet|skyve|skjøvet|sendes|overføre|overført|settes|spille|koble|koblet|sjonglere|kasta|kopla|flytte|satte|sendte) @grad? (meg|jeg|oss)? @grad? (bare|rett|stadig|hele tiden|flere ganger)? @grad? (over|rundt|videre|fram og tilbake|frem og tilbake|fra avdeling til avdeling|hit og dit|mellom|som en kasteball|vidare|fra den ene til den andre|att og fram) @grad? (til|mellom|fra|i|rundt)? >> !(penger)
  "kasteball"
  "kasteballspill"
  "fra avdeling til avdeling"
  "ping-pong"
  (måtte|må|matte|blir nødt til å|laut|lyt|nødt til å|tvunget til å|bedt om å|skal) @grad? (jeg|eg|derfor|da)? @grad? (ringe|kontakte|ta kontakt|spørre|sende|ta|mase|purre|starte|skrive|henvende meg|spørje|begynne|stille) @grad? (meg|inn|spørsmålet|det|opp|ny|en ny|dem|de|kontakt|hele|alt|samme)? @grad? (igjen|på nytt|tilbake|på ny|en gang til|flere ganger|to ganger|ny e-post|andre gang|ein gong til|opp igjen|fra start|frå start|kontakt igjen|tre ganger|om igjen|fleire gonger|henvendelse|forfra)
  (ny|nytt|enda en|andre|tredje|flere)/a (henvendelse|telefon|runde|oppringning|samtale|telefoner|henvendelser|runder)/n @grad? (for|før) >>
  (ikke|ikkje) (min|deres|vår|hans|hennes|mitt|vårt) (bord|avdeling|ansvar|problem|område|jobb)
  (ring|kontakt|ringe|kontakte) @grad? (en|et|noen) (annen|annet|andre)? (avdeling|sted|nummer|etat)
  ja: Jeg ble [satt over til en annen avdeling].
  ja: [Måtte ringe tilbake] dagen etter.
  ja: Eg vart [kasta fram og tilbake].
  nei: Hun satte over pengene til kontoen min.
