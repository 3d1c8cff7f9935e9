--TEST--
SyncProcess: references to other objects: resolved, pulled first, left out until they are known, and judged
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';
use SyncEngine\{MappingManual, NormalizedValue, ObjectMapping, ReferenceValue, Relation, Report, ReportField, ReportObject, Request};

function with_worlds(string $class = TrackingSide::class, string $thereClass = Side::class): Scene
{
	$scene = new Scene(new $class(['contact' => ['fn' => 'string', 'mail' => 'email', 'boss' => 'reference', 'company' => 'reference'], 'company' => ['label' => 'string']]),
		new $thereClass(['Citizen' => ['name' => 'string', 'email' => 'email', 'chief' => 'reference', 'world' => 'reference'], 'World' => ['title' => 'string']], 10, 'x'));
	$scene->here->references = ['boss' => 'contact', 'company' => 'company'];
	$scene->there->references = ['chief' => 'Citizen', 'world' => 'World'];
	$scene->manual = new MappingManual('Hello');
	$scene->manual->addObjectMapping((new ObjectMapping('company', 'World'))->addFieldMapping('label', 'title')->setUniqueFields(['label']));
	$scene->manual->addObjectMapping((new ObjectMapping('contact', 'Citizen'))->addFieldMapping('fn', 'name')->addFieldMapping('mail', 'email')
		->addFieldMapping('boss', 'chief')->addFieldMapping('company', 'world')->setUniqueFields(['mail']));

	return $scene;
}
function queue(Scene $scene): string
{
	return json_encode($scene->rows('SELECT direction, object_name, object_id, attempts, reason FROM syncengine_retry ORDER BY 1, 2, 3'));
}

$scene = with_worlds();
$scene->there->page = 1;
$scene->there->set('Citizen', 'c1', ['name' => 'a', 'email' => 'a@x', 'chief' => 'c2', 'world' => 'w2'], 0);
$scene->there->set('Citizen', 'c2', ['name' => 'b', 'email' => 'b@x', 'chief' => null, 'world' => 'w1'], 0);
$scene->there->set('World', 'w1', ['title' => 'one'], 0);
$scene->there->set('World', 'w2', ['title' => 'two'], 0);
$scene->run('pulled: what comes on later pages is fetched first');
echo $scene->mappings(), "\n", show($scene->here->objects['contact']), "\n";

$scene = with_worlds();
$scene->there->set('Citizen', 'c1', ['name' => 'a', 'email' => 'a@x', 'chief' => 'c3'], 0);
$scene->there->set('Citizen', 'c2', ['name' => 'b', 'email' => 'b@x', 'chief' => 'c1'], 0);
$scene->there->set('Citizen', 'c3', ['name' => 'c', 'email' => 'c@x', 'chief' => 'c2'], 0);
$scene->run('in a circle', ['disable-push' => true]);
echo queue($scene), "\n";
$scene->run('and so it stays', ['disable-push' => true]);
echo show(array_column($scene->here->objects['contact'], 'boss', 'fn')), ' ', show(array_column($scene->here->objects['contact'], 'id', 'fn')), ' ', queue($scene), "\n";

$scene = with_worlds();
$scene->there->set('Citizen', 'c1', ['name' => 'a', 'email' => 'a@x', 'world' => 'w9'], 0);
$scene->run('to one that is not there: left out and queued', ['disable-push' => true]);
echo show($scene->here->objects['contact']), ' ', queue($scene), "\n";
$scene->there->set('World', 'w9', ['title' => 'late'], -100);
$scene->run('it comes', ['disable-push' => true]);
echo show($scene->here->objects['contact'][101]['company'] ?? null), ' ', queue($scene), "\n";

$scene = with_worlds();
$scene->here->set('company', 1, ['label' => 'one'], 0);
$scene->here->set('contact', 1, ['fn' => 'a', 'mail' => 'a@x', 'boss' => 2, 'company' => 1], 0);
$scene->here->set('contact', 2, ['fn' => 'b', 'mail' => 'b@x', 'boss' => null, 'company' => 1], 0);
$scene->run('pushed: a boss who is new too is sent with the next run', ['first-time-sync' => true]);
echo $scene->mappings(), "\n", show($scene->there->objects['Citizen']), ' ', queue($scene), ' tracked: ', $scene->tracked(), "\n";
$scene->run('which is this one');
echo show(array_column($scene->there->objects['Citizen'], 'chief', 'name')), ' ', queue($scene), ' tracked: ', $scene->tracked(), "\n";
$scene->here->set('company', 2, ['label' => 'two'], 0);
$scene->change(1, ['company' => 2], 70);
$scene->run('a tracked reference to what is not mapped, with nothing else');
echo queue($scene), ' tracked: ', $scene->tracked(), "\n";
$scene->change(2, ['label' => 'two'], 80, 'company');
$scene->run('it is mapped now');
echo show(array_column($scene->there->objects['Citizen'], 'world', 'name')), ' ', queue($scene), ' tracked: ', $scene->tracked(), "\n";

$scene = with_worlds();
$scene->there->set('World', 'w1', ['title' => 'one'], 0);
$scene->there->set('Citizen', 'c1', ['name' => 'a', 'email' => 'a@x', 'world' => 'w1'], 0);
$scene->execute();
unset($scene->here->objects['company'][101]);
$scene->changeThere('w1', ['title' => 'one!'], 5, 'World');
$scene->execute();
$scene->here->log();
$scene->there->log();
$scene->changeThere('c1', ['name' => 'b', 'world' => 'w1'], 10);
$scene->run('to one whose counterpart is gone');
echo show($scene->here->objects['contact']), "\n", $scene->issues(), queue($scene), "\n";
$scene->change(102, ['company' => null], 20);
$scene->changeThere('c1', ['name' => 'c', 'world' => 'w1'], 15);
$scene->run('a later change here wins');
echo show($scene->there->objects['Citizen']['c1']['world']), ' tracked: ', $scene->tracked(), "\n";
$scene->change(102, ['company' => null], 70);
$scene->changeThere('c1', ['world' => 'w7'], 80);
$scene->run('a later change there to what is not known: ours is not pushed over it');
echo show($scene->there->objects['Citizen']['c1']['world']), ' tracked: ', $scene->tracked(), "\n";
$scene->there->set('World', 'w7', ['title' => 'seven'], -100);
$scene->run('nor when it is known');
echo show($scene->here->objects['contact'][102]['company']), ' tracked: ', $scene->tracked(), ' ', queue($scene), "\n";

echo "-- ReferenceValue objects stay what they were: new ones are made\n";
class WithObjects extends Side
{
	public array $made = [];

	public function getSyncReport(Request $request): Report
	{
		$report = new Report('x');
		if ($request->getSyncIteration() === 1) {
			$report->addObject($this->made[0] ??= (new ReportObject('Citizen', 'c1'))->addField(new ReportField('name', new NormalizedValue('string', 'a')))
				->addField(new ReportField('world', new NormalizedValue('reference', null, new ReferenceValue('w1', 'World')))));
			$report->getRelations()->addRelation($this->made[1] = new Relation('Citizen', 'world', 'World', 'c1', 'w1'));
		}

		return $report;
	}
}
$scene = with_worlds(TrackingSide::class, WithObjects::class);
$scene->there->set('World', 'w1', ['title' => 'one'], 0);
$scene->here->before = function ($method, $order = null) {
	if ($method === 'executeSyncOrder') {
		foreach ($order->getUnidentifiedObjects()['contact'] ?? [] as $change) {
			echo 'ordered ', show($change->getField('company')->getValue()->getNormalizedValue()), "\n";
		}
	}
};
$scene->run('pulled', ['disable-push' => true]);
echo show($scene->there->made[0]->getField('world')->getValue()->getNormalizedValue()), ' ', show($scene->there->made[1]->getRelObjectInternalId()), "\n";

echo "-- an application that can not be asked: a tracked ID says nothing of what it refers to, a ReferenceValue does\n";
$scene = with_worlds(PlainSide::class);
$scene->there->set('World', 'w1', ['title' => 'one'], 0);
$scene->there->set('Citizen', 'c1', ['name' => 'a', 'email' => 'a@x', 'world' => null], 0);
$scene->execute();
$scene->here->log();
$scene->there->log();
$scene->change(102, ['company' => 101, 'fn' => 'b'], 70);
$scene->run('an ID');
echo $scene->issues(), 'tracked: ', $scene->tracked(), "\n";
$store = $scene->store;
$scene->store = new Store($store);
$scene->store->instead['findTrackedChanges'] = fn ($integration, $object, $ids) => $object === 'contact'
	? [new SyncEngine\TrackedChange('contact', 102, 'company', new ReferenceValue(101, 'company'), 'reference', moment(90))] : [];
$scene->store->instead['findTrackedObjectIds'] = fn ($integration, $object, $after) => $object === 'contact' && $after === null ? ['102'] : [];
$scene->run('a ReferenceValue');
?>
--EXPECT--
-- pulled: what comes on later pages is fetched first
in_step pull World: 3 read, 2 created, 1 unchanged; pull Citizen: 3 read, 2 created, 1 unchanged
here: company by {label: [one]}; create company {label: one}; contact by {mail: [b@x]}; create contact {fn: b, mail: b@x, boss: null, company: 101}; company by {label: [two]}; create company {label: two}; contact by {mail: [a@x]}; create contact {fn: a, mail: a@x, boss: 102, company: 103}; company 103; contact 102
there: World page 1: 1; Citizen page 1: 1; Citizen c2; World w2; World page 2: 1; Citizen page 2: 1; World page 3: 0; Citizen page 3: 0
company 101=World w1, company 103=World w2, contact 102=Citizen c2, contact 104=Citizen c1
{102: {id: 102, fn: b, mail: b@x, boss: null, company: 101, at: 1767272400, times: {fn: 1767272400, mail: 1767272400, boss: 1767272400, company: 1767272400}}, 104: {id: 104, fn: a, mail: a@x, boss: 102, company: 103, at: 1767272400, times: {fn: 1767272400, mail: 1767272400, boss: 1767272400, company: 1767272400}}}
-- in a circle
in_step pull Citizen: 12 read, 3 created, 3 updated, 6 unchanged
here: contact by {mail: [a@x, b@x, c@x]}; create contact {fn: a, mail: a@x}; create contact {fn: b, mail: b@x}; create contact {fn: c, mail: c@x}; contact 101,102,103; update contact 101 {boss: 103}; update contact 102 {boss: 101}; update contact 103 {boss: 102}; contact 101,102,103; contact 101,102,103
there: World page 1: 0; Citizen page 1: 3; Citizen c3,c1,c2; Citizen c3,c1,c2; Citizen c3,c1,c2; World page 2: 0; Citizen page 2: 0
[]
-- and so it stays
in_step pull Citizen: 3 read, 3 unchanged
here: contact 101,102,103
there: World page 1: 0; Citizen page 1 from 12:00: 3; World page 2: 0; Citizen page 2 from 12:00: 0
{a: 103, b: 101, c: 102} {a: 101, b: 102, c: 103} []
-- to one that is not there: left out and queued
partly_failed pull Citizen: 1 read, 1 created, 1 retried
here: contact by {mail: [a@x]}; create contact {fn: a, mail: a@x}
there: World page 1: 0; Citizen page 1: 1; World w9; World page 2: 0; Citizen page 2: 0
{101: {id: 101, fn: a, mail: a@x, at: 1767272400, times: {fn: 1767272400, mail: 1767272400}}} [["pull","Citizen","c1",1,"\"world\" refers to World w9, which has no counterpart yet: left out"]]
-- it comes
in_step pull World: 2 read, 1 created, 1 unchanged; pull Citizen: 2 read, 1 updated, 1 unchanged
here: company by {label: [late]}; create company {label: late}; contact 101; update contact 101 {company: 102}; company 102; contact 101
there: Citizen c1; World w9; World page 1: 1; Citizen page 1 from 12:00: 1; World page 2: 0; Citizen page 2 from 12:00: 0
102 []
-- pushed: a boss who is new too is sent with the next run
partly_failed push company: 1 read, 1 created; push contact: 2 read, 2 created, 1 retried
here: company page 1: 1; company page 2: 0; contact page 1: 2; contact page 2: 0
there: World page 1: 0; Citizen page 1: 0; create World {title: one}; create Citizen {name: a, email: a@x, world: x101}; create Citizen {name: b, email: b@x, chief: null, world: x101}
company 1=World x101, contact 1=Citizen x102, contact 2=Citizen x103
{x102: {id: x102, name: a, email: a@x, world: x101, at: 1767272400, times: {name: 1767272400, email: 1767272400, world: 1767272400}}, x103: {id: x103, name: b, email: b@x, chief: null, world: x101, at: 1767272400, times: {name: 1767272400, email: 1767272400, chief: 1767272400, world: 1767272400}}} [["push","contact","1",1,"\"boss\" refers to contact 2, which has no counterpart yet: left out"]] tracked: contact 1 boss;later=
-- which is this one
in_step pull World: 1 read, 1 unchanged; pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 updated
here: company 1; contact 1,2; contact 1
there: World page 1: 1; Citizen page 1: 2; World page 2: 0; Citizen page 2: 0; update Citizen x102 {chief: x103}
{a: x103, b: null} [] tracked: 
-- a tracked reference to what is not mapped, with nothing else
partly_failed pull World: 1 read, 1 unchanged; pull Citizen: 2 read, 2 unchanged; push contact: 1 read, 1 unchanged, 1 retried
here: company 1; contact 1,2; contact 1
there: World page 1 from 13:00: 1; Citizen page 1 from 13:00: 2; World page 2 from 13:00: 0; Citizen page 2 from 13:00: 0
[["push","contact","1",1,"\"company\" refers to company 2, which has no counterpart yet: left out"]] tracked: contact 1 company;later=2
-- it is mapped now
in_step pull World: 1 read, 1 unchanged; pull Citizen: 2 read, 2 unchanged; push company: 1 read, 1 created; push contact: 1 read, 1 updated
here: company 1; contact 1,2; company 2; contact 1
there: World page 1 from 13:00: 1; Citizen page 1 from 13:00: 2; World page 2 from 13:00: 0; Citizen page 2 from 13:00: 0; create World {title: two}; update Citizen x102 {world: x104}
{a: x104, b: x101} [] tracked: 
-- to one whose counterpart is gone
partly_failed pull World: 1 read, 1 unchanged; pull Citizen: 1 read, 1 updated, 1 issues
here: contact 102; update contact 102 {fn: b}
there: World page 1 from 12:05: 1; Citizen page 1 from 12:00: 1; World page 2 from 12:05: 0; Citizen page 2 from 12:00: 0
{102: {id: 102, fn: b, mail: a@x, company: 101, at: 1767272400, times: {fn: 1767272400}}}
pull reference Citizen c1 world: "world" refers to World w1, which has no counterpart any more: left out (2)
[]
-- a later change here wins
in_step pull World: 1 read, 1 unchanged; pull Citizen: 1 read, 1 updated; push contact: 1 read, 1 updated
here: contact 102; update contact 102 {fn: c}; contact 102
there: World page 1 from 12:05: 1; Citizen page 1 from 12:10: 1; World page 2 from 12:05: 0; Citizen page 2 from 12:10: 0; update Citizen c1 {world: null}
null tracked: 
-- a later change there to what is not known: ours is not pushed over it
partly_failed pull World: 1 read, 1 unchanged; pull Citizen: 1 read, 1 unchanged, 1 retried
here: contact 102
there: World page 1 from 12:05: 1; Citizen page 1 from 12:15: 1; World w7; World page 2 from 12:05: 0; Citizen page 2 from 12:15: 0
w7 tracked: contact 102 company;kept=
-- nor when it is known
in_step pull World: 2 read, 1 created, 1 unchanged; pull Citizen: 2 read, 1 updated, 1 unchanged
here: company by {label: [seven]}; create company {label: seven}; contact 102; update contact 102 {company: 103}; contact 102
there: Citizen c1; World w7; World page 1 from 12:05: 1; Citizen page 1 from 13:20: 1; World page 2 from 12:05: 0; Citizen page 2 from 13:20: 0
103 tracked:  []
-- ReferenceValue objects stay what they were: new ones are made
-- pulled
ordered company#101
in_step pull World: 1 read, 1 created; pull Citizen: 1 read, 1 created
here: company by {label: [one]}; create company {label: one}; create contact {fn: a, company: company#101}
there: World w1
World#w1 101
-- an application that can not be asked: a tracked ID says nothing of what it refers to, a ReferenceValue does
-- an ID
partly_failed pull World: 1 read, 1 updated; pull Citizen: 1 read, 1 updated; push contact: 1 read, 1 updated, 1 issues
here: update company 101 {label: one}; update contact 102 {mail: a@x}; company page 1 from just now: 0; contact page 1 from just now: 0
there: World page 1 from 12:00: 1; Citizen page 1 from 12:00: 1; World page 2 from 12:00: 0; Citizen page 2 from 12:00: 0; update Citizen c1 {name: b}
push reference contact 102 company: What "company" refers to is not known from its tracked change alone: left out
tracked: contact 102 company;kept=101
-- a ReferenceValue
in_step pull World: 1 read, 1 updated; pull Citizen: 1 read, 1 updated; push contact: 1 read, 1 updated
here: update company 101 {label: one}; update contact 102 {fn: b, mail: a@x}; company page 1 from just now: 0; contact page 1 from just now: 0
there: World page 1 from 12:00: 1; Citizen page 1 from 12:00: 1; World page 2 from 12:00: 0; Citizen page 2 from 12:00: 0; update Citizen c1 {world: World#w1}
