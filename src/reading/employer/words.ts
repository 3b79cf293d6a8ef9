const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Capitalised words that begin or break a name but are no part of one. */
export const breakers: ReadonlySet<string> = set(
  `the a an in on at by for from with and but or nor it its he she we they you i this that those these there here when where while who what which why how as if after before since until because although though then than so yet not no yes once again even still
  our your his her their my me us them all both each every either neither some any many most more much few several such other another same own only just also too very about around nearly almost roughly approximately over under between among against through during without within per via
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand million billion dozens hundreds thousands first second third last next new old big small
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow
  chief executive officer ceo cfo coo cto chro chairman chairwoman chair president vice director manager managing head founder owner analyst analysts spokesman spokeswoman spokesperson secretary general minister mr mrs ms dr prof sir dame lord professor senator governor mayor
  rival rivals meanwhile however moreover elsewhere separately overall instead besides finally earlier later asked according citing following despite given unlike like compared add added
  staff workers employees employers managers people jobs job cuts cut layoffs layoff redundancies roles positions posts shares sales revenue profit profits revenues orders costs spending capital headcount engineers executives companies firms banks investors customers clients unions union
  ai let let's it's there's that's what's we're we've i'm i've don't didn't won't let's they're you're
  q1 q2 q3 q4 h1 h2 fy us u.s uk eu usa hr pr it r&d ceos cfos cto gpu gpus llm llms api warn act notice form item section re attn date company number total event business type layoff closing reason union classification classifications affected laid off share hq industry stage source studio memo message email internal slack post letter subject dear team hi hello all everyone colleagues friends
  operator speaker question answer thanks thank okay ok right so well now look fair sure yes no please sorry
  net gross full part breaking update updated exclusive opinion analysis report reports survey poll study editor's note editor press release
  restructuring severance capex expenses operating costs consolidated pursuant such forward-looking statements safe harbor whether will would can could should may might must has have had is are was were be been being do does did get got make made take took say says said tell told ask give gave go goes went come came see saw know think want need call called perhaps maybe consider because since often sometimes usually recently currently previously originally initially actually really simply clearly certainly probably possibly eventually ultimately additionally similarly likewise otherwise accordingly consequently hence thus anyway everything everybody nobody nothing someone something anyone anything never always now soon later ever further effective dear re cc fwd via plus minus versus vs rip nearly hardly barely back home away inside outside beyond behind above below near
  board directors registrant company human capital executive committee management securities exchange federal state national internal resources overview outlook highlights background summary introduction conclusion key takeaways item items description guidance dividend quarter quarterly fiscal annual year month week day date morning afternoon evening night christmas easter entry departures arrivals parcels pay plant prozent percent closing applications payment payments bonus benefits pensions inflation interest demand supply growth productivity automation software robots robot chatbot chatbots bots machines artificial intelligence technology learning training rotation webcast podcast transcript interview exclusive statement letter utilization turnover attrition hiring recruitment rehire wages salaries salary budget budgets price prices tariffs energy consumers passengers patients students teachers drivers nurses pilots cashiers clerks agents analysts' designers developers programmers contractors freelancers graduates trainees interns apprentices managers supervisors leaders shareholders lenders creditors regulators ministers lawyers economists researchers academics reporters editors readers viewers critics sceptics skeptics supporters opponents campaigners activists members officials sources insiders people's men women children parents families neighbours neighbors residents locals visitors tourists others
  north south east west northern southern eastern western central american british european german french spanish italian dutch swedish norwegian danish finnish polish indian chinese japanese korean australian canadian mexican brazilian irish scottish welsh english nordic baltic latin asian african global world worldwide international cutting laying hiring firing add subtract take consider`,
);

/** Of these, the ones that break a name even inside a sentence: grammar, days, months and titles of people. */
export const hardBreakers: ReadonlySet<string> = set(
  `the a an in on at by for from with and but or nor it its he she we they you i this that those these there here when where while who what which why how as if after before since until because although though than so yet not our your his her their my me us them all both each every either neither another such under over between among against through during without within per via
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec today yesterday tomorrow
  chief executive officer ceo cfo coo cto chro chairman chairwoman president vice director manager managing head founder analyst analysts spokesman spokeswoman spokesperson secretary minister mr mrs ms dr prof sir dame senator governor mayor provost
  said says told was were is are has had have will would can could should may must whether pursuant such q1 q2 q3 q4 h1 h2 fy ceos cfos`,
);

/** Last words that make a name a company's. */
export const companyWords: ReadonlySet<string> = set(
  `inc corp corporation co company ltd limited llc llp lp plc ag se sa nv bv gmbh kg ab asa as oy oyj spa srl sarl sas kk ltda pte pty holdings holding group groupe gruppe grupo gruppo bank banks bancorp bancshares banking insurance assurance mutual systems system networks network technologies technology tech software semiconductor semiconductors labs laboratories laboratory pharma pharmaceuticals therapeutics biosciences biotech health healthcare hospital hospitals clinic medical media studios studio games gaming interactive entertainment pictures records music radio broadcasting television press publishing publications newspapers stores store retail foods food beverages brewing breweries bottling dairy farms mills mill motors motor automotive aerospace aerostructures airlines airways air aviation rail railways railway freight logistics shipping lines transport trucking express parcel couriers post telecom telecoms telecommunications telekom mobile wireless communications cable energy power electric gas oil petroleum solar wind utilities water mining minerals metals steel aluminium chemicals chemical plastics paper packaging glass cement construction homes properties property realty estate capital partners financial finance securities asset investments architects seeds fabs semis cells crops fibres fibers optics yards docks ferries boats ships bikes cycles trams buses coaches cabs taxis vans trucks tyres tires paints inks dyes textiles mattresses kitchens bathrooms windows doors roofing flooring lighting signage printers prints packaging labels bottles cans foods meats poultry seafoods fisheries bakery bakeries bakers dairies spirits distillers distillery winery wines teas snacks sweets chocolates sugar grain grains pet pets vets dental dentists eyewear opticians pharmacy pharmacies wholesale wholesalers distribution merchants traders trading auctions estates lettings housing builders developments infrastructure bridges drilling wells pipelines refining refinery nuclear renewables hydrogen carbon recycling waste sanitation laundry cleaning catering facilities guarding safety fire defence defense arms missile missiles satellites space drones aero avionics turbofan engines gear gears bearings valves castings forgings tool die dies moulds molds presses wire wires cables cabling circuits chips wafers sensors lasers photonics quantum compute computing hosting servers storage backup archives search maps translate translations language languages voice speech photo photos video film films cinema cinemas theatres theaters museums gallery galleries tickets ticketing events sports sport fitness gyms golf ski leisure ventures equity trust credit savings consulting consultants advisory services solutions outsourcing staffing recruitment robotics robots dynamics devices instruments electronics electricals appliances tools machinery engineering industries industrial manufacturing works foundry forge apparel fashion footwear cosmetics brands goods products toys furniture hotels resorts leisure travel cruises casinos restaurants cafes coffee pizza burgers learning education university universität college school schools academy institute cloud data digital analytics ai online web security cyber legal law title escrow rentals rental leasing express supermarkets grocers grocery markets market exchange pay payments fintech lending mortgage underwriters reinsurance annuity life infotech infosys shipyard werft armaturen denki kaisha seiki verlag versicherung banco banca banque caixa seguros assurances verticals bio genomics diagnostics imaging motion mobility vehicles batteries turbines cranes elevators pumps valves county council district authority agency museum society stiftung fund library theatre opera orchestra federation`,
);

/** Words that make a name something else: an index, a union, a street, a paper, a law. */
export const otherWords: ReadonlySet<string> = set(
  `index survey barometer tracker monitor union unions guild federation association institute foundation forum alliance congress act plan programme program project street road avenue boulevard week month year award prize conference summit times herald gazette journal tribune observer chronicle wire newsline news reuters bloomberg associated cnbc bbc cnn guardian telegraph economist ledger newsletter magazine department ministry bureau office commission tribunal court senate parliament house treasury party model assistant bot agent copilot gpt exchange-commission analytics-group`,
);

/** Places that stand alone where a name could. */
export const places: ReadonlySet<string> = set(
  `america europe asia africa britain england scotland wales ireland france germany spain italy portugal poland sweden norway denmark finland netherlands belgium austria switzerland greece turkey russia ukraine china japan korea india pakistan bangladesh indonesia malaysia singapore thailand vietnam philippines australia canada mexico brazil argentina chile colombia peru egypt nigeria kenya israel lebanon dubai qatar taiwan hungary czechia romania bulgaria serbia croatia slovakia slovenia estonia latvia lithuania iceland luxembourg malta cyprus morocco ghana
  london paris berlin frankfurt munich hamburg cologne stuttgart dresden leipzig nuremberg zurich geneva basel vienna milan rome turin madrid barcelona valencia lisbon porto dublin cork belfast galway shannon edinburgh glasgow aberdeen cardiff manchester birmingham leeds liverpool sheffield bristol newcastle nottingham coventry derby wakefield bradford york leicester oxford cambridge brighton swindon telford amsterdam rotterdam utrecht brussels antwerp copenhagen aarhus stockholm gothenburg malmö oslo bergen helsinki warsaw kraków gdańsk wrocław prague brno budapest bucharest sofia athens istanbul ankara moscow kyiv tallinn riga vilnius reykjavik
  york boston chicago houston dallas austin denver seattle portland phoenix atlanta miami tampa orlando detroit cleveland columbus cincinnati pittsburgh philadelphia baltimore washington charlotte raleigh nashville memphis louisville indianapolis milwaukee minneapolis omaha tulsa wichita albuquerque tucson sacramento oakland francisco angeles diego jose redmond cupertino menlo mountain sunnyvale irvine burbank albany syracuse buffalo rochester newark trenton hartford providence
  california texas florida ohio illinois michigan georgia virginia pennsylvania jersey massachusetts oregon arizona colorado utah nevada minnesota wisconsin missouri tennessee kentucky alabama louisiana oklahoma kansas iowa nebraska indiana maryland connecticut delaware maine vermont idaho montana wyoming alaska hawaii
  toronto montreal vancouver ottawa calgary mumbai delhi bengaluru bangalore hyderabad chennai pune kolkata manila cebu jakarta hanoi bangkok tokyo osaka kyoto nagoya seoul beijing shanghai shenzhen taipei sydney melbourne brisbane perth adelaide auckland wellington johannesburg nairobi lagos cairo colombo lahore karachi dhaka colombia são paulo rio bogotá lima santiago buenos aires guadalajara monterrey`,
);

/** Given names that tell a person's name from a company's when nothing else does. */
export const givenNames: ReadonlySet<string> = set(
  `james john robert michael william david richard thomas charles mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley dorothy kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura helen sharon cynthia kathleen amy shirley angela anna ruth brenda pamela nicole katherine samantha christine emma catherine virginia rachel carolyn janet maria heather diane julie joyce victoria kelly christina joan evelyn lauren judith olivia martha cheryl megan andrea jacqueline hannah gloria teresa sara janice ann jean alice kathryn doris julia grace judy abigail marie denise beverly amber theresa marilyn danielle diana brittany natalie sophia rose isabella alexis kayla charlotte peter paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick arthur harold douglas henry carl ryan roger joe juan jack albert jonathan justin terry gerald keith samuel willie ralph lawrence nicholas roy benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip todd jesse craig alan shawn clarence sean philip chris johnny earl jimmy antonio tom aldo priya ravi anil sunil sanjay vijay rahul amit deepak ngozi adaeze kwame amara fatima aisha omar ahmed mohammed ali hassan yusuf mei wei li jun hiroshi kenji yuki akira sven lars erik ingrid astrid bjorn anders nils olof jens klaus hans jurgen dieter heinrich wolfgang uwe anke heike sabine claudia petra monika ursula pierre jean-paul jacques michel francois luc marc claire sophie camille isabelle nathalie giulia marco luca paolo giovanni francesca chiara elena sofia lucia pedro miguel luis javier pablo diego alejandro ana carmen pilar joao paulo tiago rui beatriz inês dana colm raj imogen ottoline siobhan duncan beth owain zara halvard priyesh lucille dimas noor brandt marguerite lorna conor declan niamh aoife maeve ewan fiona hamish iain rhys gareth bethan nigel graham derek trevor clive rupert giles hugo felix oscar leo max ben sam dan nick rob matt kate lucy jane sue tim jim bob bill meera tunde chidi olu yemi kemi`,
);

/** Houses that count and forecast other people's jobs; what they cut themselves is told elsewhere. */
export const houses: ReadonlySet<string> = new Set([
  'forrester',
  'gartner',
  'idc',
  'challenger',
  'gray & christmas',
  'challenger gray & christmas',
  'imf',
  'oecd',
  'ilo',
  'world economic forum',
  'adp research',
  'visier',
  'lightcast',
  'burning glass',
  'glassdoor',
  'mckinsey global institute',
  "moody's",
  'fitch',
  'bloomberg',
  'reuters',
  'cbs news',
  'cnbc',
  'linux foundation',
  'pew',
  'gallup',
  'ipsos',
  'yougov',
  'layoffs.fyi',
  'trueup',
  'eurostat',
  'bls',
]);
