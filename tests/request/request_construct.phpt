--TEST--
Request: a page that is asked for
--FILE--
<?php
require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\InputOptions;
use SyncEngine\Request;
use SyncEngine\RequestObject;

$options = new InputOptions(['integration' => 'Hello', 'first-time-sync' => true]);
$request = new Request('Mautic', 3, $options);
echo json_encode([$request->getSyncToIntegration(), $request->getSyncIteration(), $request->isFirstTimeSync(), $request->shouldSync(), $request->getObjects()]), "\n";
var_dump($request->getInputOptionsDAO() === $options);

$contact = new RequestObject('contact');
$company = new RequestObject('company');
var_dump($request->addObject($contact) === $request);
$request->addObject($company)->addObject($contact);
var_dump($request->getObjects() === [$contact, $company, $contact], $request->shouldSync());

$clone = clone $request;
$clone->addObject($contact);
echo count($request->getObjects()), count($clone->getObjects()), "\n";

// Options whose class overrides the answer are asked.
class Asked extends InputOptions
{
	public function isFirstTimeSync(): bool
	{
		echo "asked\n";
		return !parent::isFirstTimeSync();
	}
}
var_dump((new Request('Mautic', 1, new Asked(['integration' => 'Hello'])))->isFirstTimeSync());
class Failing extends InputOptions
{
	public function isFirstTimeSync(): bool
	{
		throw new DomainException('failing');
	}
}
report('failing', fn() => (new Request('Mautic', 1, new Failing(['integration' => 'Hello'])))->isFirstTimeSync());
report('not made', fn() => (new Request('Mautic', 1, (new ReflectionClass(InputOptions::class))->newInstanceWithoutConstructor()))->isFirstTimeSync());
?>
--EXPECT--
["Mautic",3,true,false,[]]
bool(true)
bool(true)
bool(true)
bool(true)
34
asked
bool(true)
failing: DomainException: failing
not made: Error: SyncEngine\InputOptions object is not initialized: its constructor did not run
