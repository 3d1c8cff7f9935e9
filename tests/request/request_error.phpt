--TEST--
Request: wrong arguments
--FILE--
<?php
declare(strict_types=1);

require __DIR__ . '/../lifecycle.inc.php';

use SyncEngine\InputOptions;
use SyncEngine\Request;
use SyncEngine\RequestObject;

$options = new InputOptions(['integration' => 'Hello']);
report('too few', fn() => new Request('Mautic', 1));
report('page', fn() => new Request('Mautic', '1', $options));
report('options', fn() => new Request('Mautic', 1, ['integration' => 'Hello']));
report('null', fn() => new Request('Mautic', 1, null));
report('another class', fn() => new Request('Mautic', 1, new RequestObject('contact')));
$request = new Request('Mautic', 1, $options);
report('object', fn() => $request->addObject('contact'));
report('object of another class', fn() => $request->addObject($options));
echo count($request->getObjects()), "\n";
?>
--EXPECT--
too few: ArgumentCountError: SyncEngine\Request::__construct() expects exactly 3 arguments, 2 given
page: TypeError: SyncEngine\Request::__construct(): Argument #2 ($syncIteration) must be of type int, string given
options: TypeError: SyncEngine\Request::__construct(): Argument #3 ($inputOptionsDAO) must be of type SyncEngine\InputOptions, array given
null: TypeError: SyncEngine\Request::__construct(): Argument #3 ($inputOptionsDAO) must be of type SyncEngine\InputOptions, null given
another class: TypeError: SyncEngine\Request::__construct(): Argument #3 ($inputOptionsDAO) must be of type SyncEngine\InputOptions, SyncEngine\RequestObject given
object: TypeError: SyncEngine\Request::addObject(): Argument #1 ($objectDAO) must be of type SyncEngine\RequestObject, string given
object of another class: TypeError: SyncEngine\Request::addObject(): Argument #1 ($objectDAO) must be of type SyncEngine\RequestObject, SyncEngine\InputOptions given
0
