<?php
/**
 * Checks the php-ext section of composer.json as PIE reads it (php/pie, docs/extension-maintainers.md), and that its
 * configure options are those that config.m4 declares.
 * usage: php scripts/check-php-ext.php
 */
$root = dirname(__DIR__);
$composer = json_decode(file_get_contents("$root/composer.json"), true, flags: JSON_THROW_ON_ERROR);
$problems = [];

/** The names that PIE knows, with a test of their values. */
$known = [
	'extension-name' => fn ($value) => $value === 'syncengine',
	'priority' => is_int(...),
	'support-zts' => fn ($value) => $value === true,
	'support-nts' => fn ($value) => $value === true,
	'build-path' => fn ($value) => is_string($value) && is_file("$root/$value/config.m4"),
	'download-url-method' => fn ($value) => in_array($value, ['composer-default', 'pre-packaged-source'], true),
	'configure-options' => fn ($value) => is_array($value) && array_is_list($value),
];

if (($composer['type'] ?? '') !== 'php-ext') {
	$problems[] = 'type is not php-ext';
}
foreach ($composer['php-ext'] ?? [] as $name => $value) {
	if (!isset($known[$name])) {
		$problems[] = "php-ext.$name is not known to PIE";
	} elseif (!$known[$name]($value)) {
		$problems[] = "php-ext.$name is " . json_encode($value);
	}
}
foreach ($composer['require'] ?? [] as $name => $version) {
	if ($name !== 'php' && !str_starts_with($name, 'ext-')) {
		$problems[] = "$name is no extension: PIE installs none of it";
	}
}

$options = [];
foreach ($composer['php-ext']['configure-options'] ?? [] as $option) {
	if (!is_string($option['description'] ?? null) || !is_bool($option['needs-value'] ?? false)) {
		$problems[] = 'a configure option without a description, or needs-value that is no boolean: ' . json_encode($option);
	}
	$options[] = $option['name'] ?? '';
}
// --enable-syncengine itself is on wherever phpize is used.
preg_match_all('/PHP_ARG_(ENABLE|WITH)\(\[([a-z0-9-]+)\]/', file_get_contents("$root/config.m4"), $matches, PREG_SET_ORDER);
$declared = array_map(fn ($match) => strtolower($match[1]) . "-$match[2]", $matches);
if (array_diff($options, $declared) || array_diff($declared, $options, ['enable-syncengine'])) {
	$problems[] = 'configure options: composer.json has ' . implode(' ', $options) . ', config.m4 ' . implode(' ', $declared);
}

foreach ($problems as $problem) {
	echo "composer.json: $problem\n";
}
exit($problems ? 1 : 0);
