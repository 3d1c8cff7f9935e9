<?php

return [
	'name' => 'SyncEngine',
	'description' => 'While a sync of the extension syncengine saves a page, reads of configuration are answered once.',
	'version' => '0.1.0',
	'author' => 'php_syncengine',
];
