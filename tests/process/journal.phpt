--TEST--
SyncProcess: creations whose answer was lost are settled first, with the same keys; what can't be settled stays open
--EXTENSIONS--
syncengine
pdo_sqlite
--FILE--
<?php
require __DIR__ . '/process.inc.php';

function open_entries(Scene $scene): string
{
	return implode('; ', array_map(fn ($entry) => "$entry[direction] " . implode(',', array_column(json_decode($entry['payload'], true), 'mapped_id')), $scene->store->getOpenJournal('Hello')));
}
/** Throws when everything was written, as if the answer got lost. */
function loses(object $side): void
{
	$side->before = fn (string $method) => $method === 'executed' ? throw new RuntimeException('the answer was lost') : null;
}

$scene = scene(3, 1);
$keys = [];
$scene->there->outcome = function ($change) use (&$keys) {
	$keys[] = $change->getIdempotencyKey();

	return false;
};
loses($scene->there);
$scene->run('pushed, and the answer lost', ['first-time-sync' => true]);
// Without unique fields nothing but the keys can tell.
$scene->mapping->setUniqueFields([]);
echo open_entries($scene), '; ', $scene->mappings(), '; ', count($scene->there->objects['Citizen']), " there\n";
$scene->run('lost again: it stays open', ['first-time-sync' => true]);
echo open_entries($scene), '; ', count($scene->there->objects['Citizen']), " there\n";
$scene->there->before = null;
$scene->here->objects['contact'][2]['fn'] = 'changed meanwhile';
$scene->change(2, ['fn' => 'changed meanwhile'], 80);
$scene->run('settled, before anything is pulled');
echo open_entries($scene), '; ', $scene->mappings(), '; ', count($scene->there->objects['Citizen']), ' there; ', $scene->differences(), "\n";
echo count($keys), ' sent with ', count(array_unique($keys)), ' keys, ', preg_match('/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/', $keys[0]), "\n";

$scene = scene(0, 2);
$scene->mapping->setUniqueFields([]);
loses($scene->here);
$scene->run('pulled into an application that is no table of the store, and the answer lost');
echo open_entries($scene), '; ', $scene->mappings(), '; ', count($scene->here->objects['contact']), " here\n";
$scene->here->before = null;
$scene->run('settled');
echo open_entries($scene), '; ', $scene->mappings(), '; ', count($scene->here->objects['contact']), " here\n";

$scene = scene(3, 0);
$scene->there->keys = false;
loses($scene->there);
$scene->here->objects['contact'][3]['mail'] = null;
$scene->run('a side without keys', ['first-time-sync' => true]);
$scene->there->before = null;
$scene->run('what has unique fields is found by them, the rest is sent again', ['disable-pull' => true]);
echo $scene->mappings(), '; ', count($scene->there->objects['Citizen']), " there\n";

$scene = scene(2, 0);
$scene->there->keys = false;
loses($scene->there);
try {
	$scene->execute(['first-time-sync' => true]);
} catch (RuntimeException) {
}
$scene->there->before = null;
$scene->there->log();
$scene->here->log();
$scene->there->objects['Citizen']['twin'] = ['id' => 'twin'] + end($scene->there->objects['Citizen']);
$scene->run('of two that have its unique values neither is taken, and no third is made', ['disable-pull' => true]);
echo open_entries($scene), '; ', $scene->mappings(), '; ', count($scene->there->objects['Citizen']), " there\n", $scene->issues();

$scene = scene(3, 0);
$scene->execute(['first-time-sync' => true, 'mautic-object-id' => ['contact:9']]);
loses($scene->there);
$scene->run('lost', ['first-time-sync' => true]);
$scene->there->before = null;
$scene->there->objects['Citizen'] = array_slice($scene->there->objects['Citizen'], 0, 1);
$scene->there->created = array_slice($scene->there->created, 0, 1);
$scene->there->outcome = function ($change, $order) {
	match ((string) $change->getMappedObjectId()) {
		'2' => $order->retrySyncLater($change, 'busy'),
		'3' => $order->noteObjectSyncIssue($change, 'refused'),
		default => null,
	};

	return (string) $change->getMappedObjectId() !== '1';
};
$scene->mapping->setUniqueFields([]);
$scene->run('settled: done, not now, refused', ['disable-pull' => true, 'first-time-sync' => true]);
echo open_entries($scene), '; ', $scene->mappings(), "\n", $scene->issues();
$scene->there->outcome = null;
$scene->run('what was not now is settled by its key still', ['disable-pull' => true]);
echo open_entries($scene), '; ', $scene->mappings(), "\n";

$scene = scene(1, 0);
loses($scene->there);
try {
	$scene->execute(['first-time-sync' => true]);
} catch (RuntimeException) {
}
$scene->there->before = null;
$scene->there->log();
$scene->here->log();
$scene->manual = new SyncEngine\MappingManual('Hello');
$scene->manual->addObjectMapping((new SyncEngine\ObjectMapping('contact', 'Visitor'))->addFieldMapping('fn', 'name'));
$scene->run('an entry of objects that are no longer mapped is closed', ['disable-pull' => true, 'disable-push' => true]);
echo open_entries($scene), "\n";

echo "-- entries that can't be read stay open\n";
foreach (['', '[]', '{', '{"a":1}', '[1]', '[{"key":"k"}]', '[{"key":"k","internal":"contact","integration":"Citizen","mapped_id":"1","fields":[["fn"]]}]',
	'[{"key":"k","internal":"contact","integration":"Citizen","mapped_id":"1","fields":[["fn","string",9,0,"x"]]}]',
	'[{"key":"k","internal":"contact","integration":"Citizen","mapped_id":"1","fields":[["fn","string",0,1,"x"]]}]', str_repeat('[', 100)] as $payload) {
	$scene = scene();
	$scene->store->openJournal('Hello', 'push', 'the-key', $payload);
	try {
		$scene->execute();
		echo 'closed ', count($scene->store->getOpenJournal('Hello')), "\n";
	} catch (SyncEngine\Exception\StoreException $e) {
		echo str_starts_with($e->getMessage(), 'The open journal entry "the-key" of "Hello" can\'t be read: ') ? 'refused ' : $e->getMessage(), count($scene->store->getOpenJournal('Hello')), "\n";
	}
}
?>
--EXPECT--
-- pushed, and the answer lost
threw RuntimeException: the answer was lost
here: contact by {mail: [e1@x]}; contact 1; contact page 1: 3
there: Citizen page 1: 1; Citizen page 2: 0; create Citizen {name: n2, email: e2@x, points: 2}; create Citizen {name: n3, email: e3@x, points: 3}
push 2,3; contact 1=Citizen c1; 3 there
-- lost again: it stays open
threw RuntimeException: the answer was lost
there: create Citizen {name: n2, email: e2@x, points: 2}; create Citizen {name: n3, email: e3@x, points: 3}
push 2,3; 3 there
-- settled, before anything is pulled
in_step push contact: 4 read, 2 created, 1 updated, 3 unchanged; pull Citizen: 3 read, 3 unchanged
here: contact 1,2,3; contact page 1: 3; contact page 2: 0; contact 2
there: create Citizen {name: n2, email: e2@x, points: 2}; create Citizen {name: n3, email: e3@x, points: 3}; Citizen page 1 from 12:00: 3; Citizen page 2 from 12:00: 0; update Citizen c101 {name: changed meanwhile}
; contact 1=Citizen c1, contact 2=Citizen c101, contact 3=Citizen c102; 3 there; no differences
7 sent with 3 keys, 1
-- pulled into an application that is no table of the store, and the answer lost
threw RuntimeException: the answer was lost
here: create contact {fn: n1, mail: e1@x, pts: 1}; create contact {fn: n2, mail: e2@x, pts: 2}
there: Citizen page 1: 2
pull c1,c2; ; 2 here
-- settled
in_step pull Citizen: 2 read, 2 created, 2 unchanged
here: create contact {fn: n1, mail: e1@x, pts: 1}; create contact {fn: n2, mail: e2@x, pts: 2}; contact 101,102
there: Citizen page 1: 2; Citizen page 2: 0
; contact 101=Citizen c1, contact 102=Citizen c2; 2 here
-- a side without keys
threw RuntimeException: the answer was lost
here: contact page 1: 3
there: Citizen page 1: 0; create Citizen {name: n1, email: e1@x, points: 1}; create Citizen {name: n2, email: e2@x, points: 2}; create Citizen {name: n3, email: null, points: 3}
-- what has unique fields is found by them, the rest is sent again
in_step push contact: 3 read, 3 created, 3 unchanged
here: contact page 1: 3; contact page 2: 0
there: Citizen by {email: [e1@x, e2@x]}; create Citizen {name: n3, email: null, points: 3}
contact 1=Citizen c101, contact 2=Citizen c102, contact 3=Citizen c104; 4 there
-- of two that have its unique values neither is taken, and no third is made
partly_failed push contact: 2 read, 1 created, 1 unchanged, 2 issues
here: contact page 1: 2; contact page 2: 0
there: Citizen by {email: [e1@x, e2@x]}; Citizen by {email: [e2@x]}
; contact 1=Citizen c101; 3 there
push ambiguous contact 2: Several "Citizen" have its unique values: merge them (2)
-- lost
threw RuntimeException: the answer was lost
here: contact 9; contact page 1: 3
there: Citizen page 1: 0; Citizen page 1: 0; create Citizen {name: n1, email: e1@x, points: 1}; create Citizen {name: n2, email: e2@x, points: 2}; create Citizen {name: n3, email: e3@x, points: 3}
-- settled: done, not now, refused
partly_failed push contact: 3 read, 1 created, 1 unchanged, 2 retried, 2 issues
here: contact page 1: 3; contact page 2: 0
there: create Citizen {name: n1, email: e1@x, points: 1}; create Citizen {name: n2, email: e2@x, points: 2}; create Citizen {name: n3, email: e3@x, points: 3}; Citizen c101; create Citizen {name: n3, email: e3@x, points: 3}
push 2; contact 1=Citizen c101
push refused contact 3: refused (2)
-- what was not now is settled by its key still
in_step push contact: 1 created
there: create Citizen {name: n2, email: e2@x, points: 2}
; contact 1=Citizen c101, contact 2=Citizen c104
-- an entry of objects that are no longer mapped is closed
in_step 

-- entries that can't be read stay open
refused 1
closed 0
refused 1
refused 1
refused 1
refused 1
refused 1
refused 1
refused 1
refused 1
