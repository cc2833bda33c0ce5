# empathy.reassurance, the opposite: impatient, stressed the customer, left him uneasy, no trust.
cue empathy.reassurance

- utalmodig
  (utålmodig|utolmodig|utålig|rastløs|oppjaget|oppjaga|utolig|rastlaus)/a
  (utålmodighet|utålmodigheit|utolmod|rastløshet)/n
  (miste|mista|mistet|tape|tapte|misse) @grad? (helt|fort|raskt|tydelig|heilt)? (tålmodigheten|tolmodet|tålmodet|besinnelsen|roen|fatningen|hodet|tålmodigheita|tålmod)
  (tålmodigheten|tolmodet|tålmodet|lunta|lunten|tålmodet) .. (tok slutt|var kort|brast|rakk ikke|rant ut|på bristepunktet|slutt|tynnslitt|gikk tom|ryka|røyk|tok ende|forsvant)
  (kort|stutt) (lunte|tålmodighet|tolmod)/n
  (dårlig|lite|liten|null|minimal|mangel på|manglende|uten|knapp|ikke rare|ingen|dårleg) (med|på)? (tålmodighet|tolmod|tålmod)/n
  (lite|mindre|ikke særlig|ikkje særleg) (tålmodig|rolig|tolmodig|beroligende|betryggende|roleg|trygg|tillitsvekkende|tillitvekkende|troverdig)/a
  (tromme|trommet|tromma|banke|tappe|tappet)/v .. (fingrene|fingeren|pennen|fingrar|bordet|pulten|med)
  (puste|pustet|pusta|pese|peste|pusta) .. (meg)? i nakken
  (bli|ble|blei|vart|verte|var|gikk|gjekk|drit) .. (lei|drittlei|trøtt|dritlei|møkka lei) av (@emeg|spørsmålene|å svare|alle spørsmålene|å gjenta|å forklare|spørsmåla|alle) @emin?
  (orket|orke|gadd|iddest|gidde|gad) (ikke|ikkje|itj) (å)? (vente|forklare|gjenta|svare|ta det|hjelpe) .. (igjen|mer|en gang til|meir|på nytt|meg|flere)? 
  "skynd deg"
  (be|ba|bad) @emeg (skynde|forte|raske|få opp farten|komme i gang|kjappe|skunde) (meg|på|oss)?
  ja: Han var [utålmodig] fra start.
  ja: Ho verka [utolmodig].
  ja: Rådgiveren [mistet tålmodigheten].
  ja: Han [trommet med fingrene].
  snu: Hun var [aldri utålmodig].
  nei: Jeg ble utålmodig av køen.

- stresset-meg
  (stresse|jage|hetse|skremme|presse|mase på|pushe|true|hause|kave|stressa|pressa|skremde|hisse|uroe|tråkke)/v @grad? (@emeg) @grad? (opp|til|med|ned)? >>
  (stresse|skremme|presse|pushe|skremde)/v "meg"
  (mase|masa|maste|gnåle|presse|pushe|drive|mase på)/v @grad? (hele tiden|stadig|heile tida)? (på meg|om|etter|om å|om et svar|på for|på oss|på) >>
  (stressende|hektisk|masete|ubehagelig|pågående|påtrengende|pushy|innpåsliten|oppkavet|hissig|maset|stressande|masande|ubehageleg|påtrengjande|oppstressa|oppstresset|kavete|aggressiv|hardtselgende|krevende|oppjagende|utrivelig|pågåande|skremmende)/a (samtale|stemning|opplevelse|selger|kundebehandler|dame|mann|tone|dialog|situasjon|prat|fyr|rådgiver|seljar|samtala|oppleving|stil)/n
  (masete|innpåsliten|pågående|påtrengende|pushy|stressende|oppjagende|pågåande|oppkavet|innpåslitne|stressande)/a
  (mas|masing|press|salgspress|pes|gnål|kjøpepress|kav|hardt salg)/n (fra|om|på|hele|for)? (selger|henne|ham|kundebehandleren|rådgiveren)?
  (stress|hektisk|kjas)/n (i stemmen|i andre enden|og mas)
  (ble|blei|vart|bli|verte|føle|følte|kjende|kjente) @emeg? @grad? (helt|veldig|bare|stadig|berre|heilt)? (stresset|stressa|presset|pressa|jaget|pushet|skremt|skræmt|truet|oppjaget|oppjaga|pusha|skremd|truga|stressa opp|overkjørt) (til|av|inn i|på|gjennom|ut i) >>
  (gjøre|gjorde|gjorde|gjere) @emeg @grad? (bare|bare mer|mer|enda mer|helt|svært|meir)? (stresset|urolig|nervøs|utrygg|usikker|engstelig|redd|bekymret|anspent|skeptisk|stressa|uroleg|bekymra|engsteleg|redde|skjelven|utrygge|skeptiske)/a
  ja: Han [stresset meg].
  ja: Eg [vart pressa til å ta eit val].
  ja: Hun [maste om at jeg måtte bestemme meg].
  ja: Det ble en [stressende samtale].
  ja: Svaret [gjorde meg bare mer urolig].
  snu: Han [stresset meg aldri].
  nei: Jeg var stresset før jeg ringte.

- utrygg actor=any
  (føle|kjenne|oppleve) @emeg? @grad? (svært|veldig|mer|enda mer|litt|bare|både|meir)? [ (utrygg|usikker|stresset|presset|skremt|utrygge|urolig|nervøs|utilpass|uvel|ubekvem|lurt|stressa|pressa|uroleg|redd|ubekvem|anspent|truet|"mer stresset"|"på tynn is"|engstelig|bekymret|bekymra|engsteleg|forlatt|hjelpeløs|hjelpelaus|alene|åleine|"på gyngende grunn"|"overlatt til meg selv"|"overlaten til meg sjølv")/a ] !(da @ejeg ringte|før)
  (føles|føltes|kjentes|kjendest|virket|opplevdes|kjennes|verka) (det|litt|ganske|veldig)? (utrygt|utrygg|ubehagelig|skummelt|stressende|lite trygt|lite betryggende|uroande|urovekkende|lite tillitvekkende|ubehageleg|lite tillitsvekkende|lite tillitsvekkjande)
  (bli|ble|blei|vart|verte|satt igjen|la på|gikk|sitte igjen|sit att|sat att|var|er|sitter igjen) .. (enda|bare|berre|mye|langt|mykje|endå|ekstra)? (mer|meir) (@efrust|utrygg|skeptisk|stresset|utrygge|i tvil|stressa) (enn|da|etter|av|når|no|då|nå)? >>
  (ble|blei|vart|satt igjen|sitter igjen|sat att|la på|sitte att|sit att|gikk derfra|avsluttet) .. [ (utrygg|urolig|usikker|skeptisk|nervøs|bekymret|uroleg|bekymra|anspent|i tvil|rådvill|stresset|stressa|motløs|engstelig|tom|matt|skjelven|gråtkvalt|på gråten|knust)/a ] (av|på|da|om|etter|når|då|etterpå)? !(før)
  (bekymringene|uroen|bekymringen|uroa|stresset|angsten|frykten) .. (økte|vokste|ble større|vart større|ble verre|vaks|steg)
  (dårlig|vond|ekkel|ubehagelig|dårleg|uggen|rar|klam)/a (magefølelse|følelse|mavefølelse|kjensle|smak|magekjensle|bismak|ettersmak|smak i munnen) (i magen|i kroppen|av|etter|i munnen|da)?
  (vondt|klump|knute|vond klump|vond knute|sommerfugler) i (magen|halsen|mage)
  (skjelven|skalv|skjelvende|rystet|gråt|gråtende|på gråten|gråtkvalt|grein|grått|skjelvende|kvalm|skjelvande) .. (da|etter|når|då|etterpå) @ejeg? (la på|hadde lagt på|samtalen|la fra|etterpå|samtala) 
  (gråte|gråt|grein|grine|gret) .. (etter samtalen|etterpå|da jeg la på|av måten|av fortvilelse|etter at)
  (få|fikk|fekk) .. (ikke|ikkje|lite|dårlig) sove >>
  (høy|høg) puls .. (samtalen|etterpå|etter)
  (pulsen|blodtrykket|stressnivået) .. (steg|gikk opp|økte|opp|i været|til himmels|i taket|auka)
  (knyttede|knytta) never
  (mareritt|påkjenning|belastning|prøvelse|tortur)/n !(for naboene)
  ja: Jeg satt igjen [utrygg].
  ja: Eg [vart meir uroleg av samtalen].
  ja: Jeg fikk en [dårlig magefølelse].
  ja: Jeg [gråt da jeg la på].
  ja: Hun følte seg [presset] – jeg følte meg [presset].
  snu: Jeg følte meg [aldri utrygg].
  nei: Jeg var usikker på hvilket abonnement jeg skulle velge.

- ingen-tillit actor=any
  (mistillit|mistru|mistro)/n (til)?
  (tillit|tilliten|tiltro|tiltroen|tillita|truverdet|troverdigheten)/n .. (borte|svekket|svekka|tynnslitt|brutt|ødelagt|knust|forsvant|forsvunnet|røk|tapt|null|dalt|sank|forsvunne|smuldret|falt|raknet|gikk fløyten|på bunn|øydelagd|datt|frynsete|fikk seg en knekk|redusert|vekk)
  (miste|mista|mistet|tape|tapte|mangle|mangla) @grad? (helt|all|litt|fort|fullstendig|heilt)? (tillit|tilliten|tiltroen|troen|tiltro|trua|tillita|tru) (til|på)? >>
  (svekke|svekka|svekket|undergrave|bryte|ødelegge|svekkja|øydelegge|rive ned|skade|brøt) @grad? (all)? (tillit|tilliten|tiltroen|tillita|troverdigheten) @emin? (til)? >>
  (lite|liten|null|ingen|dårlig|mangel på|manglende|minimal|ikke noe|ikkje noko|begrenset|ikke mye|inga|ikke videre) (tillit|tiltro|trygghet|tryggleik|tru på|tro på)/n? (til)? 
  (lite|ikke akkurat|mindre|ikke særlig|ikke spesielt|alt annet enn|lite særlig|ikkje akkurat|ikkje særleg) (tillitsvekkende|tillitvekkende|betryggende|troverdig|pålitelig|beroligende|troverdige|tillitsvekkjande|tillitvekkjande|betryggande|påliteleg)/a
  (useriøs|upålitelig|utroverdig|uærlig|lurvete|suspekt|tvilsom|upåliteleg|uærleg|shady|lugubert|uhederlig|tvilsam|frynsete)/a (inntrykk|opptreden|selger|kundebehandler|rådgiver|svar|inntrykket|oppførsel|seljar)/n?
  (stole|stolte|tro|trodde|trudde|stoler|tør|torde|tørre) (ikke|ikkje|itj|kje) @grad? (stole)? (helt|heilt|lenger|lenger)? på (det|svaret|henne|ham|han|dem|informasjonen|noe|at|dei|hva|et ord|rådet|det hun|ho|hun|de) >>
  (vet|veit|visste) (ikke|ikkje) @grad? (helt|heilt)? (om)? @ejeg (kan|kunne|tør|skal|torde) (stole|tro|lite) (på)? >>
  (tviler|tvilte|tvila|tvile) .. (på|om) (svaret|informasjonen|det|at|hun|rådene|han|de|svara|det stemmer) >>
  (kunne|kan|torde|turte) (ikke|ikkje) stole på >>
  (løy|lyve|juge|lyge|lure|lurte|bløffe|jugde|laug|narre|svindle|villede|bløffa|lurt|jukse|føre bak lyset)/v @grad? (til)? @emeg
  (føle|følte|kjende|kjente) @emeg .. (lurt|lurt trill rundt|ført bak lyset|narret|svindlet|bedratt|lurte|bløffa|rundlurt|svikta|sviktet)
  ja: [Tilliten er tynnslitt] etter dette.
  ja: Eg fekk [lite tillit] til svaret.
  ja: Jeg [mistet all tillit] til dem.
  ja: Svarene var [lite tillitsvekkende].
  snu: Jeg fikk [ikke mistillit] til ham.
  nei: Stortinget stilte mistillitsforslag.

- urolig-selv
  (virke|være|høres|verke|fremstå|låte|lyde|opptre|høyrdest|framstå|bli) @grad? (selv|veldig|svært|tydelig|heilt|helt|litt)? [ (stresset|nervøs|urolig|hektisk|oppjaget|stressa|uroleg|oppjaga|oppskjørtet|andpusten|febrilsk|panisk|oppkava|oppstressa|hyper|andpusten|oppspilt|jagete)/a ]
  (stresset|nervøs|urolig|skjelvende|stressa|hektisk|anspent|uroleg)/a (stemme|kundebehandler|dame|mann|tone|rådgiver|tonefall|røst|selger|agent)/n
  (skjelving|skjelv)/n i stemmen
  (skape|skapte|spre|spredde) .. (uro|usikkerhet|frykt|panikk|utrygghet|stress|uvisse|forvirring og)
  (utrygghet|utryggleik|utryggheit|uro)/n !(i verden)
  (skremselspropaganda|skremsel|trussel|trusler|truslar|truslar)/n (om|med)?
  (true|trua|truet|truge)/v .. (med) >>
  ja: Kundebehandleren virket [stresset].
  ja: Ho høyrdest [stressa] ut.
  ja: Hun [skapte uro].
  snu: Han virket [aldri stresset].
  nei: Jeg var nervøs på forhånd.
